package th.sucharit.plans.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.Budgets;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.ItemKind;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.document.Programme.DeclaredCount;
import th.sucharit.plans.document.Wording;
import th.sucharit.starter.web.Problem;

class PlanTextReaderTests {

  private static final String HEADING =
      "มิติ\tภารกิจตามมิติ\tโครงการ/กิจกรรม/มาตรการ\tปี 2571\tปี 2572\tหมายเหตุ\n";

  @Test
  void readsTabsAndFillsMergedCellsDown() {
    TextReading reading =
        read(
            HEADING
                + "\t\t\tงบประมาณ (บาท)\tงบประมาณ (บาท)\t\n"
                + "1. การสร้าง วัฒนธรรมสุจริต\t1.1 จิตสำนึก\t1) โครงการอบรม\t5,000\t-\tขออนุมัติแล้ว\n"
                + "\t\t2) มาตรการประกาศ\t-\t-\t\n"
                + "\tรวม\tจำนวน 2 โครงการ\t5,000\t-\t\n"
                + "\tรวมทั้งสิ้น\tจำนวน 2 โครงการ\t5,000\t-\t\n");
    assertThat(reading.tally()).isEqualTo(new TextReading.Tally(1, 1, 2, 0, 0, 1));
    assertThat(items(reading))
        .extracting(Item::kind)
        .containsExactly(ItemKind.PROJECT, ItemKind.MEASURE);
    assertThat(items(reading).getFirst().budgets().of(new FiscalYear(2571)))
        .contains(Money.ofBaht("5000.00"));
    assertThat(items(reading).getFirst().tableRow().remark()).isEqualTo("ขออนุมัติแล้ว");
    assertThat(items(reading).getLast().budgets().cells())
        .extracting(Budgets.Cell::amount)
        .containsOnlyNulls();
    assertThat(reading.plan().programme().declared().itemCounts())
        .containsExactly(new DeclaredCount("grand-total", 2));
  }

  @Test
  void readsThaiDigits() {
    Item item =
        only(
            read(
                "มิติ\tภารกิจ\tโครงการ\tปี ๒๕๗๑\tปี ๒๕๗๒\n"
                    + "๑. สุจริต\t๑.๑ จิตสำนึก\t๑) โครงการอบรม\t๑๒,๕๐๐.๕๐\t-\n"));
    assertThat(item.number()).isEqualTo(1);
    assertThat(item.budgets().of(new FiscalYear(2571))).contains(Money.ofBaht("12500.50"));
  }

  @Test
  void readsCommaSeparatedValuesWithQuotesLineBreaksAndSeparateColumns() {
    Item item =
        only(
            read(
                """
                ลำดับที่,ภารกิจ,โครงการ/กิจกรรม,"ปีงบประมาณ
                พ.ศ. 2571",พ.ศ. 2572,หน่วยงานรับผิดชอบ
                มิติที่ 1 การสร้างวัฒนธรรมสุจริต,,,,,
                1,1.1 จิตสำนึก,"โครงการอบรม
                ""สุจริต""\","5,000.-",ไม่ใช้งบประมาณ,สำนักปลัด
                """));
    assertThat(item.title().asPrinted()).isEqualTo("โครงการอบรม \"สุจริต\"");
    assertThat(item.budgets().of(new FiscalYear(2571))).contains(Money.ofBaht("5000.00"));
    assertThat(item.budgets().cells().getLast().amount()).isNull();
    assertThat(item.sheet().execution().responsibleUnits())
        .containsExactly(Wording.of("สำนักปลัด"));
  }

  @Test
  void readsAHeadingOfTwoRowsAndBars() {
    Item item =
        only(
            read(
                """
                | มิติ | ภารกิจ | โครงการ | งบประมาณ (บาท) | | หมายเหตุ |
                |---|---|---|---|---|---|
                | 1. สุจริต | 1.1 จิตสำนึก | 1) โครงการอบรม | 100 | 200 | |
                """
                    .replace("|---|---|---|---|---|---|\n", "| | | | 2571 | 2572 | |\n")));
    assertThat(item.budgets().cells())
        .extracting(cell -> String.valueOf(cell.amount()))
        .containsExactly("100.00", "200.00");
  }

  @Test
  void leavesOutMarksOfOtherProgramsAndSaysSo() {
    TextReading reading =
        read(
            HEADING
                + "1. สุจริต\t1.1 จิตสำนึก\t<p>1) **โครงการอบรม**</p><li>คุณธรรม</li>\t<p>5,000</p>\t-\t\n");
    assertThat(only(reading).title().asPrinted()).isEqualTo("โครงการอบรม คุณธรรม");
    assertThat(only(reading).budgets().needMoney()).isTrue();
    assertThat(remarks(reading)).anyMatch(remark -> remark.startsWith("Marks of a file format"));
  }

  @Test
  void movesShiftedCellsBackAndSaysSo() {
    TextReading reading =
        read(
            HEADING
                + "1. สุจริต\t1.1 จิตสำนึก\t1) โครงการอบรม\t1\t2\t\n"
                + "\t\t1.2 ค่านิยม\t2) กิจกรรมวันสุจริต\t3\t4\n");
    Item second = items(reading).getLast();
    assertThat(second.budgets().of(new FiscalYear(2572))).contains(Money.ofBaht("4.00"));
    assertThat(reading.plan().programme().dimensions().getFirst().groups())
        .extracting(group -> group.number() + " " + group.title().asPrinted())
        .containsExactly("1.1 จิตสำนึก", "1.2 ค่านิยม");
    assertThat(remarks(reading)).anyMatch(remark -> remark.contains("too far right"));
  }

  @Test
  void splitsTwoItemsInOneCellAndGivesOneAmountToNeither() {
    TextReading reading =
        read(HEADING + "1. สุจริต\t1.1 จิตสำนึก\t1) โครงการอบรม 2) มาตรการประกาศ\t9,000\t-\t\n");
    assertThat(items(reading)).extracting(Item::number).containsExactly(1, 2);
    assertThat(items(reading))
        .allSatisfy(item -> {
          assertThat(item.budgets().needMoney()).isFalse();
          assertThat(item.budgets().years()).containsExactly(new FiscalYear(2572));
        });
    assertThat(reading.doubts())
        .anySatisfy(doubt -> {
          assertThat(doubt.kind()).isEqualTo(Doubt.Kind.NOT_UNDERSTOOD);
          assertThat(doubt.text()).isEqualTo("9,000");
          assertThat(doubt.column()).isEqualTo(4);
          assertThat(doubt.line()).isEqualTo(2);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ประมาณ 5,000",
        "5.000,00",
        "-5,000",
        "5,00",
        "ตามข้อบัญญัติ",
        "๕ พัน",
        "=1+1",
        "1e3"
      })
  void keepsAnAmountItCannotReadAndListsIt(String cell) {
    TextReading reading =
        read(HEADING + "1. สุจริต\t1.1 จิตสำนึก\t1) โครงการอบรม\t" + cell + "\t-\t\n");
    assertThat(only(reading).budgets().cells().getFirst())
        .isEqualTo(new Budgets.Cell(new FiscalYear(2571), null, cell));
    assertThat(reading.doubts())
        .filteredOn(doubt -> doubt.kind() == Doubt.Kind.NOT_UNDERSTOOD)
        .extracting(Doubt::text)
        .contains(cell);
  }

  @Test
  void tellsAnEmptyCellFromOneWithoutMoneyAndFromZero() {
    TextReading reading =
        read(
            HEADING.replace("\tหมายเหตุ", "\tปี 2573")
                + "1. สุจริต\t1.1 จิตสำนึก\t1) โครงการอบรม\t0\t-\t\n");
    assertThat(only(reading).budgets().cells())
        .containsExactly(
            new Budgets.Cell(new FiscalYear(2571), Money.ZERO, null),
            new Budgets.Cell(new FiscalYear(2572), null, null));
    assertThat(remarks(reading)).anyMatch(remark -> remark.contains("nothing is read for 2573"));
  }

  @Test
  void numbersARepeatedItemAnewAndSaysSo() {
    TextReading reading =
        read(
            HEADING
                + "1. สุจริต\t1.1 จิตสำนึก\t1) โครงการอบรม\t1\t2\t\n"
                + "\t\t1) โครงการอื่น\t1\t2\t\n");
    assertThat(items(reading)).extracting(Item::number).containsExactly(1, 2);
    assertThat(remarks(reading)).anyMatch(remark -> remark.startsWith("Number 1 is taken"));
  }

  @Test
  void readsSheetsWithoutATableAndSaysThatBudgetsAreMissing() {
    TextReading reading =
        read(
            """
            แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๗๑ - ๒๕๗๕)
            องค์การบริหารส่วนตำบลบ้านสวน
            มิติที่ ๑ การสร้างวัฒนธรรมสุจริต
            ๑.๑ การเสริมสร้างจิตสำนึก
            ลำดับที่ ๑
            ๑. ชื่อโครงการ : โครงการอบรม
            ๕. วิธีดำเนินการ
            ๑) ขออนุมัติ
            (๑) ต่อผู้บริหาร
            ๒) รายงานผล
            ๗. งบประมาณดำเนินการ
            ๑๐,๐๐๐ บาท
            """);
    Item item = only(reading);
    assertThat(item.title().asPrinted()).isEqualTo("โครงการอบรม");
    assertThat(item.sheet().execution().budget().amount()).isEqualTo(Money.ofBaht("10000.00"));
    assertThat(item.sheet().execution().steps()).hasSize(2);
    assertThat(item.sheet().execution().steps().getFirst().steps()).hasSize(1);
    assertThat(item.budgets().cells()).isEmpty();
    assertThat(reading.plan().cover().issuer().name().th())
        .isEqualTo("องค์การบริหารส่วนตำบลบ้านสวน");
    assertThat(remarks(reading)).anyMatch(remark -> remark.contains("no row in a budget table"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "แผนปฏิบัติการป้องกันการทุจริต",
        "a\tb\tc\n1\t2\t3\n",
        "\u0000\t\u0001"
      })
  void refusesATextWithoutItems(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            Problem.class,
            refused ->
                assertThat(refused.type())
                    .isEqualTo("urn:sucharit:problem:plan-text-without-items"));
  }

  private static TextReading read(String text) {
    return PlanTextReader.read(text, new LocalGovernmentId("5460802"));
  }

  private static List<Item> items(TextReading reading) {
    return reading.plan().items().toList();
  }

  private static Item only(TextReading reading) {
    assertThat(items(reading)).hasSize(1);
    return items(reading).getFirst();
  }

  private static List<String> remarks(TextReading reading) {
    return reading.doubts().stream().map(Doubt::remark).toList();
  }
}
