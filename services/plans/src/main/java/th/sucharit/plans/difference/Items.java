package th.sucharit.plans.difference;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The items of a plan wherever they stand (รายการทั้งหมดของแผน). */
record Items(List<Placed> all) {

  /**
   * An item and where it stands.
   *
   * @param holder pointer of its group or sub-group
   */
  record Placed(JsonNode item, String pointer, String holder) {}

  static Items of(JsonNode plan) {
    List<Placed> all = new ArrayList<>();
    String at = "/programme/dimensions";
    JsonNode dimensions = plan.at(at);
    for (int d = 0; d < dimensions.size(); d++) {
      JsonNode groups = dimensions.get(d).path("groups");
      for (int g = 0; g < groups.size(); g++) {
        String group = at + "/" + d + "/groups/" + g;
        add(groups.get(g), group, all);
        JsonNode below = groups.get(g).path("subGroups");
        for (int s = 0; s < below.size(); s++) {
          add(below.get(s), group + "/subGroups/" + s, all);
        }
      }
    }
    return new Items(all);
  }

  private static void add(JsonNode holder, String at, List<Placed> all) {
    JsonNode items = holder.path("items");
    for (int i = 0; i < items.size(); i++) {
      all.add(new Placed(items.get(i), at + "/items/" + i, at));
    }
  }

  List<JsonNode> nodes() {
    return all.stream().map(Placed::item).toList();
  }
}
