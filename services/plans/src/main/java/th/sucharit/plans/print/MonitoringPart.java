package th.sucharit.plans.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.sucharit.documents.Block;
import th.sucharit.documents.Block.Alignment;
import th.sucharit.documents.Block.Cell;
import th.sucharit.documents.Block.Paragraph;
import th.sucharit.documents.Block.Row;
import th.sucharit.documents.Block.Table;
import th.sucharit.documents.Digits;
import th.sucharit.documents.Text;
import th.sucharit.plans.document.Indicator;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.Sheet;

/** Part 4 (ส่วนที่ 4 การติดตามและรายงานผล): who reports what on each item, and when. */
final class MonitoringPart {

  private MonitoringPart() {}

  static List<Block> of(PrintedPlan plan) {
    List<Block> blocks = new ArrayList<>(Words.part(plan, "ส่วนที่ 4", "การติดตามและรายงานผล"));
    blocks.add(
        Paragraph.of(
            "ผู้รับผิดชอบรายงานผลการดำเนินการตามแผนทุกปีงบประมาณ ปีละ 2 รอบ คือ รอบ 6 เดือน"
                + " (ตุลาคม - มีนาคม) และรอบ 12 เดือน (ตุลาคม - กันยายน) โดยวัดผลตามตัวชี้วัด ดังนี้"));
    blocks.add(
        new Table(
            List.of(2, 7, 4, 7, 7),
            List.of(
                Row.head(
                    "ลำดับที่",
                    "โครงการ/กิจกรรม/มาตรการ",
                    "ผู้รับผิดชอบ",
                    "ตัวชี้วัดผลผลิต",
                    "ตัวชี้วัดผลลัพธ์")),
            plan.content().items().map(MonitoringPart::row).toList(),
            Digits.THAI));
    return blocks;
  }

  private static Row row(Item item) {
    Optional<Sheet> sheet = Optional.ofNullable(item.sheet());
    return Row.of(
        Cell.of(Text.of(String.valueOf(item.number())), Alignment.CENTRE),
        Cell.of(item.title().reading()),
        Cell.lines(
            sheet
                .map(Sheet::execution)
                .map(Sheet.Execution::responsibleUnits)
                .map(Words::readings)
                .orElse(List.of())),
        Cell.lines(indicators(sheet, Indicator.Level.OUTPUT)),
        Cell.lines(indicators(sheet, Indicator.Level.OUTCOME)));
  }

  private static List<String> indicators(Optional<Sheet> sheet, Indicator.Level level) {
    return sheet.map(Sheet::results).map(Sheet.Results::indicators).orElse(List.of()).stream()
        .filter(one -> one.level() == level)
        .map(one -> "- " + one.metric() + " " + target(one.target()))
        .toList();
  }

  private static String target(Indicator.Target target) {
    return Stream.of(
            Optional.of(comparison(target.comparison())),
            Optional.ofNullable(target.value())
                .map(value ->
                    Optional.ofNullable(target.unit())
                        .map(unit -> IntroductionPart.measured(value, unit))
                        .orElseGet(value::toString)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String comparison(Indicator.Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> "ไม่น้อยกว่า";
      case AT_MOST -> "ไม่เกิน";
      case EQUAL -> "เท่ากับ";
      case EXISTS -> "(มี)";
      case QUALITATIVE -> "(เชิงคุณภาพ)";
      case INCREASE -> "เพิ่มขึ้น";
      case DECREASE -> "ลดลง";
      case TRACK -> "(ติดตาม)";
    };
  }
}
