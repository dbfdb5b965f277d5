package th.sucharit.portal.plan.editing;

import java.util.List;
import th.sucharit.portal.plan.editing.Field.Look;
import th.sucharit.portal.plan.editing.Part.Root;
import th.sucharit.portal.plan.editing.Part.Title;
import th.sucharit.portal.plan.editing.Section.Fixed;
import th.sucharit.portal.plan.editing.Section.Rows;

/** The fields of an item with its detail sheet (ช่องของรายละเอียดโครงการ). */
final class ItemFields {

  private static final String SHEET = "sheet";
  private static final String PURPOSE = "purpose";
  private static final String EXECUTION = "execution";
  private static final String RESULTS = "results";
  private static final String TARGET = "target";
  private static final String MEASUREMENT = "measurement";
  private static final String[] KINDS = {"project", "measure", "activity", "unspecified"};
  private static final String[] LEVELS = {"output", "outcome"};
  private static final String[] DIRECTIONS = {"increase", "decrease", "reach"};
  private static final String[] COMPARISONS = {
    "at-least", "at-most", "equal", "exists", "qualitative", "increase", "decrease", "track"
  };

  private ItemFields() {}

  static Part part(String number, List<Integer> years) {
    return new Part(
        "items/" + number,
        new Title("plan.item", number),
        tree -> tree.find("item", number).map(one -> new Root(one.node(), one.pointer())),
        List.of(
            new Fixed("edit.name", false, name()),
            new Fixed("edit.purpose", false, purpose()),
            new Fixed("edit.execution", false, execution()),
            new Fixed("edit.budgets", true, budgets(years)),
            new Fixed("edit.sheet-budget", false, sheetBudget()),
            new Fixed("edit.results", false, results()),
            new Rows(
                "indicators",
                "edit.indicator",
                List.of(SHEET, RESULTS, "indicators"),
                indicator())));
  }

  private static List<Field> name() {
    return List.of(
        Field.of("title", Words.WORDING, Look.text("edit.title").must(), "title"),
        Field.of("kind", Words.LINE, Look.choice("edit.kind", KINDS), "kind"));
  }

  private static List<Field> purpose() {
    return List.of(
        Field.of(
            "rationale", Words.LINES, Look.list("sheet.rationale"), SHEET, PURPOSE, "rationale"),
        Field.of(
            "objectives",
            Words.WORDINGS,
            Look.list("sheet.objectives"),
            SHEET,
            PURPOSE,
            "objectives"),
        Field.of(
            "groups",
            Words.WORDINGS,
            Look.list("sheet.target-groups"),
            SHEET,
            PURPOSE,
            "targetGroups"),
        Field.of("location", Words.LINE, Look.line("sheet.location"), SHEET, PURPOSE, "location"));
  }

  private static List<Field> execution() {
    return List.of(
        Field.of(
            "steps",
            Steps.STEPS,
            Look.text("sheet.steps").hint("edit.hint.steps"),
            SHEET,
            EXECUTION,
            "steps"),
        Field.of("period", Words.LINE, Look.line("sheet.period"), SHEET, EXECUTION, "period"),
        Field.of(
            "units",
            Words.WORDINGS,
            Look.list("sheet.units"),
            SHEET,
            EXECUTION,
            "responsibleUnits"));
  }

  private static List<Field> budgets(List<Integer> years) {
    return years.stream()
        .map(year ->
            Field.of(
                "budget-" + year,
                Numbers.BUDGET,
                Look.figure("edit.budget.year", year),
                "budgets",
                Integer.toString(year)))
        .toList();
  }

  private static List<Field> sheetBudget() {
    return List.of(
        Field.of(
            "budget-words",
            Words.LINE,
            Look.line("edit.budget.words").hint("edit.hint.budget-words"),
            SHEET,
            EXECUTION,
            "budget",
            "asPrinted"),
        Field.of(
            "budget-amount",
            Numbers.MONEY,
            Look.figure("edit.budget.amount"),
            SHEET,
            EXECUTION,
            "budget",
            "amount"),
        Field.of(
            "budget-source",
            Words.LINE,
            Look.line("edit.budget.source"),
            SHEET,
            EXECUTION,
            "budgetSource"));
  }

  private static List<Field> results() {
    return List.of(
        Field.of("outputs", Words.WORDINGS, Look.list("sheet.outputs"), SHEET, RESULTS, "outputs"),
        Field.of(
            "outcomes", Words.WORDINGS, Look.list("sheet.outcomes"), SHEET, RESULTS, "outcomes"));
  }

  private static List<Field> indicator() {
    return List.of(
        Field.of("metric", Words.LINE, Look.line("edit.metric"), "metric"),
        Field.of("level", Words.LINE, Look.choice("indicator.level", LEVELS), "level"),
        Field.of(
            "comparison",
            Words.LINE,
            Look.choice("indicator.comparison", COMPARISONS),
            TARGET,
            "comparison"),
        Field.of(
            "direction",
            Words.LINE,
            Look.choice("edit.direction", DIRECTIONS),
            TARGET,
            "direction"),
        Field.of("value", Numbers.FIGURE, Look.figure("indicator.target"), TARGET, "value"),
        Field.of("unit", Words.LINE, Look.line("edit.unit"), TARGET, "unit"),
        Field.of("baseline", Numbers.FIGURE, Look.figure("indicator.baseline"), TARGET, "baseline"),
        Field.of("instrument", Words.LINE, Look.line("edit.instrument"), MEASUREMENT, "instrument"),
        Field.of("frequency", Words.LINE, Look.line("edit.frequency"), MEASUREMENT, "frequency"));
  }
}
