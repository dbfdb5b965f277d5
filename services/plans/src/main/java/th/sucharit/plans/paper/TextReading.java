package th.sucharit.plans.paper;

import java.util.List;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.document.Programme.Dimension;

/**
 * What was understood of a paper, and what was not (ผลการอ่านเอกสาร).
 *
 * @param doubts every cell that was moved, joined, split or not understood
 */
public record TextReading(PlanDocument plan, List<Doubt> doubts) {

  /** How much was understood. */
  public record Tally(
      long dimensions, long groups, long items, long sheets, long repaired, long notUnderstood) {}

  public Tally tally() {
    return new Tally(
        plan.programme().dimensions().size(),
        plan.programme().dimensions().stream().map(Dimension::groups).mapToLong(List::size).sum(),
        plan.items().count(),
        plan.items().filter(item -> item.sheet() != null).count(),
        count(Doubt.Kind.REPAIRED),
        count(Doubt.Kind.NOT_UNDERSTOOD));
  }

  private long count(Doubt.Kind kind) {
    return doubts.stream().filter(doubt -> doubt.kind() == kind).count();
  }
}
