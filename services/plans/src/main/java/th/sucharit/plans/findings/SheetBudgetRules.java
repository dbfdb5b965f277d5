package th.sucharit.plans.findings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import th.sucharit.plans.document.Budgets;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.document.Sheet.Execution;
import th.sucharit.plans.document.Sheet.SheetBudget;
import th.sucharit.plans.findings.PlanView.Placed;
import th.sucharit.plans.text.ThaiText;

/** Money on the detail sheet against money in the table (งบประมาณในรายละเอียด). */
final class SheetBudgetRules {

  private static final Pattern PER_YEAR = Pattern.compile("ต่อปี|/\\s*ปี|ปีละ|แต่ละปี|รวม");

  static final List<Rule> RULES =
      List.of(
          Rule.error(
              "sheet-budget",
              "The budget in the table does not match the amount on the detail sheet.",
              "งบประมาณในตารางไม่ตรงกับจำนวนเงินในรายละเอียด",
              SheetBudgetRules::sheet),
          Rule.error(
              "sheet-no-budget",
              "Whether money is needed does not match between table and detail sheet.",
              "การใช้หรือไม่ใช้งบประมาณในตารางไม่ตรงกับในรายละเอียด",
              SheetBudgetRules::need),
          Rule.warning(
              "sheet-budget-per-year",
              "One amount on the sheet does not match several years in the table without saying whether it is per year.",
              "จำนวนเงินเดียวในรายละเอียดไม่ตรงกับตารางที่มีหลายปี เพราะไม่ระบุว่าเป็นต่อปีหรือทั้งแผน",
              SheetBudgetRules::perYear),
          Rule.info(
              "no-budget-wording",
              "The wording for 'no budget' does not match from sheet to sheet.",
              "ถ้อยคำที่หมายถึงไม่ใช้งบประมาณไม่ตรงกันในแต่ละรายละเอียด",
              SheetBudgetRules::wordings));

  private SheetBudgetRules() {}

  private static Stream<Mismatch> sheet(PlanView plan) {
    return withSheetAmount(plan)
        .flatMap(item -> {
          Money amount = Objects.requireNonNull(budget(item).orElseThrow().amount());
          Budgets budgets = item.item().budgets();
          Money sum = BudgetRules.add(budgets.cells().stream().map(Budgets.Cell::amount));
          return sum.equals(amount)
              ? Stream.empty()
              : budgets.cells().stream()
                  .filter(cell -> cell.amount() != null && !amount.equals(cell.amount()))
                  .map(cell ->
                      Mismatch.of(
                          item.at("/budgets/" + cell.year()), BudgetRules.amount(cell), amount));
        });
  }

  private static Stream<Mismatch> need(PlanView plan) {
    return plan.items().stream()
        .filter(item ->
            budget(item)
                .filter(budget -> (budget.amount() != null) != item.item().budgets().needMoney())
                .isPresent())
        .map(item ->
            Mismatch.of(
                item.at("/sheet/execution/budget"),
                budget(item).orElseThrow().asPrinted(),
                BudgetRules.all(Stream.of(item.item()))));
  }

  private static Stream<Mismatch> perYear(PlanView plan) {
    return withSheetAmount(plan)
        .filter(item ->
            item.item().budgets().cells().stream().filter(cell -> cell.amount() != null).count()
                > 1)
        .filter(item -> !PER_YEAR.matcher(budget(item).orElseThrow().asPrinted()).find())
        .map(item ->
            Mismatch.of(
                item.at("/sheet/execution/budget"),
                budget(item).orElseThrow().asPrinted(),
                BudgetRules.all(Stream.of(item.item()))));
  }

  private static Stream<Mismatch> wordings(PlanView plan) {
    List<String> wordings =
        plan.items().stream()
            .flatMap(item -> budget(item).stream())
            .filter(budget -> budget.amount() == null)
            .map(budget -> ThaiText.tidy(budget.asPrinted()))
            .distinct()
            .toList();
    return wordings.size() > 1
        ? Stream.of(Mismatch.of("/programme", String.join(" / ", wordings)))
        : Stream.empty();
  }

  private static Stream<Placed> withSheetAmount(PlanView plan) {
    return plan.items().stream()
        .filter(item -> item.item().budgets().needMoney())
        .filter(item -> budget(item).map(SheetBudget::amount).isPresent());
  }

  private static Optional<SheetBudget> budget(Placed item) {
    return item.execution().map(Execution::budget).flatMap(Stream::ofNullable).findFirst();
  }
}
