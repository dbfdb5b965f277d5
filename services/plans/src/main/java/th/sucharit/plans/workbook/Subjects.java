package th.sucharit.plans.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import th.sucharit.plans.workbook.Sketch.Spot;
import th.sucharit.plans.workbook.Table.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The dimensions and items that rows may name by number (มิติและรายการที่อ้างถึงได้). */
final class Subjects {

  private final Map<Integer, Spot> dimensions = new HashMap<>();
  private final Map<Integer, Spot> items = new HashMap<>();
  private final Spot programme;
  private final Strays strays;

  /** Of a plan whose programme was read. */
  Subjects(Sketch sketch) {
    programme = sketch.root().object("programme");
    strays = new Strays(sketch, programme);
    add(dimensions, programme, "dimensions");
    for (Spot dimension : spots(programme, "dimensions").values()) {
      for (Spot group : spots(dimension, "groups").values()) {
        add(items, group, "items");
        spots(group, "subGroups").values().forEach(below -> add(items, below, "items"));
      }
    }
  }

  Optional<Spot> find(Subject subject, Optional<JsonNode> number) {
    if (number.isEmpty()) {
      return subject == Subject.DIMENSION ? Optional.of(programme) : Optional.empty();
    }
    Map<Integer, Spot> known = subject == Subject.DIMENSION ? dimensions : items;
    return number.filter(JsonNode::isIntegralNumber).map(value -> known.get(value.intValue()));
  }

  /** A place for a row that names nothing that there is. */
  Spot stray(Subject subject, String cell) {
    return strays.next(subject, cell);
  }

  private static void add(Map<Integer, Spot> known, Spot holder, String list) {
    spots(holder, list)
        .values()
        .forEach(spot -> {
          JsonNode number = spot.node().path("number");
          if (number.isIntegralNumber()) {
            known.putIfAbsent(number.intValue(), spot);
          }
        });
  }

  private static Map<Integer, Spot> spots(Spot holder, String list) {
    Map<Integer, Spot> spots = new java.util.LinkedHashMap<>();
    JsonNode entries = holder.node().path(list);
    for (int i = 0; i < entries.size(); i++) {
      spots.put(i, new Spot((ObjectNode) entries.get(i), holder.to(list) + "/" + i));
    }
    return spots;
  }
}
