package th.sucharit.plans.findings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.RiskTable;
import th.sucharit.plans.document.RiskTable.WorkProcess;
import th.sucharit.plans.text.ThaiText;

/** Numbers that skip, repeat or belong elsewhere (ลำดับเลข). */
final class NumberingRules {

  private static final Pattern WHOLE = Pattern.compile("^\\D*?([0-9]{1,3})\\D*$");

  static final List<Rule> RULES =
      List.of(
          Rule.error(
              "item-number-sequence",
              "The number of the item does not match its turn in the plan.",
              "ลำดับที่ของรายการไม่ตรงกับลำดับในแผน",
              NumberingRules::items),
          Rule.error(
              "item-number-printed",
              "The number in the table does not match the number of the item.",
              "หมายเลขในตารางไม่ตรงกับลำดับที่ของรายการ",
              NumberingRules::printed),
          Rule.warning(
              "step-number",
              "The number of the step does not match its turn.",
              "หมายเลขขั้นตอนไม่ตรงกับลำดับ",
              NumberingRules::steps),
          Rule.warning(
              "risk-measure-number",
              "The number of the control measure does not match its turn.",
              "หมายเลขมาตรการควบคุมไม่ตรงกับลำดับ",
              NumberingRules::measures),
          Rule.info(
              "risk-issue-unnumbered",
              "The issue without a number does not match the others, which are numbered.",
              "ประเด็นที่ไม่มีหมายเลขไม่ตรงกับประเด็นอื่นซึ่งมีหมายเลข",
              NumberingRules::issues),
          Rule.warning(
              "field-number",
              "The number of the field does not match its turn on the sheet.",
              "หมายเลขหัวข้อไม่ตรงกับลำดับในรายละเอียด",
              NumberingRules::fields));

  private NumberingRules() {}

  private static Stream<Mismatch> items(PlanView plan) {
    return IntStream.range(0, plan.items().size())
        .filter(i -> plan.items().get(i).item().number() != i + 1)
        .mapToObj(i ->
            Mismatch.of(
                plan.items().get(i).at("/number"), plan.items().get(i).item().number(), i + 1))
        .limit(1);
  }

  private static Stream<Mismatch> printed(PlanView plan) {
    return plan.items().stream()
        .flatMap(item ->
            item.tableRow()
                .map(Item.TableRow::numberAsPrinted)
                .flatMap(Stream::ofNullable)
                .filter(number -> !number(number).equals(Optional.of(item.item().number())))
                .map(number ->
                    Mismatch.of(
                        item.at("/tableRow/numberAsPrinted"), number, item.item().number())));
  }

  private static Stream<Mismatch> steps(PlanView plan) {
    return plan.items().stream()
        .flatMap(item ->
            item.execution()
                .flatMap(execution ->
                    sequence(
                        item.at("/sheet/execution/steps"),
                        execution.steps().stream().map(step -> text(step.number())).toList())));
  }

  private static Stream<Mismatch> measures(PlanView plan) {
    return processes(plan)
        .flatMap(at ->
            sequence(
                "/risks/processes/" + at.index() + "/measures",
                at.process().measures().stream().map(measure -> text(measure.number())).toList()));
  }

  private static Stream<Mismatch> issues(PlanView plan) {
    boolean numbered =
        processes(plan)
            .flatMap(at -> at.process().issues().stream())
            .anyMatch(issue -> issue.number() != null);
    return processes(plan)
        .filter(at -> numbered)
        .flatMap(at ->
            IntStream.range(0, at.process().issues().size())
                .filter(i -> at.process().issues().get(i).number() == null)
                .mapToObj(i ->
                    Mismatch.of(
                        "/risks/processes/" + at.index() + "/issues/" + i,
                        at.process().issues().get(i).text())));
  }

  private static Stream<Mismatch> fields(PlanView plan) {
    return plan.items().stream()
        .flatMap(item ->
            item.sheet()
                .flatMap(sheet ->
                    IntStream.range(0, sheet.printedFields().size())
                        .filter(i ->
                            !number(sheet.printedFields().get(i).number())
                                .equals(Optional.of(i + 1)))
                        .mapToObj(i ->
                            new Mismatch(
                                item.at("/sheet/printedFields/" + i),
                                sheet.printedFields().get(i).number(),
                                Integer.toString(i + 1)))));
  }

  /** The first number that is out of turn; what follows it is out of turn because of it. */
  private static Stream<Mismatch> sequence(String at, List<String> printed) {
    List<Optional<Integer>> numbers = printed.stream().map(NumberingRules::number).toList();
    if (numbers.stream().noneMatch(Optional::isPresent)) {
      return Stream.empty();
    }
    return IntStream.range(0, numbers.size())
        .filter(i -> !numbers.get(i).equals(Optional.of(i + 1)))
        .mapToObj(
            i -> new Mismatch(at + "/" + i + "/number", printed.get(i), Integer.toString(i + 1)))
        .limit(1);
  }

  private static String text(@Nullable String printed) {
    return printed == null ? "" : printed;
  }

  private static Optional<Integer> number(@Nullable String printed) {
    return Optional.ofNullable(printed)
        .map(ThaiText::digits)
        .map(WHOLE::matcher)
        .filter(Matcher::matches)
        .map(matcher -> Integer.valueOf(matcher.group(1)));
  }

  private record ProcessAt(int index, WorkProcess process) {}

  private static Stream<ProcessAt> processes(PlanView plan) {
    return plan.risks()
        .map(RiskTable::processes)
        .flatMap(all -> IntStream.range(0, all.size()).mapToObj(i -> new ProcessAt(i, all.get(i))));
  }
}
