package th.sucharit.plans.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.Figure;
import th.sucharit.plans.document.Indicator;
import th.sucharit.plans.document.ItemKind;
import th.sucharit.plans.document.Money;

/** Progress of a plan in one fiscal year, as the API shows it. */
record ProgressAnswer(
    @JsonUnwrapped Heading heading,
    FiscalYear fiscalYear,
    List<WindowAnswer> windows,
    ProgressTotals totals,
    List<OfDimension> dimensions) {

  /** Which plan it is about. */
  record Heading(
      String plan,
      LocalGovernmentId localGovernment,
      String title,
      int revision,
      FiscalYear firstFiscalYear,
      FiscalYear lastFiscalYear) {}

  /** A window and whether it takes reports today. */
  record WindowAnswer(
      int window,
      ReportingWindow.Covered covers,
      LocalDate opens,
      LocalDate closes,
      WindowStatus status,
      @Nullable LocalDate extendedUntil) {}

  /** Dimension with its sums. */
  record OfDimension(int number, String title, ProgressTotals totals, List<OfItem> items) {}

  /** Item, with its money of the year and what was reported in each window. */
  record OfItem(
      @JsonUnwrapped Named named,
      @JsonUnwrapped Spending spending,
      @Nullable ProgressState state,
      List<IndicatorAnswer> indicators,
      List<OfWindow> windows) {}

  /** What the plan calls an item. */
  record Named(int number, ItemKind kind, String title) {}

  /** An indicator to hold outputs against. */
  record IndicatorAnswer(
      int number,
      String metric,
      @Nullable Figure target,
      @Nullable String unit,
      Indicator.Comparison comparison) {}

  /**
   * Money of a year (งบประมาณและการใช้จ่าย).
   *
   * @param planned absent when the plan gives none
   * @param spent absent when none was spent
   * @param share percent of the planned; absent when nothing was planned
   */
  record Spending(@Nullable Money planned, @Nullable Money spent, @Nullable String share) {}

  /** How it stands with one window. */
  record OfWindow(int window, Standing status, boolean late, @Nullable ReportAnswer report) {}
}
