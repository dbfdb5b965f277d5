package th.sucharit.plans.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.Aims;
import th.sucharit.plans.document.Aims.Baseline;
import th.sucharit.plans.document.Aims.Target;
import th.sucharit.plans.document.Direction;
import th.sucharit.plans.document.Wording;
import th.sucharit.plans.document.YearlyFigures;
import th.sucharit.plans.text.ThaiText;

/** What the plan wants to reach, year by year (เป้าหมายของแผน). */
final class TargetRules {

  private static final Pattern SCORE_IN_YEAR =
      Pattern.compile(
          "([0-9]+(?:\\.[0-9]+)?)\\s*คะแนน(?:ขึ้นไป)?\\)?[^0-9]*ในปี[^0-9]*(2[45][0-9]{2})");
  private static final Pattern SHARE_IN_YEAR =
      Pattern.compile("ร้อยละ\\s*([0-9]+(?:\\.[0-9]+)?)[^0-9]*ในปี[^0-9]*(2[45][0-9]{2})");
  private static final Pattern RELATIVE = Pattern.compile("ลดลง|เพิ่มขึ้น");

  static final List<Rule> RULES =
      List.of(
          Rule.warning(
              "goal-cases",
              "The goal does not match one case: goals for several cases are kept.",
              "เป้าหมายไม่ตรงกรณีใดกรณีหนึ่ง เพราะยังคงไว้หลายกรณี",
              TargetRules::cases),
          Rule.warning(
              "goal-target",
              "The figure in the goal does not match the yearly target.",
              "ตัวเลขในเป้าหมายไม่ตรงกับค่าเป้าหมายรายปี",
              TargetRules::goals),
          Rule.warning(
              "target-national",
              "The yearly target does not match the national target that the plan cites for the same year.",
              "ค่าเป้าหมายรายปีไม่ตรงกับเป้าหมายระดับชาติของปีเดียวกันที่แผนอ้างถึง",
              TargetRules::national),
          Rule.error(
              "target-direction",
              "The yearly target does not match its direction: it turns back.",
              "ค่าเป้าหมายรายปีไม่ตรงกับทิศทาง เพราะย้อนกลับจากปีก่อน",
              TargetRules::direction),
          Rule.warning(
              "target-year-missing",
              "The row of the target does not match the period of the plan: a year is missing.",
              "ปีของค่าเป้าหมายไม่ตรงกับช่วงเวลาของแผน มีปีที่ไม่ได้ระบุ",
              TargetRules::yearMissing),
          Rule.warning(
              "target-baseline",
              "The change does not match any baseline: the value it is counted from is unknown or zero.",
              "ค่าการเปลี่ยนแปลงไม่ตรงกับค่าฐานใด เพราะไม่ทราบค่าฐานหรือค่าฐานเป็นศูนย์",
              TargetRules::baseline),
          Rule.info(
              "benefit-is-objective",
              "The wording of the benefit does not match a benefit: it is that of an objective.",
              "ถ้อยคำของประโยชน์ไม่ตรงกับประโยชน์ เพราะเป็นถ้อยคำของวัตถุประสงค์",
              TargetRules::benefits));

  private TargetRules() {}

  private static Stream<Mismatch> cases(PlanView plan) {
    List<Aims.Goal> goals = aims(plan).map(Aims::goals).orElse(List.of());
    List<String> cases = goals.stream().map(Aims.Goal::condition).filter(Objects::nonNull).toList();
    return IntStream.range(0, goals.size())
        .filter(i -> cases.size() > 1 && goals.get(i).condition() != null)
        .mapToObj(
            i -> Mismatch.of("/aims/goals/" + i, Objects.requireNonNull(goals.get(i).condition())));
  }

  private static Stream<Mismatch> goals(PlanView plan) {
    List<Aims.Goal> goals = aims(plan).map(Aims::goals).orElse(List.of());
    List<Mismatch> found = new ArrayList<>();
    for (int i = 0; i < goals.size(); i++) {
      String text = ThaiText.digits(goals.get(i).text().reading());
      String at = "/aims/goals/" + i;
      if (text.contains("ITA")) {
        compare(plan, at, SCORE_IN_YEAR, "ITA", text, found);
      } else if (text.contains("คดีทุจริต")) {
        compare(plan, at, SHARE_IN_YEAR, "คดีทุจริต", text, found);
      }
    }
    return found.stream();
  }

  private static void compare(
      PlanView plan, String at, Pattern pattern, String metric, String text, List<Mismatch> found) {
    pattern
        .matcher(text)
        .results()
        .forEach(goal ->
            target(plan, metric, new FiscalYear(Integer.parseInt(goal.group(2))))
                .filter(value -> value.compareTo(new BigDecimal(goal.group(1))) != 0)
                .ifPresent(
                    value -> found.add(Mismatch.of(at, goal.group(1), value.toPlainString()))));
  }

  private static Stream<Mismatch> national(PlanView plan) {
    return aims(plan).stream()
        .flatMap(aims -> aims.nationalTargets().stream())
        .filter(cited -> cited.itaScoreAtLeast() != null)
        .flatMap(cited -> {
          BigDecimal least = Objects.requireNonNull(cited.itaScoreAtLeast()).value();
          return target(plan, "ITA", cited.year())
              .filter(value -> value.compareTo(least) < 0)
              .map(value ->
                  Mismatch.of(
                      at(plan, "ITA") + "/values/" + cited.year(), value.toPlainString(), least))
              .stream();
        });
  }

  private static Stream<Mismatch> direction(PlanView plan) {
    return targets(plan)
        .flatMap(target -> {
          List<YearlyFigures.Cell> cells = target.target().values().cells();
          return IntStream.range(1, cells.size())
              .filter(i -> turnsBack(target.target().direction(), cells.get(i - 1), cells.get(i)))
              .mapToObj(i ->
                  Mismatch.of(
                      target.at() + "/values/" + cells.get(i).year(),
                      cells.get(i).value(),
                      cells.get(i - 1).value()));
        });
  }

  private static boolean turnsBack(
      Direction direction, YearlyFigures.Cell before, YearlyFigures.Cell now) {
    int change = now.value().value().compareTo(before.value().value());
    return switch (direction) {
      case INCREASE -> change < 0;
      case DECREASE -> change > 0;
      case REACH -> false;
    };
  }

  private static Stream<Mismatch> yearMissing(PlanView plan) {
    return targets(plan)
        .flatMap(target ->
            plan.years().stream()
                .filter(year ->
                    target.target().values().cells().stream()
                        .noneMatch(cell -> cell.year().equals(year)))
                .map(year -> new Mismatch(target.at() + "/values", null, year.toString())));
  }

  private static Stream<Mismatch> baseline(PlanView plan) {
    return targets(plan)
        .filter(target -> RELATIVE.matcher(target.target().metric()).find())
        .filter(target -> unknown(target.target().baseline()))
        .map(target ->
            new Mismatch(
                target.at() + "/baseline",
                target.target().metric(),
                Optional.ofNullable(target.target().baseline())
                    .map(Baseline::value)
                    .map(Object::toString)
                    .orElse(null)));
  }

  private static boolean unknown(@Nullable Baseline baseline) {
    return baseline == null || baseline.value() == null || baseline.value().value().signum() == 0;
  }

  private static Stream<Mismatch> benefits(PlanView plan) {
    List<Wording> benefits = aims(plan).map(Aims::benefits).orElse(List.of());
    return IntStream.range(0, benefits.size())
        .filter(i -> benefits.get(i).reading().strip().startsWith("เพื่อ"))
        .mapToObj(i -> Mismatch.of("/aims/benefits/" + i, benefits.get(i).reading()));
  }

  /** What the plan wants a figure to be in a year. */
  static Optional<BigDecimal> target(PlanView plan, String metric, FiscalYear year) {
    return targets(plan)
        .filter(target -> target.target().metric().contains(metric))
        .flatMap(target -> target.target().values().cells().stream())
        .filter(cell -> cell.year().equals(year))
        .map(cell -> cell.value().value())
        .findFirst();
  }

  private static String at(PlanView plan, String metric) {
    return targets(plan)
        .filter(target -> target.target().metric().contains(metric))
        .map(PlacedTarget::at)
        .findFirst()
        .orElse("/aims/targets");
  }

  private record PlacedTarget(String at, Target target) {}

  private static Stream<PlacedTarget> targets(PlanView plan) {
    List<Target> targets = aims(plan).map(Aims::targets).orElse(List.of());
    return IntStream.range(0, targets.size())
        .mapToObj(i -> new PlacedTarget("/aims/targets/" + i, targets.get(i)));
  }

  private static Optional<Aims> aims(PlanView plan) {
    return Optional.ofNullable(plan.plan().aims());
  }
}
