package th.sucharit.plans.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.document.Programme.Dimension;
import th.sucharit.plans.document.Programme.Group;
import th.sucharit.plans.document.Sheet;
import th.sucharit.plans.document.Wording;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.plans.format.PlanWriter;
import th.sucharit.plans.paper.Doubt.Kind;
import th.sucharit.plans.text.ThaiText;

/** The text of a real paper gives what a careful reader got out of it. */
class HuaiMekPaperTests {

  private static final String TEXT =
      new String(PlanFiles.resource("/plan-huai-mek-2566-2570.txt"), StandardCharsets.UTF_8);

  private final TextReading reading = PlanTextReader.read(TEXT, new LocalGovernmentId("5460802"));
  private final PlanDocument plan = reading.plan();
  private final PlanDocument byHand = new PlanReader().read(PlanFiles.huaiMek());

  @Test
  void readsEighteenItemsWithTheirBudgets() {
    assertThat(reading.tally().items()).isEqualTo(18);
    assertThat(reading.tally().sheets()).isEqualTo(18);
    assertSame(Item::number);
    assertSame(Item::kind);
    assertSame(Item::budgets);
    assertSame(item -> ThaiText.bare(item.title().asPrinted()));
  }

  @Test
  void readsTheTreeAndWhatItStates() {
    assertThat(numbers(plan)).isEqualTo(numbers(byHand));
    assertThat(plan.programme().dimensions())
        .extracting(dimension -> dimension.declared().budgets())
        .isEqualTo(
            byHand.programme().dimensions().stream()
                .map(dimension -> dimension.declared().budgets())
                .toList());
    assertThat(plan.programme().declared().budgets())
        .isEqualTo(byHand.programme().declared().budgets());
    assertThat(plan.programme().declared().itemCounts())
        .containsExactlyInAnyOrderElementsOf(byHand.programme().declared().itemCounts());
    assertThat(plan.aims().targets()).isEqualTo(byHand.aims().targets());
  }

  @Test
  void readsTheNineFieldsOfEachSheet() {
    assertThat(plan.items())
        .allSatisfy(item -> assertThat(item.sheet().printedFields()).hasSize(9));
    assertSame(item -> item.sheet().execution().budget());
    assertSame(item -> item.sheet().execution().period());
    assertSame(item ->
        item.sheet().execution().responsibleUnits().stream().map(Wording::asPrinted).toList());
    assertSame(item -> item.sheet().execution().steps().size());
    assertSame(item -> item.sheet().execution().steps().stream().map(Sheet.Step::number).toList());
  }

  @Test
  void listsEveryCellThatItMovedJoinedSplitOrDidNotUnderstand() {
    assertThat(doubts(Kind.REPAIRED))
        .anySatisfy(doubt -> {
          assertThat(doubt.text()).contains("14) มาตรการจัดการเรื่องร้องทุกข์");
          assertThat(doubt.remark()).contains("1 column(s) too far right");
        })
        .anySatisfy(doubt -> {
          assertThat(doubt.text()).isEqualTo("เมื่อก");
          assertThat(doubt.remark()).contains("title of item 14");
        })
        .anySatisfy(doubt -> {
          assertThat(doubt.text()).startsWith("17) ").contains("18) ");
          assertThat(doubt.remark()).contains("2 items stand in one cell");
        })
        .anySatisfy(doubt -> assertThat(doubt.text()).contains("การรับและตอบสนองเรื่องร้องเรียน"));
    assertThat(doubts(Kind.NOT_UNDERSTOOD))
        .anySatisfy(doubt -> assertThat(doubt.text()).contains("Risk Score"));
    assertThat(plan.paper().reading().observations()).hasSameSizeAs(reading.doubts());
  }

  @Test
  void losesNoLineOfThePaper() {
    Set<String> kept =
        Stream.concat(
                plan.paper().chapters().stream()
                    .flatMap(chapter ->
                        Stream.concat(Stream.of(chapter.title()), chapter.paragraphs().stream())),
                plan.items()
                    .flatMap(item -> item.sheet().printedFields().stream())
                    .flatMap(field ->
                        Stream.concat(
                            Stream.of(
                                field.label(),
                                (field.number() == null ? "" : field.number() + ".")
                                    + field.label()
                                    + (field.paragraphs().isEmpty()
                                        ? ""
                                        : ":" + field.paragraphs().getFirst())),
                            Stream.concat(
                                field.paragraphs().stream(),
                                Stream.of(field.number() + "." + field.label())))))
            .map(HuaiMekPaperTests::letters)
            .collect(Collectors.toSet());
    assertThat(TEXT.lines().filter(line -> !line.isBlank()))
        .filteredOn(line -> !ThaiText.bare(line).matches("ลำดับที่[0-9]+"))
        .filteredOn(line -> !kept.contains(letters(line)))
        .isEmpty();
  }

  @Test
  void readsTheSameFromThaiDigitsBarsAndOtherLineEnds() {
    for (String other :
        List.of(
            thaiDigits(TEXT),
            TEXT.replace("\n", "\r\n").replace(' ', '\u00a0'),
            TEXT.lines()
                .map(line -> line.contains("\t") ? "| " + line.replace("\t", " | ") + " |" : line)
                .collect(Collectors.joining("\n")))) {
      PlanDocument again = PlanTextReader.read(other, new LocalGovernmentId("5460802")).plan();
      assertThat(again.items().map(Item::budgets).toList())
          .isEqualTo(plan.items().map(Item::budgets).toList());
    }
  }

  private static String thaiDigits(String text) {
    return text.chars()
        .mapToObj(c -> Character.toString(c >= '0' && c <= '9' ? c - '0' + '๐' : c))
        .collect(Collectors.joining());
  }

  @Test
  void followsTheFormatOfPlans() {
    assertThat(new PlanReader().read(PlanWriter.file(plan))).isEqualTo(plan);
  }

  private void assertSame(Function<Item, Object> what) {
    assertThat(plan.items().map(what).toList()).isEqualTo(byHand.items().map(what).toList());
  }

  private List<Doubt> doubts(Kind kind) {
    return reading.doubts().stream().filter(doubt -> doubt.kind() == kind).toList();
  }

  private static List<String> numbers(PlanDocument plan) {
    return plan.programme().dimensions().stream()
        .map(Dimension::groups)
        .flatMap(List::stream)
        .flatMap(HuaiMekPaperTests::numbers)
        .toList();
  }

  private static Stream<String> numbers(Group group) {
    return Stream.concat(
        Stream.of(group.number()),
        group.subGroups().stream()
            .map(
                below -> below.number() + " " + below.items().stream().map(Item::number).toList()));
  }

  private static String letters(String line) {
    return ThaiText.bare(line).replace("**", "");
  }
}
