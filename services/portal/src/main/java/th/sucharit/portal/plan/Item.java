package th.sucharit.portal.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One project, activity or measure of a plan (โครงการ กิจกรรม มาตรการ). */
public record Item(
    String number,
    String title,
    @Nullable String titleAsPrinted,
    @Nullable String kind,
    @Nullable Map<String, @Nullable String> budgets,
    @Nullable List<String> responsibleUnits,
    @Nullable Sheet sheet) {

  /** What it calls itself; nothing when its title names no kind. */
  public @Nullable String namedKind() {
    return kind == null || kind.equals("unspecified") ? null : kind;
  }

  public @Nullable String budget(int year) {
    return budgets == null ? null : budgets.get(Integer.toString(year));
  }

  public boolean hasBudget() {
    return budgets != null && budgets.values().stream().anyMatch(Objects::nonNull);
  }

  public List<String> units() {
    return Lists.of(responsibleUnits);
  }

  /** The sheet; an empty one when there is none. */
  public Sheet details() {
    return sheet == null ? new Sheet(null, null, null) : sheet;
  }
}
