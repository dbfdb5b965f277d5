package th.sucharit.plans.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.Period;
import th.sucharit.plans.plan.PlanText;

/** The windows of a plan, with the time that was given besides (ช่วงเวลารายงานของแผน). */
@Component
class Windows {

  private final ReportingCalendar calendar;
  private final Extensions extensions;
  private final Clock clock;

  Windows(ReportingCalendar calendar, Extensions extensions, Clock clock) {
    this.calendar = calendar;
    this.extensions = extensions;
    this.clock = clock;
  }

  /** A window of the years of the plan. */
  ReportingWindow of(PlanText plan, WindowKey key) {
    return Optional.of(key)
        .filter(one -> plan.content().cover().period().covers(one.fiscalYear()))
        .flatMap(calendar::window)
        .orElseThrow(Refused::noSuchWindow);
  }

  /** Until when more time was given. */
  Optional<LocalDate> extendedUntil(PlanText plan, WindowKey key) {
    return extensions
        .findIn(plan.under().localGovernment(), Extension.id(plan.id(), key))
        .flatMap(Extension::until);
  }

  /** Refuses what comes before the window opens or after it has closed. */
  void requireTaking(PlanText plan, ReportingWindow window, Instant at) {
    switch (window.status(at, extendedUntil(plan, window.key()))) {
      case NOT_OPEN -> throw Refused.notOpen();
      case CLOSED -> throw Refused.closed();
      case OPEN, EXTENDED -> {
        // takes reports
      }
    }
  }

  /** The fiscal year to show when none is named: today's, or the nearest that the plan has. */
  FiscalYear present(Period period) {
    FiscalYear today = FiscalYear.of(clock.instant());
    if (period.covers(today)) {
      return today;
    }
    return today.compareTo(period.firstFiscalYear()) < 0
        ? period.firstFiscalYear()
        : period.lastFiscalYear();
  }

  /** The fiscal year of the window that closed last. */
  FiscalYear lastClosed() {
    Instant now = clock.instant();
    FiscalYear today = FiscalYear.of(now);
    return calendar.of(today).stream().anyMatch(window -> window.hasClosed(now))
        ? today
        : new FiscalYear(today.year() - 1);
  }
}
