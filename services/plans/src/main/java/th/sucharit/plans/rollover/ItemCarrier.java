package th.sucharit.plans.rollover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.Budgets;
import th.sucharit.plans.document.Figure;
import th.sucharit.plans.document.Indicator;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.Sheet;

/** Carries items with their detail sheets over (ผู้ยกรายการ). */
record ItemCarrier(Carrier carrier) {

  private static final String PERIOD_LABEL = "ระยะเวลา";
  private static final String BUDGET_LABEL = "งบประมาณ";

  Item item(Item item, String at) {
    notes().add(Reason.ITEM_CARRIED, at, null, item.title().reading());
    if (item.tableRow() != null) {
      notes().add(Reason.PRINTED_ROW_LEFT_OUT, at);
    }
    if (endedEarly(item.budgets())) {
      notes().add(Reason.ITEM_ENDED, at, item.budgets().years(), null);
    }
    return new Item(
        item.number(),
        item.kind(),
        carrier.wording(item.title(), at + "/title"),
        budgets(item.budgets(), at + "/budgets"),
        null,
        item.sheet() == null ? null : sheet(item.sheet(), at + "/sheet"));
  }

  private boolean endedEarly(Budgets budgets) {
    FiscalYear last = carrier.years().from().lastFiscalYear();
    return !budgets.years().isEmpty() && !budgets.years().contains(last);
  }

  private Budgets budgets(Budgets budgets, String at) {
    if (carrier.choices().sameBudgets() && !budgets.years().isEmpty()) {
      Budgets moved = carrier.years().of(budgets);
      notes().add(Reason.BUDGET_COPIED, at, amounts(budgets), amounts(moved));
      return moved;
    }
    notes().add(Reason.BUDGET_OPEN, at, amounts(budgets), null);
    return Budgets.NONE;
  }

  private static @Nullable String amounts(Budgets budgets) {
    List<String> years =
        budgets.cells().stream()
            .map(cell -> cell.year() + ": " + (cell.amount() == null ? "-" : cell.amount()))
            .toList();
    return years.isEmpty() ? null : String.join(", ", years);
  }

  private Sheet sheet(Sheet sheet, String at) {
    if (!sheet.notes().isEmpty()) {
      notes().add(Reason.READER_NOTES_LEFT_OUT, at);
    }
    return new Sheet(
        sheet.purpose() == null ? null : purpose(sheet.purpose(), at + "/purpose"),
        sheet.execution() == null ? null : execution(sheet.execution(), at + "/execution"),
        sheet.results() == null ? null : results(sheet.results(), at + "/results"),
        carrier.each(sheet.printedFields(), at + "/printedFields", this::field),
        null,
        List.of());
  }

  private Sheet.Purpose purpose(Sheet.Purpose purpose, String at) {
    return new Sheet.Purpose(
        carrier.texts(purpose.rationale(), at + "/rationale"),
        carrier.texts(purpose.citations(), at + "/citations"),
        carrier.wordings(purpose.objectives(), at + "/objectives"),
        carrier.wordings(purpose.targetGroups(), at + "/targetGroups"),
        purpose.location());
  }

  private Sheet.Execution execution(Sheet.Execution execution, String at) {
    return new Sheet.Execution(
        carrier.each(execution.steps(), at + "/steps", this::step),
        execution.period() == null ? null : carrier.moving(execution.period(), at + "/period"),
        carrier.choices().sameBudgets() ? execution.budget() : null,
        execution.budgetSource(),
        carrier.wordings(execution.responsibleUnits(), at + "/responsibleUnits"));
  }

  private Sheet.Step step(Sheet.Step step, String at) {
    return new Sheet.Step(
        step.number(),
        carrier.text(step.text(), at + "/text"),
        carrier.each(
            step.steps(),
            at + "/steps",
            (part, place) ->
                new Sheet.SubStep(part.number(), carrier.text(part.text(), place + "/text"))));
  }

  private Sheet.Results results(Sheet.Results results, String at) {
    return new Sheet.Results(
        carrier.wordings(results.outputs(), at + "/outputs"),
        carrier.wordings(results.outcomes(), at + "/outcomes"),
        carrier.each(results.indicators(), at + "/indicators", this::indicator));
  }

  private Indicator indicator(Indicator indicator, String at) {
    if (indicator.note() != null) {
      notes().add(Reason.READER_NOTES_LEFT_OUT, at, indicator.note(), null);
    }
    Indicator.Target target = indicator.target();
    return new Indicator(
        indicator.level(),
        carrier.text(indicator.metric(), at + "/metric"),
        new Indicator.Target(
            target.comparison(),
            target.direction(),
            value(target, at + "/target"),
            target.unit(),
            baseline(target, at + "/target/baseline")),
        indicator.measurement(),
        null);
  }

  private @Nullable Figure value(Indicator.Target target, String at) {
    if (target.value() == null) {
      return null;
    }
    boolean same = carrier.choices().sameTargets();
    Figure kept = same ? target.value() : null;
    notes().add(same ? Reason.TARGET_KEPT : Reason.TARGET_OPEN, at, target.value(), kept);
    return kept;
  }

  private @Nullable Figure baseline(Indicator.Target target, String at) {
    if (carrier.choices().sameBaselines() && target.baseline() != null) {
      notes().add(Reason.BASELINE_KEPT, at, target.baseline(), target.baseline());
      return target.baseline();
    }
    if (target.baseline() != null || needsBaseline(target.comparison())) {
      notes().add(Reason.BASELINE_OPEN, at, target.baseline(), null);
    }
    return null;
  }

  private static boolean needsBaseline(Indicator.Comparison comparison) {
    return comparison == Indicator.Comparison.INCREASE
        || comparison == Indicator.Comparison.DECREASE;
  }

  private Sheet.PrintedField field(Sheet.PrintedField field, String at) {
    List<String> paragraphs =
        field.label().contains(PERIOD_LABEL)
            ? carrier.each(field.paragraphs(), at + "/paragraphs", carrier::moving)
            : isOpenBudget(field)
                ? List.of()
                : carrier.texts(field.paragraphs(), at + "/paragraphs");
    return new Sheet.PrintedField(field.number(), field.label(), paragraphs);
  }

  private boolean isOpenBudget(Sheet.PrintedField field) {
    return field.label().contains(BUDGET_LABEL) && !carrier.choices().sameBudgets();
  }

  private Notes notes() {
    return carrier.notes();
  }
}
