package th.sucharit.starter.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Thai as people type it, made equal where it looks equal (การปรับข้อความให้เป็นรูปเดียวกัน).
 *
 * <p>NFC only: the compatibility forms break ำ apart.
 */
public final class ThaiText {

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** A ring and a long vowel, with a tone mark before, between or neither, are typed for ำ. */
  private static final Pattern TAKEN_APART_AM =
      Pattern.compile("([\\u0E48-\\u0E4B]?)\\u0E4D([\\u0E48-\\u0E4B]?)\\u0E32");

  /** A tone mark before the vowel it belongs above looks the same as after it. */
  private static final Pattern TONE_FIRST =
      Pattern.compile("([\\u0E48-\\u0E4C])([\\u0E31\\u0E34-\\u0E3A])");

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");

  private static final char THAI_ZERO = '๐';

  private ThaiText() {}

  /** For storing: one form per look, single spaces, nothing invisible. */
  public static String normalise(String text) {
    String plain =
        INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    plain = SPACES.matcher(plain).replaceAll(" ").strip();
    plain = TAKEN_APART_AM.matcher(plain).replaceAll("$1$2\u0E33");
    plain = TONE_FIRST.matcher(plain).replaceAll("$2$1");
    return plain.replace("\u0E40\u0E40", "\u0E41");
  }

  /** For finding: normalised, small letters, ASCII digits, letters and digits only. */
  public static String fold(String text) {
    String plain = normalise(text).toLowerCase(Locale.ROOT);
    return asciiDigits(NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll(""));
  }

  /** Thai digits (เลขไทย) as ASCII digits. */
  public static String asciiDigits(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      int digit = plain.charAt(i) - THAI_ZERO;
      if (digit >= 0 && digit <= 9) {
        plain.setCharAt(i, (char) ('0' + digit));
      }
    }
    return plain.toString();
  }
}
