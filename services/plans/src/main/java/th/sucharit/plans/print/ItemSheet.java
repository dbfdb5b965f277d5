package th.sucharit.plans.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.documents.Block;
import th.sucharit.documents.Block.Heading;
import th.sucharit.documents.Block.Paragraph;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.document.Period;
import th.sucharit.plans.document.Sheet;

/**
 * The nine fields of an item (รายละเอียดโครงการ/กิจกรรม/มาตรการ); what is not given is left out.
 */
final class ItemSheet {

  private static final String NOT_STATED = "-";

  private final List<Block> blocks = new ArrayList<>();
  private int fields;

  private ItemSheet() {}

  static List<Block> of(Item item, Period period) {
    ItemSheet sheet = new ItemSheet();
    Optional<Sheet> given = Optional.ofNullable(item.sheet());
    Optional<Sheet.Purpose> purpose = given.map(Sheet::purpose);
    Optional<Sheet.Execution> execution = given.map(Sheet::execution);
    Optional<Sheet.Results> results = given.map(Sheet::results);
    sheet.field("ชื่อโครงการ/กิจกรรม/มาตรการ", List.of(Paragraph.of(item.title().reading())));
    sheet.field(
        "หลักการและเหตุผล",
        purpose.map(Sheet.Purpose::rationale).orElse(List.of()).stream()
            .map(Paragraph::of)
            .toList());
    sheet.field(
        "วัตถุประสงค์",
        Words.listed(
            purpose.map(Sheet.Purpose::objectives).map(Words::readings).orElse(List.of())));
    sheet.field("กลุ่มเป้าหมาย", Words.listed(targets(purpose)));
    sheet.field(
        "วิธีดำเนินการ",
        execution.map(Sheet.Execution::steps).orElse(List.of()).stream()
            .flatMap(ItemSheet::step)
            .toList());
    sheet.field("ระยะเวลาดำเนินการ", List.of(Paragraph.of(when(item, execution, period))));
    sheet.field("งบประมาณดำเนินการ", money(item, execution));
    sheet.field(
        "ผู้รับผิดชอบ",
        Words.listed(
            execution
                .map(Sheet.Execution::responsibleUnits)
                .map(Words::readings)
                .orElse(List.of())));
    sheet.field("ผลผลิต/ผลลัพธ์", results.map(ItemSheet::results).orElse(List.of()));
    return sheet.blocks;
  }

  private void field(String label, List<? extends Block> content) {
    fields++;
    blocks.add(Heading.of(3, fields + ". " + label));
    if (content.isEmpty()) {
      blocks.add(Paragraph.of(NOT_STATED));
    } else {
      blocks.addAll(content);
    }
  }

  private static List<String> targets(Optional<Sheet.Purpose> purpose) {
    return purpose
        .map(one ->
            Stream.concat(
                    Words.readings(one.targetGroups()).stream(),
                    Stream.ofNullable(one.location()).map(place -> "พื้นที่ดำเนินการ: " + place))
                .toList())
        .orElse(List.of());
  }

  private static Stream<Block> step(Sheet.Step step) {
    return Stream.concat(
        Stream.of(Words.labelled(step.number(), step.text())),
        step.steps().stream().map(one -> Words.labelled(one.number(), one.text())));
  }

  private static String when(Item item, Optional<Sheet.Execution> execution, Period period) {
    return execution
        .map(Sheet.Execution::period)
        .orElseGet(() ->
            "ปีงบประมาณ พ.ศ. "
                + item.budgets().run(period).stream()
                    .map(FiscalYear::toString)
                    .collect(Collectors.joining(", ")));
  }

  /** By the years of the budget table, so that sheet and table cannot differ. */
  private static List<Block> money(Item item, Optional<Sheet.Execution> execution) {
    if (!item.budgets().needMoney()) {
      return List.of(Paragraph.of("ไม่ใช้งบประมาณ"));
    }
    List<Block> lines =
        new ArrayList<>(
            item.budgets().cells().stream()
                .filter(cell -> cell.amount() != null)
                .map(cell -> Paragraph.of(money(cell.year(), cell.amount())))
                .toList());
    execution
        .map(Sheet.Execution::budgetSource)
        .ifPresent(source -> lines.add(Paragraph.of("แหล่งงบประมาณ: " + source)));
    return lines;
  }

  private static String money(FiscalYear year, @Nullable Money amount) {
    return "ปีงบประมาณ พ.ศ. "
        + year
        + " จำนวน "
        + Words.baht(Objects.requireNonNull(amount))
        + " บาท";
  }

  private static List<Block> results(Sheet.Results results) {
    List<Block> blocks = new ArrayList<>();
    part(blocks, "ผลผลิต", Words.readings(results.outputs()));
    part(blocks, "ผลลัพธ์", Words.readings(results.outcomes()));
    return blocks;
  }

  private static void part(List<Block> blocks, String label, List<String> texts) {
    if (!texts.isEmpty()) {
      blocks.add(Paragraph.of(label).withNext());
      blocks.addAll(Words.listed(texts));
    }
  }
}
