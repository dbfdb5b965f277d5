package th.sucharit.plans.difference;

import java.util.List;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.format.PlanWriter;
import tools.jackson.databind.JsonNode;

/** What changed between two contents of a plan (ข้อแตกต่างของแผน). */
public final class PlanDifference {

  private PlanDifference() {}

  /** Every change, in the order of the later content; none when both say the same. */
  public static List<Change> between(PlanDocument from, PlanDocument to) {
    return between(PlanWriter.tree(from), PlanWriter.tree(to));
  }

  static List<Change> between(JsonNode from, JsonNode to) {
    ItemPairs items = ItemPairs.of(from, to);
    Comparison comparison = new Comparison(from, to, items.renumbered());
    comparison.parts();
    new ItemComparison(items, comparison).run();
    return comparison.changes();
  }
}
