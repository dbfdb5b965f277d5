package th.sucharit.plans.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import th.sucharit.contracts.FiscalYear;

/**
 * When progress of which months may be reported (รอบรายงาน), in days of Thailand, first and last
 * both included.
 */
record ReportingWindow(WindowKey key, Covered covers, LocalDate opens, LocalDate closes) {

  /** The months that are reported on. */
  record Covered(LocalDate from, LocalDate to) {}

  ReportingWindow {
    if (opens.isAfter(closes) || covers.from().isAfter(covers.to())) {
      throw new IllegalArgumentException(key + " ends before it begins");
    }
  }

  /** The first moment of a day in Thailand. */
  static Instant start(LocalDate day) {
    return day.atStartOfDay(FiscalYear.BANGKOK).toInstant();
  }

  /** The first moment after a day in Thailand. */
  static Instant end(LocalDate day) {
    return start(day.plusDays(1));
  }

  /** Whether it has begun. */
  boolean hasOpened(Instant at) {
    return !at.isBefore(start(opens));
  }

  /** Whether its regular end has passed, however much time was given besides. */
  boolean hasClosed(Instant at) {
    return !at.isBefore(end(closes));
  }

  /**
   * @param extendedUntil last day of the time that was given besides
   */
  WindowStatus status(Instant at, Optional<LocalDate> extendedUntil) {
    if (!hasOpened(at)) {
      return WindowStatus.NOT_OPEN;
    }
    if (!hasClosed(at)) {
      return WindowStatus.OPEN;
    }
    return extendedUntil.filter(day -> at.isBefore(end(day))).isPresent()
        ? WindowStatus.EXTENDED
        : WindowStatus.CLOSED;
  }
}
