package th.sucharit.complaints.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies markup without the names of those who wrote it (ลบชื่อผู้จัดทำในเอกสาร): piece by piece,
 * once from the beginning to the end, everything else byte by byte as it was. Remarks in the
 * markup, which nobody sees, are left out.
 */
final class XmlCleaning {

  private static final int PIECE = 64 * 1024;
  private static final int LONGEST = 20 * 1024 * 1024;
  private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)");

  /** In these every sign of markup is the byte that it is in ASCII, and no other byte is. */
  private static final Pattern KNOWN_ENCODING =
      Pattern.compile("(?i)utf-?8|us-ascii|tis-620|(iso-8859|windows)-\\d+");

  private final InputStream in;
  private final OutputStream out;
  private final Patience patience;
  private final byte[] piece = new byte[PIECE];
  private final StringBuilder written = new StringBuilder(2 * PIECE);
  private final AuthorRules rules = new AuthorRules();
  private long left;
  private int at;
  private int read;

  /**
   * @param most how much may be read
   */
  XmlCleaning(InputStream in, OutputStream out, long most, Patience patience) {
    this.in = in;
    this.out = out;
    this.left = most;
    this.patience = patience;
  }

  /** How much may still be read of other parts. */
  long left() {
    return left;
  }

  /**
   * @throws th.sucharit.starter.web.Problem 400 where it is no markup, or one that cannot be read
   *     so
   */
  void clean() throws IOException {
    while (true) {
      boolean more = text();
      if (!more) {
        flush();
        return;
      }
      markup();
      if (written.length() > PIECE) {
        flush();
      }
    }
  }

  /** Up to the next bracket; whether there is one. */
  private boolean text() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int sign = next(); sign >= 0; sign = next()) {
      if (sign == '<') {
        written.append(rules.text(text.toString()));
        return true;
      }
      append(text, sign);
    }
    written.append(rules.text(text.toString()));
    return false;
  }

  private void markup() throws IOException {
    String text = inBrackets();
    if (text.startsWith("!--")) {
      return;
    }
    if (text.startsWith("![CDATA[")) {
      String inside = text.substring("![CDATA[".length(), text.length() - 2);
      written.append("<![CDATA[").append(rules.text(inside)).append("]]>");
    } else if (text.startsWith("?")) {
      requireKnownEncoding(text);
      written.append('<').append(text).append('>');
    } else if (text.startsWith("!")) {
      // brings its own entities, in which anything may stand
      throw Refused.cannotBeCleaned();
    } else if (text.startsWith("/")) {
      rules.ended();
      written.append('<').append(text).append('>');
    } else {
      tag(text);
    }
  }

  /** What stands between two brackets that belong together. */
  private String inBrackets() throws IOException {
    StringBuilder text = new StringBuilder();
    int quote = 0;
    for (int sign = next(); sign >= 0; sign = next()) {
      if (sign == '>' && quote == 0 && isWhole(text)) {
        return text.toString();
      }
      append(text, sign);
      boolean tag = text.charAt(0) != '!' && text.charAt(0) != '?';
      if (tag && quote == 0 && (sign == '"' || sign == '\'')) {
        quote = sign;
      } else if (sign == quote) {
        quote = 0;
      }
    }
    throw Refused.cannotBeCleaned();
  }

  private static boolean isWhole(StringBuilder text) {
    if (begins(text, "!--")) {
      return text.length() >= "!----".length() && ends(text, "--");
    }
    if (begins(text, "![CDATA[")) {
      return ends(text, "]]");
    }
    return !begins(text, "?") || ends(text, "?");
  }

  private static boolean begins(StringBuilder text, String with) {
    return text.length() >= with.length() && text.substring(0, with.length()).equals(with);
  }

  private static boolean ends(StringBuilder text, String with) {
    return text.length() >= with.length()
        && text.substring(text.length() - with.length()).equals(with);
  }

  private static void requireKnownEncoding(String instruction) {
    Matcher encoding = ENCODING.matcher(instruction);
    if (instruction.startsWith("?xml ")
        && encoding.find()
        && !KNOWN_ENCODING.matcher(encoding.group(1)).matches()) {
      throw Refused.cannotBeCleaned();
    }
  }

  private void tag(String text) {
    int name = 0;
    while (name < text.length() && text.charAt(name) > ' ' && text.charAt(name) != '/') {
      name++;
    }
    rules.begun(text.substring(0, name), text);
    written.append('<').append(text, 0, name);
    int from = name;
    for (int equals = text.indexOf('=', from); equals >= 0; equals = text.indexOf('=', from)) {
      int open = equals + 1;
      while (open < text.length() && text.charAt(open) <= ' ') {
        open++;
      }
      int close = open < text.length() ? text.indexOf(text.charAt(open), open + 1) : -1;
      if (close < 0 || (text.charAt(open) != '"' && text.charAt(open) != '\'')) {
        throw Refused.cannotBeCleaned();
      }
      String value = text.substring(open + 1, close);
      Optional<String> kept = rules.attribute(text.substring(from, equals).strip(), value);
      if (kept.isPresent()) {
        written.append(text, from, open + 1).append(kept.get()).append(text.charAt(open));
      }
      from = close + 1;
    }
    written.append(text, from, text.length()).append('>');
    if (text.endsWith("/")) {
      rules.ended();
    }
  }

  private static void append(StringBuilder text, int sign) {
    text.append((char) sign);
    if (text.length() > LONGEST) {
      throw Refused.cannotBeCleaned();
    }
  }

  /** One byte is one character; -1 at the end. */
  private int next() throws IOException {
    if (at == read) {
      patience.check();
      at = 0;
      read = Math.max(0, in.read(piece));
      left -= read;
      if (left < 0) {
        throw Refused.cannotBeCleaned();
      }
    }
    return at < read ? piece[at++] & 0xff : -1;
  }

  private void flush() throws IOException {
    out.write(written.toString().getBytes(StandardCharsets.ISO_8859_1));
    written.setLength(0);
  }
}
