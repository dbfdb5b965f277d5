package th.sucharit.plans.print;

import java.util.List;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.OfficialDocument.Orientation;
import th.sucharit.documents.OfficialDocument.Section;

/** Puts the whole plan together (รูปเล่มแผน), in the parts that such plans have. */
final class PlanBook {

  private PlanBook() {}

  static OfficialDocument of(PrintedPlan plan) {
    return new OfficialDocument(
        plan.particulars(plan.title() + " " + plan.agency()),
        List.of(
            new Section(Orientation.PORTRAIT, CoverPart.of(plan)),
            new Section(Orientation.PORTRAIT, IntroductionPart.of(plan)),
            new Section(Orientation.LANDSCAPE, BudgetPart.of(plan)),
            new Section(Orientation.PORTRAIT, SheetsPart.of(plan)),
            new Section(Orientation.LANDSCAPE, MonitoringPart.of(plan))));
  }
}
