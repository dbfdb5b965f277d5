package th.sucharit.plans.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.sucharit.plans.document.RiskTable;
import th.sucharit.plans.document.RiskTable.Measure;
import th.sucharit.plans.document.RiskTable.Score;
import th.sucharit.plans.document.RiskTable.WorkProcess;

/** The risk table against the plan and itself (ตารางความเสี่ยงกับแผน). */
final class RiskRules {

  private static final Pattern SCORE_COLUMN = Pattern.compile("(?i)score|คะแนน");
  private static final Pattern DIGIT = Pattern.compile("[0-9๐-๙]");

  /** Levels that ask for measures in the plan. */
  private static final Set<String> HIGH = Set.of("สูง", "สูงมาก");

  static final List<Rule> RULES =
      List.of(
          Rule.warning(
              "risk-score-words",
              "The wording of the levels does not match the heading of the column, which promises a score.",
              "ถ้อยคำในคอลัมน์ไม่ตรงกับหัวคอลัมน์ เพราะเป็นคำ ไม่ใช่คะแนน",
              RiskRules::words),
          Rule.warning(
              "risk-levels-in-one-cell",
              "The one cell does not match the several levels in it.",
              "ระดับความเสี่ยงหลายระดับไม่ตรงกับหนึ่งช่อง",
              RiskRules::levels),
          Rule.warning(
              "risk-level-per-process",
              "The one level does not match the several issues it stands for.",
              "ระดับความเสี่ยงระดับเดียวไม่ตรงกับประเด็นหลายข้อ",
              RiskRules::perProcess),
          Rule.warning(
              "risk-measure-without-item",
              "The control measure does not match any item of the plan.",
              "มาตรการควบคุมความเสี่ยงไม่ตรงกับรายการใดในแผน",
              RiskRules::withoutItem),
          Rule.info(
              "item-without-risk",
              "The item does not match any control measure of the risk table.",
              "รายการไม่ตรงกับมาตรการควบคุมใดในตารางความเสี่ยง",
              RiskRules::withoutRisk),
          Rule.warning(
              "high-risk-coverage",
              "The level does not match the measures in the plan: fewer than half of them are items.",
              "ระดับความเสี่ยงไม่ตรงกับมาตรการในแผน เพราะอยู่ในแผนไม่ถึงครึ่ง",
              RiskRules::coverage));

  private RiskRules() {}

  private static Stream<Mismatch> words(PlanView plan) {
    return plan.risks()
        .filter(table ->
            table.columns().stream().anyMatch(column -> SCORE_COLUMN.matcher(column).find()))
        .filter(table -> scores(table).findAny().isPresent())
        .filter(table -> scores(table).noneMatch(score -> DIGIT.matcher(score.asPrinted()).find()))
        .map(table ->
            Mismatch.of(
                "/risks/columns",
                scores(table).map(Score::asPrinted).distinct().toList(),
                table.columns().stream()
                    .filter(column -> SCORE_COLUMN.matcher(column).find())
                    .findFirst()
                    .orElseThrow()));
  }

  private static Stream<Score> scores(RiskTable table) {
    return table.processes().stream().map(WorkProcess::score).filter(Objects::nonNull);
  }

  private static Stream<Mismatch> levels(PlanView plan) {
    return processes(plan)
        .flatMap(at ->
            Optional.ofNullable(at.process().score())
                .filter(score -> score.levels().size() > 1)
                .map(
                    score -> Mismatch.of(at.at("/score"), score.asPrinted(), score.levels().size()))
                .stream());
  }

  private static Stream<Mismatch> perProcess(PlanView plan) {
    return processes(plan)
        .filter(at -> at.process().issues().size() > 1)
        .filter(at -> at.process().issues().stream().allMatch(issue -> issue.level() == null))
        .flatMap(at ->
            Optional.ofNullable(at.process().score())
                .filter(score -> score.levels().size() == 1)
                .map(score ->
                    Mismatch.of(at.at("/score"), score.asPrinted(), at.process().issues().size()))
                .stream());
  }

  private static Stream<Mismatch> withoutItem(PlanView plan) {
    return processes(plan)
        .flatMap(at ->
            IntStream.range(0, at.process().measures().size())
                .filter(i -> at.process().measures().get(i).item() == null)
                .mapToObj(i ->
                    Mismatch.of(at.at("/measures/" + i), at.process().measures().get(i).text())));
  }

  private static Stream<Mismatch> withoutRisk(PlanView plan) {
    Set<Integer> answered = new HashSet<>();
    processes(plan)
        .flatMap(at -> at.process().measures().stream())
        .map(Measure::item)
        .filter(Objects::nonNull)
        .forEach(answered::add);
    return plan.items().stream()
        .filter(item -> !answered.isEmpty() && !answered.contains(item.item().number()))
        .map(item -> Mismatch.of(item.pointer(), item.item().title().reading()));
  }

  private static Stream<Mismatch> coverage(PlanView plan) {
    return processes(plan)
        .filter(at ->
            Optional.ofNullable(at.process().score())
                .filter(score -> score.levels().stream().anyMatch(HIGH::contains))
                .isPresent())
        .filter(at -> covered(at) * 2 < at.process().measures().size())
        .map(at ->
            Mismatch.of(
                at.at("/measures"),
                Objects.requireNonNull(at.process().score()).asPrinted(),
                covered(at) + " / " + at.process().measures().size()));
  }

  private static long covered(ProcessAt at) {
    return at.process().measures().stream().filter(measure -> measure.item() != null).count();
  }

  private record ProcessAt(int index, WorkProcess process) {
    String at(String below) {
      return "/risks/processes/" + index + below;
    }
  }

  private static Stream<ProcessAt> processes(PlanView plan) {
    return plan.risks()
        .map(RiskTable::processes)
        .flatMap(all -> IntStream.range(0, all.size()).mapToObj(i -> new ProcessAt(i, all.get(i))));
  }
}
