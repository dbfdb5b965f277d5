package th.sucharit.portal.plan.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.plan.progress.Report.OfWindow;

/** How far a plan has come in a fiscal year (ความก้าวหน้าของแผน). */
record Progress(
    String title,
    int fiscalYear,
    int firstFiscalYear,
    int lastFiscalYear,
    List<Window> windows,
    Totals totals,
    List<Dimension> dimensions) {

  /** A time in which reports are due (รอบการรายงาน): after 6 months and after 12. */
  record Window(
      int window,
      LocalDate opens,
      LocalDate closes,
      String status,
      @Nullable LocalDate extendedUntil) {

    /** Whether officers may report now. */
    public boolean isOpen() {
      return status.equals("open") || status.equals("extended");
    }

    public LocalDate ends() {
      return extendedUntil == null ? closes : extendedUntil;
    }
  }

  /** Counts and sums of some items; no budget is no amount, not 0. */
  record Totals(
      int items,
      @Nullable String planned,
      @Nullable String spent,
      @Nullable String share,
      Map<String, Integer> states,
      int late) {

    public StateChart chart() {
      return StateChart.of(states, items);
    }
  }

  /** Dimension (มิติ). */
  record Dimension(String number, String title, Totals totals, List<Item> items) {}

  /** An item and what was reported of it. */
  record Item(
      int number,
      String title,
      @Nullable String planned,
      @Nullable String spent,
      @Nullable String share,
      @Nullable String state,
      @Nullable List<Measured> indicators,
      List<OfWindow> windows) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    public String stateOrNone() {
      return state == null ? "not-reported" : state;
    }

    /** How long the bar is, in percent: no longer than the whole. */
    public BigDecimal bar() {
      return share == null ? BigDecimal.ZERO : new BigDecimal(share).min(FULL);
    }

    public boolean isOverspent() {
      return share != null && new BigDecimal(share).compareTo(FULL) > 0;
    }

    public List<Measured> allIndicators() {
      return indicators == null ? List.of() : indicators;
    }
  }

  /** An indicator that outputs can be reported for. */
  record Measured(int number, String metric, @Nullable String target, @Nullable String unit) {}

  public List<Integer> years() {
    return IntStream.rangeClosed(firstFiscalYear, lastFiscalYear).boxed().toList();
  }

  /** Whether officers may report in a window now. */
  public boolean isOpen(int which) {
    return window(which).filter(Window::isOpen).isPresent();
  }

  Optional<Item> item(int number) {
    return dimensions.stream()
        .flatMap(dimension -> dimension.items().stream())
        .filter(item -> item.number() == number)
        .findFirst();
  }

  Optional<Window> window(int which) {
    return windows.stream().filter(window -> window.window() == which).findFirst();
  }
}
