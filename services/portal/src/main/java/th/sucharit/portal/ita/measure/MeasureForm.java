package th.sucharit.portal.ita.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.ita.measure.Measure.Concern;
import th.sucharit.portal.ita.measure.Measure.Issue;
import th.sucharit.portal.web.FieldProblem;
import th.sucharit.portal.web.Formats;
import th.sucharit.portal.web.TypedAmount;

/**
 * A measure as an officer types it (แบบบันทึกมาตรการ); steps and units are written one a line.
 *
 * @param about what it is about: indicator and issue
 * @param when first and last day and the budget
 * @param links numbers of plan items as typed, and the risks that were ticked
 */
record MeasureForm(About about, Plan plan, When when, Links links) {

  /** What it is about. */
  record About(String indicator, String issue, String issueTitle) {}

  /** What is done. */
  record Plan(String order, String title, String steps, String units) {}

  /** When, and with what money. */
  record When(String from, String to, String budget) {}

  /** What else it serves. */
  record Links(String planItems, List<String> risks) {}

  /** One that nobody has filled in yet. */
  static MeasureForm empty(@Nullable Integer indicator, int order) {
    return new MeasureForm(
        new About(indicator == null ? "" : indicator.toString(), "", ""),
        new Plan(Integer.toString(order), "", "", ""),
        new When("", "", ""),
        new Links("", List.of()));
  }

  static MeasureForm of(Measure measure) {
    var issue = measure.concern().issue();
    return new MeasureForm(
        new About(
            shown(measure.concern().indicator()),
            issue == null ? "" : Integer.toString(issue.number()),
            issue == null ? "" : issue.title()),
        new Plan(
            Integer.toString(measure.order()),
            measure.title(),
            String.join("\n", measure.steps()),
            String.join("\n", measure.effort().units())),
        new When(
            shown(measure.effort().from()),
            shown(measure.effort().to()),
            measure.effort().baht().orElse("")),
        new Links(
            measure.links().items().stream().map(String::valueOf).collect(Collectors.joining(", ")),
            measure.links().allRisks()));
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  static List<String> lines(String text) {
    return Arrays.stream(text.split("\\R")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** What is missing or cannot be read; everything else is for the service to say. */
  List<FieldProblem> problems() {
    var problems = new ArrayList<FieldProblem>();
    if (plan.title().isBlank()) {
      problems.add(FieldProblem.of("title", "ita.measure.title.missing"));
    }
    if (number(plan.order()).isEmpty()) {
      problems.add(FieldProblem.of("order", "ita.measure.order.wrong"));
    }
    if (about.issue().isBlank() != about.issueTitle().isBlank()
        || (!about.issue().isBlank() && number(about.issue()).isEmpty())) {
      problems.add(FieldProblem.of("issue", "ita.measure.issue.wrong"));
    }
    for (var day : List.of("from", "to")) {
      var typed = day.equals("from") ? when.from() : when.to();
      if (!typed.isBlank() && day(typed).isEmpty()) {
        problems.add(FieldProblem.of(day, "ita.measure.day.wrong"));
      }
    }
    if (!when.budget().isBlank() && TypedAmount.baht(when.budget()).isEmpty()) {
      problems.add(FieldProblem.of("budget", "ita.measure.budget.wrong"));
    }
    if (numbers().isEmpty() && !links.planItems().isBlank()) {
      problems.add(FieldProblem.of("planItems", "ita.measure.plan-items.wrong"));
    }
    return problems;
  }

  ItaMeasures.Wanted toSend() {
    return new ItaMeasures.Wanted(
        new Concern(
            number(about.indicator()).orElse(null),
            number(about.issue()).map(no -> new Issue(no, about.issueTitle())).orElse(null)),
        number(plan.order()).orElseThrow(),
        plan.title(),
        lines(plan.steps()),
        new Measure.Effort(
            lines(plan.units()),
            day(when.from()).orElse(null),
            day(when.to()).orElse(null),
            TypedAmount.baht(when.budget())
                .map(baht -> new BigDecimal(baht).movePointRight(2).longValueExact())
                .orElse(null)),
        new Measure.Links(numbers(), links.risks()));
  }

  /** What the service refused, at the field it is about. */
  List<FieldProblem> refused(GatewayRefusal refusal, Locale locale) {
    return refusal.fieldErrors().stream()
        .map(error -> new FieldProblem(field(error.pointer()), null, null, error.text(locale)))
        .toList();
  }

  private static String field(String pointer) {
    var parts = pointer.split("/", -1);
    var name = parts.length < 3 ? parts[parts.length - 1] : parts[2];
    return switch (parts.length < 2 ? "" : parts[1]) {
      case "concern" -> name.equals("indicator") ? name : "issue";
      case "steps" -> "steps";
      case "effort" -> name.equals("budgetSatang") ? "budget" : name;
      case "links" -> name;
      case "order" -> "order";
      default -> "title";
    };
  }

  /** The numbers of plan items; none when something else was typed. */
  private List<Integer> numbers() {
    var typed = Formats.plainDigits(links.planItems()).strip();
    return typed.matches("[0-9]{1,4}(\\s*[,\\s]\\s*[0-9]{1,4})*")
        ? Arrays.stream(typed.split("[,\\s]+")).map(Integer::valueOf).distinct().toList()
        : List.of();
  }

  private static Optional<Integer> number(String typed) {
    return Optional.of(Formats.plainDigits(typed).strip())
        .filter(text -> text.matches("[0-9]{1,3}"))
        .map(Integer::valueOf);
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
