package th.sucharit.plans.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.progress.ReportingWindow.Covered;

/**
 * When progress is reported in each fiscal year (ปฏิทินการรายงานผล), as a data file says.
 *
 * @param moved windows that lay elsewhere in one year
 * @param longestExtensionDays how long after its end a window may be held open
 * @param sources where each of it comes from
 */
record ReportingCalendar(
    List<Rule> windows, List<Moved> moved, int longestExtensionDays, Map<String, String> sources) {

  private static final int BUDDHIST_ERA = 543;

  ReportingCalendar {
    windows = windows.stream().sorted(Comparator.comparingInt(Rule::months)).toList();
    moved = List.copyOf(moved);
    sources = Map.copyOf(sources);
    if (windows.isEmpty()
        || windows.stream().map(Rule::months).distinct().count() < windows.size()) {
      throw new IllegalArgumentException("windows are missing or named twice");
    }
    for (Rule rule : windows) {
      if (!sources.keySet().containsAll(rule.basis().sources())) {
        throw new IllegalArgumentException("a source is named that nobody explains");
      }
    }
  }

  /** One window, the same every year. */
  record Rule(int months, Span covers, DayOfYear opens, DayOfYear closes, Basis basis) {}

  /** From a day to a day, both included. */
  record Span(DayOfYear from, DayOfYear to) {}

  /**
   * A day of a fiscal year.
   *
   * @param year 0 for the calendar year in which the fiscal year ends, -1 for the one before
   */
  record DayOfYear(int year, int month, int day) {

    /** Leap days are no day of every year. */
    private static final int SOME_COMMON_YEAR = 2001;

    DayOfYear {
      LocalDate.of(SOME_COMMON_YEAR, month, day);
    }

    LocalDate in(FiscalYear fiscalYear) {
      return LocalDate.of(fiscalYear.year() - BUDDHIST_ERA + year, month, day);
    }
  }

  /** Where it is known from, and how surely. */
  record Basis(List<String> sources, String confidence) {}

  /** A window of one fiscal year that lay elsewhere. */
  record Moved(int fiscalYear, int months, LocalDate opens, LocalDate closes, Basis basis) {}

  /** The windows of a fiscal year, the shortest first. */
  List<ReportingWindow> of(FiscalYear year) {
    return windows.stream().map(rule -> window(year, rule)).toList();
  }

  Optional<ReportingWindow> window(WindowKey key) {
    return of(key.fiscalYear()).stream().filter(window -> window.key().equals(key)).findFirst();
  }

  private ReportingWindow window(FiscalYear year, Rule rule) {
    Covered covers = new Covered(rule.covers().from().in(year), rule.covers().to().in(year));
    WindowKey key = new WindowKey(year, rule.months());
    return moved.stream()
        .filter(one -> one.fiscalYear() == year.year() && one.months() == rule.months())
        .findFirst()
        .map(one -> new ReportingWindow(key, covers, one.opens(), one.closes()))
        .orElseGet(
            () -> new ReportingWindow(key, covers, rule.opens().in(year), rule.closes().in(year)));
  }
}
