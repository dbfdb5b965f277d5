package th.sucharit.plans.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.Budgets;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.document.Programme.Declared;
import th.sucharit.plans.document.Programme.Dimension;

/** Money stated against money added up (งบประมาณที่ระบุไว้กับที่คำนวณได้). */
final class BudgetRules {

  static final List<Rule> RULES =
      List.of(
          Rule.error(
              "dimension-budget-year",
              "The stated budget of the dimension in this year does not match the sum of its items.",
              "งบประมาณของมิติที่ระบุไว้ในปีนี้ไม่ตรงกับผลรวมของรายการในมิติ",
              BudgetRules::dimensionYears),
          Rule.error(
              "plan-budget-year",
              "The stated budget of the plan in this year does not match the sum of its items.",
              "งบประมาณรวมของแผนที่ระบุไว้ในปีนี้ไม่ตรงกับผลรวมของรายการ",
              BudgetRules::planYears),
          Rule.error(
              "plan-budget-subtotals",
              "The stated budget of the plan in this year does not match the sum stated for its dimensions.",
              "งบประมาณรวมที่ระบุไว้ในปีนี้ไม่ตรงกับผลรวมของยอดที่ระบุไว้แต่ละมิติ",
              BudgetRules::subtotals),
          Rule.error(
              "plan-budget-total",
              "The stated total does not match the sum of the items over all years.",
              "ยอดรวมทั้งสิ้นที่ระบุไว้ไม่ตรงกับผลรวมของรายการทุกปี",
              BudgetRules::total),
          Rule.error(
              "period-budget-sum",
              "The sum of the stated budgets of all years does not match the sum of the items.",
              "ผลรวมของงบประมาณที่ระบุไว้ทุกปีไม่ตรงกับผลรวมของรายการทุกปี",
              BudgetRules::periodSum),
          Rule.warning(
              "budget-odd-year",
              "The budget of this year does not match the same amount of all other years.",
              "งบประมาณปีนี้ไม่ตรงกับปีอื่นซึ่งเท่ากันทุกปี",
              BudgetRules::oddYear),
          Rule.warning(
              "budget-year-missing",
              "The row of the budget does not match the period of the plan: a year is missing.",
              "ปีของงบประมาณไม่ตรงกับช่วงเวลาของแผน มีปีที่ไม่ได้ระบุ",
              BudgetRules::yearMissing),
          Rule.info(
              "budget-cell-corrected",
              "The printed budget does not match the amount that was entered beside it.",
              "งบประมาณที่พิมพ์ไว้ไม่ตรงกับจำนวนเงินที่บันทึกไว้คู่กัน",
              BudgetRules::corrected));

  private BudgetRules() {}

  private static Stream<Mismatch> dimensionYears(PlanView plan) {
    return IntStream.range(0, plan.dimensions().size())
        .boxed()
        .flatMap(i -> {
          Dimension dimension = plan.dimensions().get(i);
          return years(
              plan,
              dimension.declared(),
              PlanView.dimension(i),
              year -> sum(dimension.items(), year));
        });
  }

  private static Stream<Mismatch> planYears(PlanView plan) {
    return years(
        plan,
        plan.plan().programme().declared(),
        "/programme",
        year -> sum(plan.plan().items(), year));
  }

  private static Stream<Mismatch> subtotals(PlanView plan) {
    if (plan.dimensions().stream().anyMatch(dimension -> budgets(dimension.declared()).isEmpty())) {
      return Stream.empty();
    }
    return years(
        plan,
        plan.plan().programme().declared(),
        "/programme",
        year ->
            add(
                plan.dimensions().stream()
                    .flatMap(dimension -> budgets(dimension.declared()).stream())
                    .flatMap(budgets -> budgets.of(year).stream())));
  }

  private static Stream<Mismatch> years(
      PlanView plan, @Nullable Declared declared, String at, Function<FiscalYear, Money> computed) {
    return budgets(declared).stream()
        .flatMap(budgets -> budgets.cells().stream())
        .filter(cell -> plan.period().covers(cell.year()))
        .filter(cell -> !amount(cell).equals(computed.apply(cell.year())))
        .map(cell ->
            Mismatch.of(
                at + "/declared/budgets/" + cell.year(),
                amount(cell),
                computed.apply(cell.year())));
  }

  private static Stream<Mismatch> total(PlanView plan) {
    Money items = all(plan.plan().items());
    return Optional.ofNullable(plan.plan().programme().declared())
        .map(Declared::total)
        .filter(total -> !total.equals(items))
        .map(total -> Mismatch.of("/programme/declared/total", total, items))
        .stream();
  }

  private static Stream<Mismatch> periodSum(PlanView plan) {
    Money items = all(plan.plan().items());
    return budgets(plan.plan().programme().declared()).stream()
        .map(budgets -> add(budgets.cells().stream().map(Budgets.Cell::amount)))
        .filter(stated -> !stated.equals(items))
        .map(stated -> Mismatch.of("/programme/declared/budgets", stated, items));
  }

  private static Stream<Mismatch> oddYear(PlanView plan) {
    return plan.items().stream()
        .flatMap(item -> {
          var amounts =
              item.item().budgets().cells().stream()
                  .filter(cell -> cell.amount() != null)
                  .collect(Collectors.groupingBy(BudgetRules::amount));
          return amounts.size() == 2
              ? amounts.values().stream()
                  .filter(alike -> alike.size() == 1 && item.item().budgets().cells().size() > 3)
                  .map(List::getFirst)
                  .map(cell ->
                      Mismatch.of(
                          item.at("/budgets/" + cell.year()),
                          amount(cell),
                          amounts.keySet().stream()
                              .filter(other -> !other.equals(amount(cell)))
                              .findFirst()
                              .orElseThrow()))
              : Stream.empty();
        });
  }

  private static Stream<Mismatch> yearMissing(PlanView plan) {
    return plan.items().stream()
        .filter(item -> !item.item().budgets().cells().isEmpty())
        .flatMap(item ->
            plan.years().stream()
                .filter(year -> !item.item().budgets().years().contains(year))
                .map(year -> new Mismatch(item.at("/budgets"), null, year.toString())));
  }

  private static Stream<Mismatch> corrected(PlanView plan) {
    return plan.items().stream()
        .flatMap(item ->
            item.item().budgets().cells().stream()
                .filter(cell -> cell.asPrinted() != null)
                .map(cell ->
                    new Mismatch(
                        item.at("/budgets/" + cell.year()),
                        cell.asPrinted(),
                        amount(cell).toString())));
  }

  private static Optional<Budgets> budgets(@Nullable Declared declared) {
    return Optional.ofNullable(declared).map(Declared::budgets);
  }

  private static Money sum(Stream<Item> items, FiscalYear year) {
    return add(items.flatMap(item -> item.budgets().of(year).stream()));
  }

  static Money all(Stream<Item> items) {
    return add(items.flatMap(item -> item.budgets().cells().stream()).map(Budgets.Cell::amount));
  }

  static Money add(Stream<? extends @Nullable Money> amounts) {
    return amounts
        .flatMap(amount -> Stream.<Money>ofNullable(amount))
        .reduce(Money.ZERO, Money::plus);
  }

  static Money amount(Budgets.Cell cell) {
    return cell.amount() == null ? Money.ZERO : cell.amount();
  }
}
