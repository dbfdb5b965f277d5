package th.sucharit.plans.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds a group of one version of a plan again in another, by its numbers (หาที่เดิมของรายการ). */
final class Replanting {

  private static final List<String> LEVELS = List.of("dimensions", "groups", "subGroups");

  private Replanting() {}

  /** The group or sub-group there that has the numbers of the one at this pointer here. */
  static Optional<ObjectNode> holder(JsonNode here, String pointer, JsonNode there) {
    JsonNode from = here.path("programme");
    JsonNode to = there.path("programme");
    List<String> parts = List.of(pointer.split("/", -1));
    for (String level : LEVELS) {
      int at = parts.indexOf(level);
      if (at < 0) {
        break;
      }
      from = from.path(level).path(Integer.parseInt(parts.get(at + 1)));
      JsonNode number = from.path("number");
      List<JsonNode> same = new ArrayList<>();
      to.path(level)
          .forEach(one -> {
            if (one.path("number").equals(number)) {
              same.add(one);
            }
          });
      if (same.isEmpty()) {
        return Optional.empty();
      }
      to = same.getFirst();
    }
    return Optional.of((ObjectNode) to);
  }
}
