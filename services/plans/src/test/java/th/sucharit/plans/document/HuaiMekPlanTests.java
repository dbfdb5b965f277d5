package th.sucharit.plans.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.Programme.DeclaredCount;
import th.sucharit.plans.document.Programme.Dimension;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;

/** The facts of a real plan, right and wrong as it is printed. */
class HuaiMekPlanTests {

  private final PlanDocument plan = new PlanReader().read(PlanFiles.huaiMek());

  @Test
  void holdsFourDimensionsNineGroupsFourteenSubGroupsAndEighteenItems() {
    List<Dimension> dimensions = plan.programme().dimensions();
    assertThat(dimensions).hasSize(4);
    assertThat(dimensions).flatMap(Dimension::groups).hasSize(9);
    assertThat(dimensions)
        .flatMap(Dimension::groups)
        .flatMap(Programme.Group::subGroups)
        .hasSize(14);
    assertThat(plan.items().map(Item::number))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18);
    assertThat(dimensions)
        .map(dimension -> dimension.items().count())
        .containsExactly(4L, 8L, 2L, 4L);
  }

  @Test
  void countsThreeProjectsTenMeasuresFourActivitiesAndOneThatNamesNoKind() {
    assertThat(plan.items().collect(Collectors.groupingBy(Item::kind, Collectors.counting())))
        .containsOnly(
            Map.entry(ItemKind.PROJECT, 3L),
            Map.entry(ItemKind.MEASURE, 10L),
            Map.entry(ItemKind.ACTIVITY, 4L),
            Map.entry(ItemKind.UNSPECIFIED, 1L));
    assertThat(item(13).kind()).isEqualTo(ItemKind.UNSPECIFIED);
  }

  @Test
  void computesTheBudgetsThatTheItemsReallyHave() {
    Totals totals = Totals.of(plan.cover().period(), plan::items);
    assertThat(shown(totals))
        .containsExactly("60000.00", "60000.00", "60000.00", "40000.00", "60000.00");
    assertThat(totals.total()).hasToString("280000.00");
    assertThat(totals.items()).isEqualTo(18);
    assertThat(totals.itemsWithBudget()).isEqualTo(4);
  }

  @Test
  void computesTheBudgetsOfEachDimension() {
    assertThat(plan.programme().dimensions())
        .map(dimension -> shown(Totals.of(plan.cover().period(), dimension::items)))
        .containsExactly(
            Arrays.asList("10000.00", "10000.00", "10000.00", "10000.00", "10000.00"),
            Arrays.asList(null, null, null, null, null),
            Arrays.asList("20000.00", "20000.00", "20000.00", "20000.00", "20000.00"),
            Arrays.asList("30000.00", "30000.00", "30000.00", "10000.00", "30000.00"));
  }

  @Test
  void keepsTheCountsAndSumsThatThePaperStates() {
    Programme.Declared all = Objects.requireNonNull(plan.programme().declared());
    assertThat(all.itemCounts())
        .extracting(DeclaredCount::place, DeclaredCount::count)
        .containsExactly(
            tuple("preface", 18), tuple("table-introduction", 17), tuple("grand-total", 17));
    assertThat(Objects.requireNonNull(all.budgets()).of(new FiscalYear(2569)).orElseThrow())
        .hasToString("60000.00");
    assertThat(all.total()).isNull();
    Programme.Declared fourth =
        Objects.requireNonNull(plan.programme().dimensions().get(3).declared());
    assertThat(fourth.itemCounts())
        .extracting(DeclaredCount::place, DeclaredCount::count)
        .containsExactly(tuple("preface", 4), tuple("subtotal", 3));
    assertThat(Objects.requireNonNull(fourth.budgets()).of(new FiscalYear(2569)).orElseThrow())
        .hasToString("30000.00");
  }

  @Test
  void keepsTableAndSheetApartWhereTheyContradictEachOther() {
    Item sixteen = item(16);
    assertThat(sixteen.budgets().of(new FiscalYear(2569)).orElseThrow()).hasToString("10000.00");
    assertThat(execution(sixteen).budget().amount()).hasToString("30000.00");
    assertThat(
            plan.items()
                .filter(item -> item.tableRow() != null && item.tableRow().titleAsPrinted() != null)
                .map(Item::number))
        .containsExactly(6, 7, 14, 17);
    assertThat(item(17).tableRow().titleAsPrinted()).contains("ระบุชื่อองค์กรปกครองส่วนท้องถิ่น");
  }

  @Test
  void keepsMisprintedTitlesBesideTheCorrectedOnes() {
    assertThat(plan.items().filter(item -> item.title().corrected() != null).map(Item::number))
        .containsExactly(7, 14, 17);
    assertThat(item(7).title().asPrinted()).contains("เจตนาธรรมณ์");
    assertThat(item(7).title().reading()).contains("เจตนารมณ์");
    Wording unit = execution(item(7)).responsibleUnits().getFirst();
    assertThat(unit.asPrinted()).isEqualTo("สำนักปลัด องค์การบริหารส่วนตำบล");
    assertThat(unit.reading()).isEqualTo("สำนักปลัด เทศบาลตำบลห้วยเม็ก");
  }

  @Test
  void holdsTheNineFieldsOfEverySheetInTheWordsOfThePaper() {
    assertThat(plan.items().map(item -> item.sheet().printedFields()))
        .allSatisfy(fields -> assertThat(fields).hasSize(9));
    assertThat(plan.items().map(item -> item.sheet().purpose().rationale()))
        .allSatisfy(rationale -> assertThat(rationale).isNotEmpty());
    assertThat(execution(item(7)).steps()).hasSize(11);
    assertThat(execution(item(7)).steps())
        .filteredOn(step -> "4)".equals(step.number()))
        .hasSize(2);
    assertThat(item(5).sheet().printedFields().get(5).number()).isNull();
  }

  @Test
  void holdsFiftySixIndicatorsOfWhichTwentyFiveHaveAFigure() {
    List<Indicator> indicators =
        plan.items().flatMap(item -> item.sheet().results().indicators().stream()).toList();
    assertThat(indicators).hasSize(56);
    assertThat(indicators).filteredOn(one -> one.target().value() != null).hasSize(25);
    assertThat(
            plan.items()
                .filter(item ->
                    item.sheet().results().indicators().stream()
                        .anyMatch(one ->
                            one.target().comparison() == Indicator.Comparison.DECREASE
                                && one.target().value() == null))
                .map(Item::number))
        .contains(4, 9, 10, 11, 12);
  }

  @Test
  void tellsAnUnknownBaselineFromZero() {
    Aims.Target cases = plan.aims().targets().getFirst();
    assertThat(cases.baseline().fiscalYear()).isEqualTo(new FiscalYear(2565));
    assertThat(cases.baseline().value()).isNull();
    assertThat(plan.aims().targets().get(1).values().cells())
        .extracting(cell -> cell.value().digits())
        .containsExactly("65", "70", "75", "80", "85");
    assertThat(plan.aims().goals()).filteredOn(goal -> goal.condition() != null).hasSize(2);
    assertThat(plan.aims().objectives()).hasSize(5);
    assertThat(plan.aims().benefits()).hasSize(5);
  }

  @Test
  void holdsTheRiskTableAsPrinted() {
    assertThat(plan.risks().processes()).hasSize(4);
    assertThat(plan.risks().processes()).flatMap(RiskTable.WorkProcess::issues).hasSize(9);
    List<RiskTable.Measure> measures =
        plan.risks().processes().stream().flatMap(one -> one.measures().stream()).toList();
    assertThat(measures).hasSize(23);
    assertThat(
            measures.stream()
                .collect(
                    Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.match()), Collectors.counting())))
        .containsOnly(Map.entry("same", 5L), Map.entry("partial", 3L), Map.entry("none", 15L));
    assertThat(
            measures.stream()
                .map(RiskTable.Measure::item)
                .filter(Objects::nonNull)
                .distinct()
                .sorted())
        .containsExactly(1, 2, 6, 7, 8, 9, 18);
    assertThat(plan.risks().notPrinted()).contains("matrix", "numericScores");
  }

  @Test
  void holdsWhatThePlanRefersTo() {
    assertThat(plan.references().bodies().committees()).hasSize(12);
    assertThat(plan.references().instruments().laws()).hasSize(19);
    assertThat(plan.references().instruments().orders()).hasSize(6);
    assertThat(plan.references().duties().deadlines()).hasSize(17);
    assertThat(plan.references().duties().disclosures())
        .flatMap(References.Disclosure::entries)
        .hasSize(29);
    assertThat(plan.paper().appendix()).hasSize(3);
    assertThat(plan.paper().reading().observations()).hasSize(72);
    assertThat(plan.paper().reading().misprints()).hasSize(30);
  }

  private Item item(int number) {
    return plan.items().filter(item -> item.number() == number).findFirst().orElseThrow();
  }

  private static Sheet.Execution execution(Item item) {
    return Objects.requireNonNull(Objects.requireNonNull(item.sheet()).execution());
  }

  private static List<@Nullable String> shown(Totals totals) {
    return Stream.of(2566, 2567, 2568, 2569, 2570)
        .map(year -> totals.budgets().get(Integer.toString(year)))
        .map(money -> money == null ? null : money.toString())
        .collect(Collectors.toList());
  }
}
