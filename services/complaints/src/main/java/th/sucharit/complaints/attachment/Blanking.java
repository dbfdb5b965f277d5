package th.sucharit.complaints.attachment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks in place what bytes tell of their making (ลบข้อมูลแฝงโดยไม่เปลี่ยนขนาด). */
final class Blanking {

  private static final int LONGEST_VALUE = 64 * 1024;
  private static final String JPEG = "\u00ff\u00d8\u00ff";

  private static final Pattern MAKER =
      Pattern.compile(
          "/(?:Author|Creator|Producer|Keywords|Company|CreationDate|ModDate|SourceModified)"
              + "\\s*(?:([(<])|(\\d+)\\s+(\\d+)\\s+R)");

  private final byte[] bytes;
  private final String text;
  private boolean changed;

  private Blanking(byte[] bytes) {
    this.bytes = bytes;
    this.text = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Whether there was anything to blank. */
  static boolean blank(byte[] bytes) {
    Blanking one = new Blanking(bytes);
    one.between("<?xpacket begin", "<?xpacket end");
    one.between("<x:xmpmeta", "</x:xmpmeta>");
    one.photographs();
    one.makers();
    return one.changed;
  }

  /** Whether a text names who made a document, when or with what. */
  static boolean namesMaker(String text) {
    return MAKER.matcher(text).find();
  }

  private void between(String begin, String end) {
    for (int at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
      int inside = text.indexOf('>', at) + 1;
      int until = text.indexOf(end, at);
      fill(inside == 0 ? at : inside, until < 0 ? bytes.length : until, (byte) ' ');
    }
  }

  private void photographs() {
    for (int at = text.indexOf(JPEG); at >= 0; at = text.indexOf(JPEG, at + 1)) {
      photograph(at + 2);
    }
  }

  /** Blanks the notes of a camera, once it is sure that this is a photograph. */
  private void photograph(int start) {
    List<int[]> notes = new ArrayList<>();
    int at = start;
    while (at + 4 <= bytes.length && text.charAt(at) == 0xff) {
      int marker = text.charAt(at + 1);
      int next = at + 2 + (text.charAt(at + 2) << 8 | text.charAt(at + 3));
      if (marker >= 0xc0 && marker <= 0xc2) {
        notes.forEach(note -> fill(note[0], note[1], (byte) 0));
        return;
      }
      boolean needed =
          marker == 0xe0 || marker == 0xee || (marker == 0xe2 && text.startsWith("ICC_", at + 4));
      boolean note = (marker >= 0xe0 && marker <= 0xef) || marker == 0xfe;
      if (note && !needed) {
        notes.add(new int[] {at + 4, Math.min(next, bytes.length)});
      }
      at = next;
    }
  }

  private void makers() {
    Matcher maker = MAKER.matcher(text);
    while (maker.find()) {
      if (maker.group(1) != null) {
        value(maker.start(1));
      } else {
        Matcher object =
            Pattern.compile(
                    "(?<!\\d)" + maker.group(2) + "\\s+" + maker.group(3) + "\\s+obj\\s*([(<])")
                .matcher(text);
        while (object.find()) {
          value(object.start(1));
        }
      }
    }
  }

  /** A text in brackets, which may be nested, or in numbers. */
  private void value(int open) {
    int most = Math.min(bytes.length, open + LONGEST_VALUE);
    if (text.charAt(open) == '<') {
      int end = text.indexOf('>', open);
      boolean numbers = end > 0 && end < most && text.charAt(open + 1) != '<';
      if (numbers) {
        // digits of blanks
        for (int i = open + 1; i < end; i++) {
          fill(i, i + 1, (byte) ((i - open) % 2 == 1 ? '2' : '0'));
        }
      }
      return;
    }
    int depth = 1;
    int at = open + 1;
    while (at < most && depth > 0) {
      switch (text.charAt(at)) {
        case '\\' -> at++;
        case '(' -> depth++;
        case ')' -> depth--;
        default -> {
          // part of the text
        }
      }
      at++;
    }
    if (depth == 0) {
      fill(open + 1, at - 1, (byte) ' ');
    }
  }

  private void fill(int from, int to, byte with) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != with) {
        changed = true;
        break;
      }
    }
    if (from < to) {
      Arrays.fill(bytes, from, to, with);
    }
  }
}
