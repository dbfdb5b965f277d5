package th.sucharit.plans.findings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import th.sucharit.plans.document.PlanDocument;

/** Checks a plan against all rules in force (ตรวจความสอดคล้องของแผน). */
public final class PlanChecker {

  /** All rules in force. */
  static final List<Rule> RULES =
      Stream.of(
              CountRules.RULES,
              BudgetRules.RULES,
              SheetBudgetRules.RULES,
              TitleRules.RULES,
              NumberingRules.RULES,
              HeadingRules.RULES,
              SheetRules.RULES,
              StepRules.RULES,
              WordingRules.RULES,
              TargetRules.RULES,
              IndicatorRules.RULES,
              OutputRules.RULES,
              RiskRules.RULES,
              PaperRules.RULES)
          .flatMap(List::stream)
          .toList();

  private PlanChecker() {}

  /** What does not match, the gravest first. */
  public static List<Finding> check(PlanDocument plan) {
    PlanView view = PlanView.of(plan);
    return RULES.stream()
        .flatMap(rule -> rule.check().in(view).distinct().map(found -> finding(rule, found, view)))
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }

  private static Finding finding(Rule rule, Mismatch found, PlanView view) {
    return new Finding(
        rule.code(),
        rule.severity(),
        Places.spot(view.tree(), found.pointer()),
        found.printed(),
        found.computed(),
        new Finding.Sentence(rule.message(), rule.messageTh()));
  }
}
