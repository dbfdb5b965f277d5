package th.sucharit.plans.difference;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.findings.Finding.Sentence;
import th.sucharit.plans.findings.Finding.Spot;
import th.sucharit.plans.findings.Places;
import tools.jackson.databind.JsonNode;

/** Tells what two sides changed unlike (เล่าข้อขัดแย้งเป็นถ้อยคำ). */
final class ConflictTelling {

  private final ItemKeys keys;
  private final JsonNode mine;
  private final JsonNode theirs;
  private final List<Conflict> told;

  ConflictTelling(ItemKeys keys, JsonNode mine, JsonNode theirs, List<Conflict> told) {
    this.keys = keys;
    this.mine = mine;
    this.theirs = theirs;
    this.told = told;
  }

  void conflict(
      String at, Optional<JsonNode> base, Optional<JsonNode> own, Optional<JsonNode> others) {
    Spot spot = Places.spot(others.isPresent() ? theirs : mine, at);
    String left = text(own, ItemKeys.MINE);
    String right = text(others, ItemKeys.THEIRS);
    told.add(
        new Conflict(
            spot,
            text(base, ItemKeys.BASE),
            left,
            right,
            new Sentence(
                spot.place() + ": sent as " + en(left) + ", meanwhile " + en(right) + ".",
                spot.placeTh() + ": ที่ส่งมา " + th(left) + " ฉบับปัจจุบัน " + th(right))));
  }

  /** Both sides moved groups or items so that no outline holds all of it. */
  void outline(JsonNode own, JsonNode others) {
    conflict(
        "/programme/dimensions",
        Optional.empty(),
        Optional.of(titles(own)),
        Optional.of(titles(others)));
  }

  private static JsonNode titles(JsonNode programme) {
    return tools.jackson.databind.node.StringNode.valueOf(
        Items.of(
                tools.jackson.databind.node.JsonNodeFactory.instance
                    .objectNode()
                    .set("programme", programme))
            .nodes()
            .stream()
            .map(Shown::name)
            .collect(java.util.stream.Collectors.joining(" · ")));
  }

  private @Nullable String text(Optional<JsonNode> node, int version) {
    return node.map(part -> Shown.text(ItemReferences.shown(part, keys.items(version))))
        .orElse(null);
  }

  private static String en(@Nullable String text) {
    return text == null ? "removed" : Telling.en(text);
  }

  private static String th(@Nullable String text) {
    return text == null ? "ตัดออก" : Telling.th(text);
  }
}
