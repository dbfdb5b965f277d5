package th.sucharit.starter.files;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PDF begins and ends where the file does and starts nothing (ตรวจไฟล์ PDF). Names inside
 * compressed objects are not seen; that is left to the malware scanner.
 */
final class PdfCheck {

  private static final int TAIL = 1_024;

  /**
   * What runs, calls, plays or brings along something when the document is opened. A script stands
   * under JS in an action of the kind JavaScript or Rendition; JS alone occurs in pictures by
   * chance.
   */
  private static final Set<String> ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "EmbeddedFile",
          "EmbeddedFiles",
          "RichMedia",
          "XFA",
          "SubmitForm",
          "ImportData",
          "GoToR",
          "GoToE",
          "Rendition",
          "Movie");

  private static final Pattern NAME = Pattern.compile("/((?:[A-Za-z0-9]|#[0-9A-Fa-f]{2})+)");
  private static final Pattern WRITTEN_AS_NUMBER = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final int HEX = 16;

  private PdfCheck() {}

  static void check(String bytes) {
    if (!bytes.startsWith("%PDF-")) {
      throw Refused.secondType();
    }
    int end = bytes.lastIndexOf("%%EOF");
    if (end < 0 || end < bytes.length() - TAIL) {
      throw Refused.damaged();
    }
    if (!bytes.substring(end + "%%EOF".length()).isBlank()) {
      throw Refused.secondType();
    }
    if (NAME.matcher(bytes)
        .results()
        .map(name -> read(name.group(1)))
        .anyMatch(ACTIONS::contains)) {
      throw Refused.active();
    }
  }

  /** Any sign of a name may be written as its number: {@code J#61vaScript}. */
  private static String read(String name) {
    return name.indexOf('#') < 0
        ? name
        : WRITTEN_AS_NUMBER
            .matcher(name)
            .replaceAll(sign ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1), HEX))));
  }
}
