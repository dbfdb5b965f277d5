package th.sucharit.complaints.attachment;

import java.util.regex.Pattern;
import th.sucharit.starter.files.FileType;

/** A file's name that says nothing of where a photograph was taken (ชื่อไฟล์ที่ไม่บอกพิกัด). */
final class CleanName {

  /** Degrees with so many decimals that they mean a place, not an amount. */
  private static final Pattern DECIMAL = Pattern.compile("(?<!\\d)\\d{1,3}\\.\\d{4,}");

  /** Degrees, minutes and seconds, by whichever signs. */
  private static final Pattern DEGREES =
      Pattern.compile("\\d{1,3}\\s*[°º˚][\\s\\d.,'′’_″”]*[NSEWnsew]?");

  private CleanName() {}

  static String of(String sentAs, FileType type) {
    // the ending is no decimal, whatever it looks like
    String degrees = DEGREES.matcher(sentAs).replaceAll("_");
    return type.nameFrom(DECIMAL.matcher(degrees).replaceAll("_"));
  }
}
