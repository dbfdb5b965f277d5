package th.sucharit.plans.workbook;

import th.sucharit.plans.workbook.Sketch.Spot;
import th.sucharit.plans.workbook.Table.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Places for rows that name nothing that there is (แถวที่อ้างถึงสิ่งที่ไม่มี), so that the rest of
 * such a row is checked as well. The plan is refused anyway, because of the cell that should have
 * named it.
 */
final class Strays {

  /** No more entries of a list than the format allows. */
  private static final int MOST = 400;

  private static final int LAST_NUMBER = 9_999;
  private static final int LAST_DIMENSION = 99;

  private final Sketch sketch;
  private final Spot programme;
  private int given;

  Strays(Sketch sketch, Spot programme) {
    this.sketch = sketch;
    this.programme = programme;
  }

  /** A new one; what is wrong with the place itself is told of the cell. */
  Spot next(Subject subject, String cell) {
    given++;
    if (given > MOST) {
      return Spot.detached();
    }
    Spot dimension = only(programme, "dimensions", given == 1, cell);
    dimension.node().put("number", LAST_DIMENSION).put("title", "0");
    if (subject == Subject.DIMENSION) {
      return dimension;
    }
    Spot group = only(dimension, "groups", !dimension.node().has("groups"), cell);
    group.node().put("number", "0").put("title", "0");
    Spot item = only(group, "items", true, cell);
    item.node()
        .put("number", LAST_NUMBER - given)
        .put("kind", "unspecified")
        .put("title", "0")
        .putObject("budgets");
    return item;
  }

  /** The last entry of a list, or a new one. */
  private Spot only(Spot holder, String list, boolean another, String cell) {
    ArrayNode entries = holder.node().withArrayProperty(list);
    if (another) {
      entries.addObject();
    }
    int last = entries.size() - 1;
    JsonNode entry = entries.get(last);
    Spot spot =
        new Spot((tools.jackson.databind.node.ObjectNode) entry, holder.to(list) + "/" + last);
    sketch.place(spot.pointer(), cell);
    return spot;
  }
}
