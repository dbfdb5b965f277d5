package th.sucharit.plans.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads Thai text the way a person does (การอ่านข้อความไทย): spaces and kinds of digits aside. */
public final class ThaiText {

  private static final int WHOLE = 100;
  private static final char THAI_ZERO = '๐';
  private static final char THAI_NINE = '๙';
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000]+");

  private ThaiText() {}

  /** The same with 0-9 for ๐-๙. */
  public static String digits(String text) {
    StringBuilder read = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      read.append(c >= THAI_ZERO && c <= THAI_NINE ? (char) ('0' + (c - THAI_ZERO)) : c);
    }
    return read.toString();
  }

  /** One space where there were several, none at the ends, nothing invisible. */
  public static String tidy(String text) {
    return SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /** Without any space and with plain digits: what two printings of one text have in common. */
  public static String bare(String text) {
    return digits(tidy(text)).replace(" ", "").replace('–', '-');
  }

  /** How much two texts have in common, in percent, by pairs of characters. */
  public static int likeness(String one, String other) {
    Set<String> left = pairs(bare(one));
    Set<String> right = pairs(bare(other));
    if (left.isEmpty() || right.isEmpty()) {
      return bare(one).equals(bare(other)) ? WHOLE : 0;
    }
    Set<String> shared = new HashSet<>(left);
    shared.retainAll(right);
    return 2 * WHOLE * shared.size() / (left.size() + right.size());
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
