package th.sucharit.plans.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.Cover;
import th.sucharit.plans.document.Indicator;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.document.Sheet;
import th.sucharit.plans.document.Wording;
import th.sucharit.plans.findings.PlanChecker;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.plans.format.PlanWriter;
import th.sucharit.plans.rollover.Choices.Take;

/** The real plan of Huai Mek going over to 2571-2575. */
class PlanCarrierTests {

  private static final Choices EVERYTHING = new Choices(Take.SAME, Take.SAME, Take.SAME);
  private static final Choices NOTHING = new Choices(Take.NONE, Take.NONE, Take.NONE);

  private final PlanReader reader = new PlanReader();
  private final PlanDocument plan = reader.read(PlanFiles.huaiMek());

  @Test
  void makesAPlanOfTheFormatWhateverIsChosen() {
    for (Choices choices : List.of(EVERYTHING, NOTHING, Choices.USUAL)) {
      PlanDocument next = PlanCarrier.carry(plan, choices).next();
      assertThat(reader.read(PlanWriter.file(next))).isEqualTo(next);
      assertThat(next.cover().period().years())
          .extracting(FiscalYear::year)
          .containsExactly(2571, 2572, 2573, 2574, 2575);
      assertThat(next.cover().title().asPrinted()).contains("2571 – 2575").doesNotContain("2566");
    }
  }

  @Test
  void carriesEveryItemWithItsSheetAndIndicators() {
    PlanDocument next = PlanCarrier.carry(plan, Choices.USUAL).next();
    assertThat(next.items().map(Item::number)).containsExactlyElementsOf(numbers());
    assertThat(next.items().map(item -> item.title().reading()))
        .containsExactlyElementsOf(plan.items().map(item -> item.title().reading()).toList());
    assertThat(indicators(next).map(Indicator::metric))
        .containsExactlyElementsOf(indicators(plan).map(Indicator::metric).toList());
    assertThat(
            next.items()
                .map(item -> Objects.requireNonNull(item.sheet()))
                .map(sheet -> Objects.requireNonNull(sheet.purpose()).rationale()))
        .containsExactlyElementsOf(
            plan.items()
                .map(item -> Objects.requireNonNull(item.sheet()))
                .map(sheet -> Objects.requireNonNull(sheet.purpose()).rationale())
                .toList());
  }

  @Test
  void leavesBudgetsOpenUnlessTheSameAreAskedFor() {
    assertThat(PlanCarrier.carry(plan, Choices.USUAL).next().items())
        .allSatisfy(item -> assertThat(item.budgets().cells()).isEmpty());
    PlanDocument same = PlanCarrier.carry(plan, EVERYTHING).next();
    Item sixteenth = same.items().filter(item -> item.number() == 16).findFirst().orElseThrow();
    assertThat(sixteenth.budgets().of(new FiscalYear(2574))).hasToString("Optional[10000.00]");
    Item first = same.items().findFirst().orElseThrow();
    assertThat(first.budgets().years()).hasSize(5);
    assertThat(first.budgets().needMoney()).isFalse();
  }

  @Test
  void listsEveryItemAmongWhatAPersonHasToDecide() {
    PlanCarrier.Carried carried = PlanCarrier.carry(plan, Choices.USUAL);
    assertThat(numbersIn(carried, Reason.BUDGET_OPEN)).containsExactlyElementsOf(numbers());
    assertThat(numbersIn(carried, Reason.ITEM_CARRIED)).containsExactlyElementsOf(numbers());
    assertThat(carried.notes())
        .allSatisfy(note -> {
          assertThat(note.spot().place()).isNotBlank();
          assertThat(note.spot().placeTh()).isNotBlank();
          assertThat(note.reason().message()).isNotBlank();
          assertThat(note.reason().messageTh()).matches(".*[ก-๎].*");
        });
  }

  @Test
  void saysEachFigureThatIsCarriedOrLeftOpen() {
    long targets = indicators(plan).filter(indicator -> indicator.target().value() != null).count();
    assertThat(count(PlanCarrier.carry(plan, Choices.USUAL), Reason.TARGET_KEPT))
        .isEqualTo(targets + Objects.requireNonNull(plan.aims()).targets().size());
    PlanCarrier.Carried open = PlanCarrier.carry(plan, NOTHING);
    assertThat(count(open, Reason.TARGET_OPEN))
        .isEqualTo(targets + Objects.requireNonNull(plan.aims()).targets().size());
    assertThat(indicators(open.next()).map(indicator -> indicator.target().value()))
        .containsOnlyNulls();
    assertThat(count(open, Reason.BASELINE_OPEN)).isPositive();
    assertThat(Objects.requireNonNull(open.next().aims()).targets())
        .allSatisfy(target -> assertThat(target.values().cells()).isEmpty());
  }

  @Test
  void takesCorrectedTextsAndNothingThatBelongsToTheFormerPaper() {
    PlanCarrier.Carried carried = PlanCarrier.carry(plan, Choices.USUAL);
    String next = PlanWriter.tree(carried.next()).toString();
    assertThat(next).doesNotContain("\"corrected\"").doesNotContain("\"tableRow\"");
    assertThat(carried.next().paper()).isNull();
    assertThat(carried.next().programme().declared()).isNull();
    long corrected =
        plan.items().map(Item::title).map(Wording::corrected).filter(Objects::nonNull).count();
    assertThat(corrected).isPositive();
    assertThat(count(carried, Reason.CORRECTION_TAKEN)).isGreaterThanOrEqualTo(corrected);
  }

  /** Whatever still names a year of the former plan is said to do so, or is a figure of a list. */
  @Test
  void namesNoFormerYearSilently() {
    PlanCarrier.Carried carried = PlanCarrier.carry(plan, Choices.USUAL);
    YearShift years = new YearShift(plan.cover().period());
    List<String> told =
        carried.notes().stream()
            .filter(note -> note.reason() == Reason.YEAR_MENTIONED)
            .map(note -> note.spot().pointer())
            .toList();
    assertThat(told).isNotEmpty();
    assertThat(PlanWriter.tree(carried.next()).get("programme").findValuesAsString("text"))
        .filteredOn(years::isNamedIn)
        .hasSizeLessThanOrEqualTo(told.size());
    carried
        .next()
        .items()
        .map(item -> Objects.requireNonNull(item.sheet()))
        .map(sheet -> Objects.requireNonNull(sheet.execution()))
        .map(Sheet.Execution::period)
        .forEach(period -> assertThat(years.isNamedIn(String.valueOf(period))).isFalse());
  }

  @Test
  void movesTheYearsOfTheEnglishTitleAndSaysSo() {
    Cover cover = plan.cover();
    PlanDocument named =
        new PlanDocument(
            new Cover(
                cover.localGovernment(),
                cover.title(),
                "Anti-Corruption Plan 2023-2027 (B.E. 2566-2570)",
                cover.period(),
                cover.issuer(),
                cover.dated()),
            plan.aims(),
            plan.risks(),
            plan.programme(),
            plan.references(),
            plan.paper());
    PlanCarrier.Carried carried = PlanCarrier.carry(named, Choices.USUAL);
    assertThat(carried.next().cover().titleEn())
        .isEqualTo("Anti-Corruption Plan 2028-2032 (B.E. 2571-2575)");
    assertThat(carried.notes())
        .filteredOn(note -> note.reason() == Reason.YEARS_MOVED)
        .extracting(note -> note.spot().pointer())
        .contains("/cover/titleEn");
  }

  @Test
  void hasNoFindingOfFormerYears() {
    PlanDocument next = PlanCarrier.carry(plan, EVERYTHING).next();
    assertThat(PlanChecker.check(next))
        .noneMatch(finding -> finding.code().contains("outside-plan"));
  }

  @Test
  void goesOverAgainAndAgain() {
    PlanDocument next = plan;
    for (int i = 0; i < 3; i++) {
      next = PlanCarrier.carry(next, EVERYTHING).next();
    }
    assertThat(next.cover().period().firstFiscalYear().year()).isEqualTo(2581);
    assertThat(next.items()).hasSize(18);
  }

  private List<Integer> numbers() {
    return plan.items().map(Item::number).toList();
  }

  private static List<Integer> numbersIn(PlanCarrier.Carried carried, Reason reason) {
    return carried.notes().stream()
        .filter(note -> note.reason() == reason)
        .map(note -> Objects.requireNonNull(note.spot().item()))
        .toList();
  }

  private static long count(PlanCarrier.Carried carried, Reason reason) {
    return carried.notes().stream().filter(note -> note.reason() == reason).count();
  }

  private static Stream<Indicator> indicators(PlanDocument plan) {
    return plan.items()
        .map(item -> Objects.requireNonNull(item.sheet()))
        .map(sheet -> Objects.requireNonNull(sheet.results()))
        .flatMap(results -> results.indicators().stream());
  }
}
