package th.sucharit.starter.files;

import java.util.regex.Pattern;

/**
 * A PDF begins and ends where the file does and starts nothing (ตรวจไฟล์ PDF). Names inside
 * compressed objects are not seen; that is left to the malware scanner.
 */
final class PdfCheck {

  private static final int TAIL = 1_024;
  private static final Pattern ACTION =
      Pattern.compile("/(JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)(?![A-Za-z0-9])");

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
    if (ACTION.matcher(bytes).find()) {
      throw Refused.active();
    }
  }
}
