package th.sucharit.plans.print;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.sucharit.documents.Block.Alignment;
import th.sucharit.documents.Block.Cell;
import th.sucharit.documents.Block.Row;
import th.sucharit.documents.Block.Table;
import th.sucharit.documents.Digits;
import th.sucharit.documents.Text;
import th.sucharit.plans.document.RiskTable;
import th.sucharit.plans.document.RiskTable.WorkProcess;

/** The risks that the plan answers (ตารางความเสี่ยงในแผน), in five columns. */
final class RisksInPlan {

  private RisksInPlan() {}

  static Table table(RiskTable risks) {
    return new Table(
        List.of(2, 5, 8, 3, 8),
        List.of(
            Row.head(
                "ลำดับที่",
                "ขั้นตอนการดำเนินงาน",
                "ประเด็นความเสี่ยงการทุจริต",
                "ระดับความเสี่ยง",
                "มาตรการควบคุมความเสี่ยงการทุจริต")),
        risks.processes().stream().map(RisksInPlan::row).toList(),
        Digits.THAI);
  }

  private static Row row(WorkProcess process) {
    return Row.of(
        Cell.of(Text.of(String.valueOf(process.number())), Alignment.CENTRE),
        Cell.of(process.process().th()),
        Cell.lines(
            process.issues().stream().map(one -> numbered(one.number(), one.text())).toList()),
        Cell.of(Text.of(level(process)), Alignment.CENTRE),
        Cell.lines(
            process.measures().stream().map(one -> numbered(one.number(), one.text())).toList()));
  }

  /** The words of the cell; those of the issues where it has none. */
  private static String level(WorkProcess process) {
    return Optional.ofNullable(process.score())
        .map(RiskTable.Score::asPrinted)
        .orElseGet(() ->
            process.issues().stream()
                .map(RiskTable.Issue::level)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" ")));
  }

  private static String numbered(@Nullable String number, String text) {
    return number == null ? text : number + ". " + text;
  }
}
