package th.sucharit.disclosure.checklist;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address on the public web (ที่อยู่เว็บไซต์สาธารณะ) in plain ASCII, as browsers send it. Thai
 * hosts and paths may be typed.
 */
record WebAddress(String text) {

  private static final int LONGEST = 6_000;
  private static final Pattern SHAPE =
      Pattern.compile("(https?)://([^/?#]*)([^#]*)(#.*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^\\[\\]@:\\\\%\\s]+)(?::([0-9]{1,5}))?");
  private static final String AS_THEY_ARE = "-._~!$&'()*+,;=:@/?#[]";

  /** Why something typed is no address that everybody can open. */
  enum Flaw {
    NO_ADDRESS(
        "is not a web address; it begins with https:// or http://",
        "ไม่ใช่ที่อยู่เว็บไซต์ ที่อยู่ต้องขึ้นต้นด้วย https:// หรือ http://"),
    NOT_PUBLIC(
        "is not an address that everybody can open", "เป็นที่อยู่ภายใน ประชาชนทั่วไปเปิดไม่ได้"),
    TOO_LONG("is too long", "ยาวเกินไป");

    private final String english;
    private final String thai;

    Flaw(String english, String thai) {
      this.english = english;
      this.thai = thai;
    }

    String english() {
      return english;
    }

    String thai() {
      return thai;
    }
  }

  /** Refused as an address. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;
    private final Flaw flaw;

    Unfit(Flaw flaw) {
      super(flaw.english());
      this.flaw = flaw;
    }

    Flaw flaw() {
      return flaw;
    }
  }

  static WebAddress of(String typed) throws Unfit {
    Matcher shape = SHAPE.matcher(typed.strip());
    Matcher authority = AUTHORITY.matcher(shape.matches() ? shape.group(2) : "");
    if (!authority.matches()) {
      throw new Unfit(Flaw.NO_ADDRESS);
    }
    String host = ascii(authority.group(1));
    if (!PublicHost.is(host)) {
      throw new Unfit(Flaw.NOT_PUBLIC);
    }
    String rest = shape.group(3) + (shape.group(4) == null ? "" : shape.group(4));
    String text =
        shape.group(1).toLowerCase(Locale.ROOT) + "://" + host + port(authority) + encoded(rest);
    if (text.length() > LONGEST) {
      throw new Unfit(Flaw.TOO_LONG);
    }
    return new WebAddress(text);
  }

  private static String ascii(String host) throws Unfit {
    if (host.startsWith("[")) {
      return host.toLowerCase(Locale.ROOT);
    }
    try {
      return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new Unfit(Flaw.NO_ADDRESS);
    }
  }

  private static String port(Matcher authority) throws Unfit {
    if (authority.group(2) == null) {
      return "";
    }
    int port = Integer.parseInt(authority.group(2));
    if (port < 1 || port > 65_535) {
      throw new Unfit(Flaw.NO_ADDRESS);
    }
    return ":" + port;
  }

  private static String encoded(String rest) throws Unfit {
    StringBuilder out = new StringBuilder(rest.length());
    for (int i = 0; i < rest.length(); ) {
      int c = rest.codePointAt(i);
      if (Character.isISOControl(c)) {
        throw new Unfit(Flaw.NO_ADDRESS);
      }
      if (c == '%' ? escapeAt(rest, i) : c < 128 && standsAsItIs(c)) {
        out.appendCodePoint(c);
      } else {
        for (byte one : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
        }
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static boolean standsAsItIs(int c) {
    return Character.isLetterOrDigit(c) || AS_THEY_ARE.indexOf(c) >= 0;
  }

  private static boolean escapeAt(String text, int i) {
    return i + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(i + 1))
        && HexFormat.isHexDigit(text.charAt(i + 2));
  }
}
