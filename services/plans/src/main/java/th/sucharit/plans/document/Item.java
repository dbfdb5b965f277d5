package th.sucharit.plans.document;

import org.jspecify.annotations.Nullable;

/**
 * A project, measure or activity of the plan (โครงการ มาตรการ กิจกรรม).
 *
 * @param number unique in the plan
 * @param tableRow what the budget table prints where it differs from the sheet
 */
public record Item(
    int number,
    ItemKind kind,
    Wording title,
    Budgets budgets,
    @Nullable TableRow tableRow,
    @Nullable Sheet sheet) {

  /** The item's row in the budget table as printed (แถวในตารางงบประมาณ). */
  public record TableRow(
      @Nullable String numberAsPrinted,
      @Nullable String titleAsPrinted,
      @Nullable String cellAsPrinted,
      @Nullable String remark,
      @Nullable String place) {}
}
