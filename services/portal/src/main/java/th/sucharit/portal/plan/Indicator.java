package th.sucharit.portal.plan;

import org.jspecify.annotations.Nullable;

/** One measure of success of an item (ตัวชี้วัด). */
public record Indicator(
    String level,
    String metric,
    Target target,
    @Nullable Measurement measurement,
    @Nullable String note) {

  /** What to reach (ค่าเป้าหมาย). */
  public record Target(
      String comparison,
      String direction,
      @Nullable String value,
      @Nullable String unit,
      @Nullable String baseline) {}

  /** How often and with what it is measured (วิธีการวัด). */
  public record Measurement(@Nullable String frequency, @Nullable String instrument) {}
}
