package th.sucharit.plans.difference;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.text.ThaiText;
import tools.jackson.databind.JsonNode;

/** An entry of a list that is to be found again (ข้อในรายการ), with what is known of its texts. */
final class Entry {

  private static final int WHOLE = 100;

  private final JsonNode node;
  private @Nullable Gist name;
  private @Nullable Gist text;

  Entry(JsonNode node) {
    this.node = node;
  }

  /** A text without what makes no difference, and its pairs of characters in order. */
  private record Gist(String bare, PairsOfCharacters pairs) {

    static Gist of(String text) {
      String bare = ThaiText.bare(text);
      return new Gist(bare, PairsOfCharacters.of(bare));
    }

    int likeness(Gist other) {
      if (pairs.count() == 0 || other.pairs.count() == 0) {
        return bare.equals(other.bare) ? WHOLE : 0;
      }
      return 2 * WHOLE * pairs.shared(other.pairs) / (pairs.count() + other.pairs.count());
    }
  }

  /** Each pair of characters of a text once, sorted. */
  private static final class PairsOfCharacters {
    private final int[] sorted;

    private PairsOfCharacters(int[] sorted) {
      this.sorted = sorted;
    }

    static PairsOfCharacters of(String text) {
      int[] pairs = new int[Math.max(0, text.length() - 1)];
      for (int i = 0; i < pairs.length; i++) {
        pairs[i] = text.charAt(i) << Character.SIZE | text.charAt(i + 1);
      }
      return new PairsOfCharacters(Arrays.stream(pairs).sorted().distinct().toArray());
    }

    int count() {
      return sorted.length;
    }

    int shared(PairsOfCharacters other) {
      int shared = 0;
      for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
        if (sorted[i] == other.sorted[j]) {
          shared++;
          i++;
          j++;
        } else if (sorted[i] < other.sorted[j]) {
          i++;
        } else {
          j++;
        }
      }
      return shared;
    }
  }

  JsonNode node() {
    return node;
  }

  /** What it is called, without what makes no difference. */
  String name() {
    return nameGist().bare();
  }

  int likenessOfName(Entry other) {
    return nameGist().likeness(other.nameGist());
  }

  int likenessOfText(Entry other) {
    return textGist().likeness(other.textGist());
  }

  private Gist nameGist() {
    Gist known = name;
    if (known == null) {
      JsonNode title = node.has("title") ? node.get("title") : node.path("process");
      known = Gist.of(Shown.text(title.isMissingNode() ? node : title));
      name = known;
    }
    return known;
  }

  private Gist textGist() {
    Gist known = text;
    if (known == null) {
      known = Gist.of(Shown.text(node));
      text = known;
    }
    return known;
  }
}
