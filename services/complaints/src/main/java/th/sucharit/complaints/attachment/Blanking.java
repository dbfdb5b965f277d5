package th.sucharit.complaints.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks in place what bytes tell of their making (ลบข้อมูลแฝงโดยไม่เปลี่ยนขนาด). Whatever was sent
 * is walked through a few times from its beginning to its end, never once for each of its parts.
 */
final class Blanking {

  private static final int LONGEST_VALUE = 64 * 1024;

  /** How much may be read of values that do not end, in all. */
  private static final long MOST_IN_VAIN = 256L * LONGEST_VALUE;

  private static final Pattern MAKER =
      Pattern.compile(
          "/(?:Author|Creator|Producer|Keywords|Company|CreationDate|ModDate|SourceModified)"
              + "\\s*+(?:([(<])|(\\d++)\\s++(\\d++)\\s++R)");

  /** A text that stands by itself, to be referred to. */
  private static final Pattern TEXT_OBJECT =
      Pattern.compile("(?<!\\d)(\\d{1,10}+)\\s{1,9}+(\\d{1,5}+)\\s{1,9}+obj\\s{0,9}+([(<])");

  private final byte[] bytes;
  private final String text;
  private final Patience patience;
  private boolean changed;
  private long inVain;

  private Blanking(byte[] bytes, Patience patience) {
    this.bytes = bytes;
    this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    this.patience = patience;
  }

  /** Whether there was anything to blank. */
  static boolean blank(byte[] bytes, Patience patience) {
    Blanking one = new Blanking(bytes, patience);
    one.between("<?xpacket begin", "<?xpacket end");
    one.between("<x:xmpmeta", "</x:xmpmeta>");
    new PhotographNotes(one.text, patience).each((from, to) -> one.fill(from, to, (byte) 0));
    one.makers();
    return one.changed;
  }

  /** Whether a text names who made a document, when or with what. */
  static boolean namesMaker(String text) {
    return MAKER.matcher(text).find();
  }

  private void between(String begin, String end) {
    int at = text.indexOf(begin);
    while (at >= 0) {
      int found = text.indexOf(end, at);
      int until = found < 0 ? bytes.length : found;
      int inside = text.indexOf('>', at, until) + 1;
      fill(inside == 0 ? at : inside, until, (byte) ' ');
      at = text.indexOf(begin, until);
    }
  }

  private void makers() {
    Set<String> referredTo = new HashSet<>();
    Matcher maker = MAKER.matcher(text);
    for (int from = 0; maker.find(from); patience.check()) {
      from = maker.end();
      if (maker.group(1) != null) {
        from = value(maker.start(1));
      } else {
        referredTo.add(maker.group(2) + " " + maker.group(3));
      }
    }
    if (!referredTo.isEmpty()) {
      Matcher object = TEXT_OBJECT.matcher(text);
      while (object.find()) {
        if (referredTo.contains(object.group(1) + " " + object.group(2))) {
          value(object.start(3));
        }
      }
    }
  }

  /** A text in brackets, which may be nested, or in numbers; where to go on. */
  private int value(int open) {
    int most = Math.min(bytes.length, open + LONGEST_VALUE);
    int end = text.charAt(open) == '<' ? endOfNumbers(open, most) : endOfText(open, most);
    if (end < 0) {
      // numbers end at the next bracket of whichever kind
      inVain += text.charAt(open) == '<' ? 0 : most - open;
      if (inVain > MOST_IN_VAIN) {
        throw Refused.cannotBeCleaned();
      }
      return open + 1;
    }
    if (text.charAt(open) == '<') {
      // digits of blanks
      for (int i = open + 1; i < end; i++) {
        fill(i, i + 1, (byte) ((i - open) % 2 == 1 ? '2' : '0'));
      }
    } else {
      fill(open + 1, end, (byte) ' ');
    }
    return end;
  }

  private int endOfNumbers(int open, int most) {
    for (int at = open + 1; at < most && text.charAt(at) != '<'; at++) {
      if (text.charAt(at) == '>') {
        return at;
      }
    }
    return -1;
  }

  private int endOfText(int open, int most) {
    int depth = 1;
    for (int at = open + 1; at < most; at++) {
      switch (text.charAt(at)) {
        case '\\' -> at++;
        case '(' -> depth++;
        case ')' -> depth--;
        default -> {
          // part of the text
        }
      }
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  private void fill(int from, int to, byte with) {
    for (int i = from; i < to && !changed; i++) {
      changed = bytes[i] != with;
    }
    if (from < to) {
      Arrays.fill(bytes, from, to, with);
    }
  }
}
