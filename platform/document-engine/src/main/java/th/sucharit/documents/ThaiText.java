package th.sucharit.documents;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Rules of Thai text (กฎการจัดรูปข้อความไทย). */
public final class ThaiText {

  /** Marks nobody sees: they would stay in the text and, in the PDF, swallow words. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD\\p{Cc}&&[^\\n\\t]]");

  /** The vowel am typed in two parts; the tone mark may stand on either side of the ring. */
  private static final Pattern SPLIT_AM =
      Pattern.compile("([\\u0E48-\\u0E4B]?)\\u0E4D([\\u0E48-\\u0E4B]?)\\u0E32");

  /** Addresses of pages and of people keep their digits. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s\\u0E00-\\u0E7F]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM y", Locale.forLanguageTag("th"))
          .withChronology(ThaiBuddhistChronology.INSTANCE);

  private ThaiText() {}

  /** Composed (NFC, never NFKC: it takes ำ apart), without unseen marks. */
  public static String clean(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String seen = UNSEEN.matcher(composed.replace('\t', ' ')).replaceAll("");
    return SPLIT_AM.matcher(seen).replaceAll("$1$2\u0E33");
  }

  /** With Thai digits everywhere but in addresses. */
  public static String thaiDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (MatchResult address : ADDRESS.matcher(text).results().toList()) {
      out.append(digits(text.substring(from, address.start()))).append(address.group());
      from = address.end();
    }
    return out.append(digits(text.substring(from))).toString();
  }

  /** Day, month and Buddhist year (วันที่), such as 22 ตุลาคม 2567. */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  private static String digits(String text) {
    return DIGIT
        .matcher(text)
        .replaceAll(digit -> String.valueOf((char) (digit.group().charAt(0) - '0' + '\u0E50')));
  }
}
