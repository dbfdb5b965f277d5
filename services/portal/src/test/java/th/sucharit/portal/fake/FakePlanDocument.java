package th.sucharit.portal.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The real plan of Huai Mek in the format of the plans service, and as its API shows a plan. */
final class FakePlanDocument {

  private static final Path SAMPLE =
      Path.of("../plans/src/main/resources/demo/plan-huai-mek-2566-2570.json");

  private final List<ObjectNode> revisions = new ArrayList<>();

  FakePlanDocument() {
    try {
      revisions.add((ObjectNode) Exchange.JSON.readTree(Files.readString(SAMPLE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ObjectNode content() {
    return revisions.getLast();
  }

  int revision() {
    return revisions.size();
  }

  ObjectNode revision(int number) {
    return revisions.get(number - 1);
  }

  void revise(ObjectNode content) {
    revisions.add(content);
  }

  /** What {@code GET /plans/{id}} says besides its state. */
  ObjectNode answer() {
    var cover = content().get("cover");
    var answer = Exchange.JSON.createObjectNode();
    answer.put("id", "plan-huai-mek").put("localGovernment", "5460802");
    answer.set("title", reading(cover.get("title")));
    answer.set("titleEn", cover.path("titleEn"));
    answer.setAll((ObjectNode) cover.get("period"));
    answer.put("revision", revision()).put("contentHash", hash(revision()));
    answer.set("aims", content().path("aims"));
    var dimensions = answer.putArray("dimensions");
    for (var dimension : content().at("/programme/dimensions")) {
      var shown = copy(dimension);
      shown.set("groups", groups(dimension.get("groups")));
      dimensions.add(shown);
    }
    return answer;
  }

  static String hash(int revision) {
    return Integer.toHexString(0x4d1e5a00 + revision) + "0".repeat(56);
  }

  private static JsonNode groups(JsonNode groups) {
    var shown = Exchange.JSON.createArrayNode();
    for (var group : groups) {
      var one = copy(group);
      one.set("subGroups", groups(group.path("subGroups")));
      var items = one.putArray("items");
      group.path("items").forEach(item -> items.add(leaf(item)));
      shown.add(one);
    }
    return shown;
  }

  private static ObjectNode leaf(JsonNode item) {
    var leaf = copy(item);
    if (item.get("title").isObject()) {
      leaf.set("titleAsPrinted", item.get("title").get("asPrinted"));
    }
    var units = leaf.putArray("responsibleUnits");
    item.at("/sheet/execution/responsibleUnits").forEach(unit -> units.add(reading(unit)));
    var budgets = leaf.putObject("budgets");
    item.get("budgets")
        .properties()
        .forEach(year ->
            budgets.set(
                year.getKey(),
                year.getValue().isObject() ? year.getValue().get("corrected") : year.getValue()));
    return leaf;
  }

  private static ObjectNode copy(JsonNode node) {
    var copy = (ObjectNode) node.deepCopy();
    copy.set("title", reading(node.get("title")));
    return copy;
  }

  private static JsonNode reading(JsonNode wording) {
    return wording.isObject() ? wording.get("corrected") : wording;
  }
}
