package th.sucharit.starter.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Text that somebody can read, and that runs nowhere (ตรวจไฟล์ข้อความ). */
final class TextCheck {

  /** What office programs in Thailand write when they do not write UTF-8. */
  private static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");

  private static final List<String> COMMANDS = List.of("#!", "@echo off", "<?", "<%");

  private TextCheck() {}

  static FileType check(String bytes, String sentAs) {
    String text = decoded(bytes.getBytes(StandardCharsets.ISO_8859_1));
    if (!text.codePoints().allMatch(TextCheck::isReadable)) {
      throw Refused.type();
    }
    String start = text.stripLeading().toLowerCase(Locale.ROOT);
    if (COMMANDS.stream().anyMatch(start::startsWith)) {
      throw Refused.active();
    }
    if (!FileType.CSV.fits(sentAs)) {
      return FileType.TEXT;
    }
    if (CsvFormulas.in(text)) {
      throw Refused.formula();
    }
    return FileType.CSV;
  }

  private static String decoded(byte[] bytes) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, THAI_WINDOWS)) {
      try {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        // perhaps in the other
      }
    }
    throw Refused.type();
  }

  private static boolean isReadable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t' || c == '\f';
      case Character.UNASSIGNED, Character.SURROGATE -> false;
      default -> true;
    };
  }
}
