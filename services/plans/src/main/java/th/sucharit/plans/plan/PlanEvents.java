package th.sucharit.plans.plan;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.plans.PlanAnnounced;
import th.sucharit.contracts.plans.PlanApproved;
import th.sucharit.contracts.plans.PlanDrafted;
import th.sucharit.contracts.plans.PlanOutline;
import th.sucharit.contracts.plans.PlanOutline.YearBudget;
import th.sucharit.contracts.plans.PlanReturned;
import th.sucharit.contracts.plans.PlanRevised;
import th.sucharit.contracts.plans.PlanSubmitted;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.document.Sheet;

/** Turns what happened to a plan into what others may know of it. */
final class PlanEvents {

  private PlanEvents() {}

  static DomainEvent drafted(Plan plan) {
    return new PlanDrafted(
        plan.revision().number(),
        plan.period().firstFiscalYear().year(),
        plan.period().lastFiscalYear().year(),
        plan.revision().contentHash(),
        outline(plan.content()));
  }

  static DomainEvent revised(Plan plan, Revision before) {
    return new PlanRevised(
        plan.revision().number(),
        plan.period().firstFiscalYear().year(),
        plan.period().lastFiscalYear().year(),
        plan.revision().contentHash(),
        before.contentHash(),
        outline(plan.content()));
  }

  static DomainEvent submitted(Plan plan, Instant at) {
    return new PlanSubmitted(plan.revision().number(), plan.revision().contentHash(), at);
  }

  static DomainEvent returned(Plan plan, Instant at) {
    return new PlanReturned(plan.revision().number(), at);
  }

  static DomainEvent approved(Plan plan, Instant at) {
    return new PlanApproved(plan.revision().number(), plan.revision().contentHash(), at);
  }

  static DomainEvent announced(Plan plan, Instant at) {
    return new PlanAnnounced(
        plan.revision().number(),
        plan.period().firstFiscalYear().year(),
        plan.period().lastFiscalYear().year(),
        plan.revision().contentHash(),
        at,
        outline(plan.content()));
  }

  static PlanOutline outline(PlanDocument content) {
    return new PlanOutline(
        content.programme().dimensions().size(),
        (int) content.items().count(),
        (int) content.items().filter(item -> item.budgets().needMoney()).count(),
        (int) content.items().flatMap(PlanEvents::indicators).count(),
        budgets(content));
  }

  private static Stream<?> indicators(Item item) {
    return Optional.ofNullable(item.sheet())
        .map(Sheet::results)
        .map(Sheet.Results::indicators)
        .stream()
        .flatMap(List::stream);
  }

  private static List<YearBudget> budgets(PlanDocument content) {
    return content.cover().period().years().stream()
        .map(year ->
            sum(content, year)
                .map(money -> new YearBudget(year.year(), money.satang()))
                .orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Optional<Money> sum(PlanDocument content, FiscalYear year) {
    return content.items().flatMap(item -> item.budgets().of(year).stream()).reduce(Money::plus);
  }
}
