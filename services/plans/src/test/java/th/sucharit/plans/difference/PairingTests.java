package th.sucharit.plans.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import th.sucharit.plans.text.ThaiText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

class PairingTests {

  private static final Duration SOON = Duration.ofSeconds(10);

  @Test
  void doesNotSearchVeryManyItemsForLikeness() {
    List<JsonNode> from = items(4_000, 1);
    List<JsonNode> to = items(4_000, 2);
    int[] partners = assertTimeoutPreemptively(SOON, () -> Pairing.of("items", from, to));
    assertThat(partners).isEqualTo(IntStream.range(0, 4_000).toArray());
  }

  @Test
  void pairsLongListsOfLongTextsSoon() {
    List<JsonNode> from = texts(1_000, 1);
    List<JsonNode> to = texts(1_000, 2);
    assertThat(assertTimeoutPreemptively(SOON, () -> Pairing.of("observations", from, to)))
        .hasSize(1_000);
  }

  @Test
  void knowsKeysByEqualityOnly() {
    assertThat(Pairing.of("items", strings("b0", "b1", "b2"), strings("b0", "b11", "b2")))
        .containsExactly(0, Pairing.NONE, 2);
  }

  @Test
  void findsTextsAsAlikeAsEver() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      String one = text(random, random.nextInt(12));
      String other = text(random, random.nextInt(12));
      assertThat(
              new Entry(StringNode.valueOf(one))
                  .likenessOfText(new Entry(StringNode.valueOf(other))))
          .as(one + " | " + other)
          .isEqualTo(ThaiText.likeness(one, other));
    }
  }

  private static List<JsonNode> strings(String... keys) {
    return java.util.stream.Stream.of(keys).<JsonNode>map(StringNode::valueOf).toList();
  }

  private static List<JsonNode> items(int count, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .<JsonNode>mapToObj(number ->
            JsonNodeFactory.instance
                .objectNode()
                .put("number", number)
                .put("title", text(random, 40)))
        .toList();
  }

  private static List<JsonNode> texts(int count, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .<JsonNode>mapToObj(nth -> StringNode.valueOf(text(random, 1_000)))
        .toList();
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('ก' + random.nextInt(40)));
    }
    return text.toString();
  }
}
