package th.sucharit.plans.copies;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import th.sucharit.plans.document.Cover;
import th.sucharit.plans.text.ThaiText;

/** Names that tell one local government's text from another's (ชื่อที่ต้องปิดก่อนเทียบ). */
final class Names {

  /** Kinds of local governments and what is called after them. */
  private static final Stream<String> KINDS =
      Stream.of(
          "องค์การบริหารส่วนตำบล",
          "องค์การบริหารส่วนจังหวัด",
          "องค์กรปกครองส่วนท้องถิ่น",
          "เทศบาลตำบล",
          "เทศบาลเมือง",
          "เทศบาลนคร",
          "เทศบาล",
          "อบต.",
          "อบจ.",
          "เทศมนตรี",
          "เทศบัญญัติ",
          "ข้อบัญญัติ",
          "ส่วนตำบล",
          "ส่วนจังหวัด");

  private static final String PREFIX =
      "^(องค์การบริหารส่วนตำบล|องค์การบริหารส่วนจังหวัด|เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร|อำเภอ|จังหวัด)";

  /** A shorter name stands in too many other words. */
  private static final int SHORTEST_ALONE = 4;

  private static final Names EVERYWHERE = new Names();

  static {
    Stream.concat(KINDS, places()).forEach(EVERYWHERE::add);
  }

  private final Node root = new Node();

  private Names() {}

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(2);
    private boolean end;
  }

  /** Those of provinces, districts and kinds of local governments. */
  static Names everywhere() {
    return EVERYWHERE;
  }

  /** Those on the cover of a plan, whole and without what they are called by kind. */
  static Names on(Cover cover) {
    Names own = new Names();
    Cover.Issuer issuer = cover.issuer();
    if (issuer != null) {
      Stream.of(issuer.name(), issuer.district(), issuer.province())
          .filter(Objects::nonNull)
          .map(name -> ThaiText.bare(name.th()))
          .forEach(name -> {
            own.add(name);
            String alone = name.replaceFirst(PREFIX, "");
            if (alone.length() >= SHORTEST_ALONE) {
              own.add(alone);
            }
          });
    }
    return own;
  }

  private void add(String name) {
    Node node = root;
    for (char letter : Letters.of(name).toCharArray()) {
      node = node.next.computeIfAbsent(letter, none -> new Node());
    }
    node.end = node != root;
  }

  /** How long the longest name is that begins here; 0 when none does. */
  int lengthAt(CharSequence letters, int from) {
    Node node = root;
    int longest = 0;
    for (int i = from; i < letters.length(); i++) {
      node = node.next.get(letters.charAt(i));
      if (node == null) {
        return longest;
      }
      if (node.end) {
        longest = i + 1 - from;
      }
    }
    return longest;
  }

  private static Stream<String> places() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Names.class.getResourceAsStream("/places/names.txt")),
                StandardCharsets.UTF_8))) {
      return lines.readAllLines().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
