package th.sucharit.starter.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A file's name as it can be shown and stored (ชื่อไฟล์ที่ปลอดภัย). */
final class SafeName {

  private static final int LONGEST = 100;
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

  private SafeName() {}

  /**
   * Without folders, control, direction and invisible characters, and with an ending that tells
   * what the file is whatever its sender called it.
   */
  static String of(String sent, FileType type) {
    String name = FOLDERS.matcher(sent).replaceFirst("");
    StringBuilder visible = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(SafeName::isVisible)
        .forEach(visible::appendCodePoint);
    name = RESERVED.matcher(visible).replaceAll("_");
    name = EDGES.matcher(SPACES.matcher(name).replaceAll(" ")).replaceAll("");
    if (type.fits(name)) {
      return shortened(name.substring(0, name.lastIndexOf('.')))
          + name.substring(name.lastIndexOf('.'));
    }
    return shortened(name) + "." + type.ending();
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static String shortened(String name) {
    String stem = EDGES.matcher(name).replaceAll("");
    if (stem.isEmpty()) {
      return "file";
    }
    int characters = stem.codePointCount(0, stem.length());
    return characters <= LONGEST ? stem : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
  }
}
