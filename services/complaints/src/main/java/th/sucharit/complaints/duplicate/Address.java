package th.sucharit.complaints.duplicate;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers by which people say where something is (เลขที่บอกสถานที่): village, lane, house,
 * kilometre.
 *
 * @param numbers those said, by their kind
 */
public record Address(Map<String, Set<String>> numbers) {

  private static final String NUMBER = "\\s*(?:ที่)?\\s*(\\d{1,4}(?:/\\d{1,4})?)";

  private static final Map<String, Pattern> KINDS =
      Map.of(
          "village", Pattern.compile("(?:หมู่บ้าน|หมู่|(?<!\\p{L})ม\\.)" + NUMBER),
          "lane", Pattern.compile("(?:ซอย|(?<!\\p{L})ซ\\.)" + NUMBER),
          "house", Pattern.compile("เลข" + NUMBER),
          "kilometre", Pattern.compile("(?:กิโลเมตร|กม\\.?)" + NUMBER));

  /** What a text says, in Thai or other digits. */
  public static Address in(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(digits::appendCodePoint);
    Map<String, Set<String>> found = new LinkedHashMap<>();
    KINDS.forEach((kind, pattern) -> {
      Matcher said = pattern.matcher(digits);
      while (said.find()) {
        found.computeIfAbsent(kind, none -> new HashSet<>()).add(said.group(1));
      }
    });
    return new Address(found);
  }

  /** How many kinds both say alike. */
  long agreements(Address other) {
    return both(other, true);
  }

  /** How many kinds both say, and differently. */
  long conflicts(Address other) {
    return both(other, false);
  }

  private long both(Address other, boolean alike) {
    return numbers.entrySet().stream()
        .filter(mine -> {
          Set<String> theirs = other.numbers.get(mine.getKey());
          return theirs != null && Collections.disjoint(mine.getValue(), theirs) != alike;
        })
        .count();
  }
}
