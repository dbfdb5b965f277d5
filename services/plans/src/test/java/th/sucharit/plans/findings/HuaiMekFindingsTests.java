package th.sucharit.plans.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.sucharit.plans.document.Paper.Observation;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import tools.jackson.databind.node.ObjectNode;

/** What a careful reader noticed in a real plan is the yardstick of the rules. */
class HuaiMekFindingsTests {

  /** About the layout of the table, which is settled at import, or about meaning. */
  private static final Set<String> NOT_FOUND =
      Set.of("M7", "N4", "N5", "R7", "X12", "X13", "Y1", "Y3", "Y5", "Y6", "Y7", "Y8", "Y9");

  private final PlanDocument plan = new PlanReader().read(PlanFiles.huaiMek());
  private final List<Finding> found = PlanChecker.check(plan);

  @ParameterizedTest
  @CsvSource({
    "C1, plan-item-count, 0",
    "C2, dimension-item-count, 0",
    "C3, item-counts-differ, 0",
    "C4, item-count-unit, 0",
    "M1, dimension-budget-year, 0",
    "M2, plan-budget-year, 0",
    "M3, sheet-budget, 16",
    "M4, sheet-budget-per-year, 3",
    "M4, sheet-budget-per-year, 4",
    "M4, sheet-budget-per-year, 13",
    "M4, sheet-budget-per-year, 16",
    "M5, no-budget-wording, 0",
    "M6, period-budget-sum, 0",
    "T1, title-table-sheet, 6",
    "T2, title-table-sheet, 7",
    "T3, title-table-sheet, 14",
    "T4, title-table-sheet, 17",
    "T4, placeholder, 17",
    "T5, title-without-kind, 13",
    "N1, field-number, 5",
    "N2, step-number, 7",
    "N3, risk-measure-number, 0",
    "N6, step-like-heading, 6",
    "N7, risk-issue-unnumbered, 0",
    "L1, sheet-label-varies, 15",
    "L2, sheet-period-wording, 0",
    "P1, other-type-of-body, 7",
    "P2, other-type-of-body, 7",
    "P3, placeholder, 0",
    "P4, goal-cases, 0",
    "P4, goal-target, 0",
    "P5, other-type-of-ordinance, 16",
    "P5, other-type-of-ordinance, 0",
    "P6, head-named-differently, 11",
    "R1, risk-score-words, 0",
    "R2, risk-levels-in-one-cell, 0",
    "R3, risk-level-per-process, 0",
    "R4, risk-measure-without-item, 0",
    "R5, item-without-risk, 3",
    "R6, high-risk-coverage, 0",
    "G1, indicator-fraud-target, 15",
    "G2, indicator-ita-target, 7",
    "G3, target-baseline, 0",
    "G4, indicator-baseline, 4",
    "G4, indicator-baseline, 9",
    "G4, indicator-baseline, 10",
    "G4, indicator-baseline, 11",
    "G4, indicator-baseline, 12",
    "G5, complaints-both-ways, 17",
    "G5, complaints-both-ways, 18",
    "G6, channels-listed, 1",
    "G7, output-per-year, 3",
    "G8, output-exact-or-least, 12",
    "X1, step-repeated, 14",
    "X2, duty-repeated, 0",
    "X3, step-repeated, 17",
    "X4, target-group-narrower, 11",
    "X5, procurement-unit, 9",
    "X6, report-step-missing, 4",
    "X6, report-step-missing, 16",
    "X6, approval-step-missing, 4",
    "X7, deadline-start, 0",
    "X8, law-named-differently, 4",
    "X9, frequency-twice, 10",
    "X10, benefit-is-objective, 0",
    "X11, appendix-contents, 0",
    "X14, indicator-code-without-year, 17",
    "X15, plan-not-followed, 0",
    "X16, dated-after-start, 0",
    "X17, bracket-unbalanced, 17",
    "Y2, table-row-broken, 14",
    "Y4, markup-residue, 0"
  })
  void findsWhatTheReaderNoticed(String reader, String code, int item) {
    assertThat(found)
        .as(reader)
        .filteredOn(finding -> finding.code().equals(code))
        .anySatisfy(
            finding -> assertThat(finding.spot().item()).isEqualTo(item == 0 ? null : item));
  }

  @Test
  void leavesOutOnlyWhatIsAboutLayoutOrMeaning() throws NoSuchMethodException {
    Set<String> matched =
        Stream.of(
                getClass()
                    .getDeclaredMethod(
                        "findsWhatTheReaderNoticed", String.class, String.class, int.class)
                    .getAnnotation(CsvSource.class)
                    .value())
            .map(line -> line.substring(0, line.indexOf(',')))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> noticed =
        plan.paper().reading().observations().stream()
            .map(Observation::code)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(noticed).hasSize(72);
    Set<String> missing = new TreeSet<>(noticed);
    missing.removeAll(matched);
    assertThat(missing).containsExactlyInAnyOrderElementsOf(NOT_FOUND);
  }

  @Test
  void staysSilentWhereTheReaderFoundThatThePlanMatches() {
    assertThat(codes())
        .doesNotContain(
            "item-number-sequence",
            "sheet-missing",
            "sheet-field-missing",
            "sheet-no-budget",
            "sheet-period",
            "target-direction",
            "target-national",
            "plan-budget-subtotals",
            "item-count-subtotals",
            "title-repeated",
            "title-kind",
            "other-local-government");
    assertThat(of("dimension-item-count")).containsExactly(4);
    assertThat(of("dimension-budget-year")).containsExactly(4);
    assertThat(items("title-table-sheet")).containsExactlyInAnyOrder(6, 7, 14, 17);
    assertThat(items("sheet-budget")).containsExactly(16);
    assertThat(items("report-step-missing")).containsExactlyInAnyOrder(4, 16);
    assertThat(items("item-without-risk"))
        .containsExactlyInAnyOrder(3, 4, 5, 10, 11, 12, 13, 14, 15, 16, 17);
    assertThat(found)
        .filteredOn(finding -> finding.code().equals("risk-measure-without-item"))
        .hasSize(15);
    assertThat(items("approval-step-missing")).hasSize(14).doesNotContain(1, 2, 3, 7);
  }

  @Test
  void clearsThreeMoneyFindingsWithOneCell() {
    ObjectNode tree = PlanFiles.huaiMekTree();
    ((ObjectNode) tree.at("/programme/dimensions/3/groups/1/subGroups/0/items/0/budgets"))
        .put("2569", "30000.00");
    Map<String, Long> left =
        PlanChecker.check(new PlanReader().read(PlanFiles.bytes(tree))).stream()
            .collect(Collectors.groupingBy(Finding::code, Collectors.counting()));
    assertThat(left)
        .doesNotContainKeys(
            "dimension-budget-year",
            "plan-budget-year",
            "sheet-budget",
            "period-budget-sum",
            "budget-odd-year");
  }

  private Set<String> codes() {
    return found.stream().map(Finding::code).collect(Collectors.toSet());
  }

  private List<Integer> items(String code) {
    return found.stream()
        .filter(finding -> finding.code().equals(code))
        .map(finding -> finding.spot().item())
        .toList();
  }

  private List<Integer> of(String code) {
    return found.stream()
        .filter(finding -> finding.code().equals(code))
        .map(finding -> finding.spot().dimension())
        .toList();
  }
}
