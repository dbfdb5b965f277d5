package th.sucharit.contracts.plans;

import java.util.List;

/**
 * How much a plan holds (ขนาดของแผน), counted from its items and not from what the paper states.
 *
 * @param itemsWithBudget items that need money in at least one year
 * @param budgets one entry per fiscal year of the plan that needs money
 */
public record PlanOutline(
    int dimensions, int items, int itemsWithBudget, int indicators, List<YearBudget> budgets) {

  /**
   * What the items of a plan need in one fiscal year (งบประมาณรายปี).
   *
   * @param satang hundredths of a baht
   */
  public record YearBudget(int fiscalYear, long satang) {}
}
