package th.sucharit.plans.progress;

import java.util.Optional;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.plans.PlanItemProgressReported;
import th.sucharit.contracts.plans.ProgressExtensionGranted;
import th.sucharit.contracts.plans.ProgressExtensionRequested;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.plan.PlanText;

/** Turns what happened to progress into what others may know of it. */
final class ProgressEvents {

  private ProgressEvents() {}

  /**
   * @param number which report of the item and window this is
   */
  static DomainEvent reported(ProgressReport report, PlanText plan, Item item, int number) {
    WindowKey window = report.window();
    Report said = report.latest().report();
    return new PlanItemProgressReported(
        plan.id(),
        plan.revision(),
        item.number(),
        window.fiscalYear().year(),
        window.months(),
        number,
        said.state().code(),
        item.budgets().of(window.fiscalYear()).map(Money::satang).orElse(null),
        Optional.ofNullable(said.spent()).map(Money::satang).orElse(null),
        said.evidence().size(),
        report.late(),
        report.latest().at());
  }

  static DomainEvent requested(Extension extension, Extension.Request request) {
    return new ProgressExtensionRequested(
        extension.plan(),
        extension.window().fiscalYear().year(),
        extension.window().months(),
        request.until(),
        request.asked().at());
  }

  static DomainEvent granted(Extension extension, Extension.Request request) {
    return new ProgressExtensionGranted(
        extension.plan(),
        extension.window().fiscalYear().year(),
        extension.window().months(),
        request.until(),
        Optional.ofNullable(request.granted()).orElseThrow().at());
  }
}
