package th.sucharit.plans.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.sucharit.plans.plan.ItemInForce;

/**
 * Which reports have to be made (รายงานที่ต้องส่ง): of items in force, in the years they run, in
 * windows that closed after that was announced, and not of what was cancelled before.
 */
final class Owing {

  /** The first window in which an item was cancelled. */
  private final Map<Of, WindowKey> cancelled;

  private Owing(Map<Of, WindowKey> cancelled) {
    this.cancelled = cancelled;
  }

  /** Plan and key of an item. */
  private record Of(String plan, int item) {}

  /**
   * @param cancelled the reports that call their item cancelled
   */
  static Owing besides(List<ProgressReport> cancelled) {
    return new Owing(
        cancelled.stream()
            .collect(
                Collectors.toMap(
                    report -> new Of(report.plan(), report.item()),
                    ProgressReport::window,
                    (one, other) -> one.compareTo(other) <= 0 ? one : other)));
  }

  /** Whether a report has to be made sooner or later. */
  boolean owes(String plan, ItemInForce item, ReportingWindow window) {
    boolean announcedInTime =
        item.announcedFor(window.key().fiscalYear())
            .filter(announced -> !window.hasClosed(announced))
            .isPresent();
    WindowKey end = cancelled.get(new Of(plan, item.key()));
    return announcedInTime && (end == null || end.compareTo(window.key()) >= 0);
  }

  /** Whether it should have been made by now. */
  boolean isDue(String plan, ItemInForce item, ReportingWindow window, Instant now) {
    return window.hasClosed(now) && owes(plan, item, window);
  }
}
