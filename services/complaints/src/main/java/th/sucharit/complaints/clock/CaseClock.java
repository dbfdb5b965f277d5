package th.sucharit.complaints.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;

/**
 * A term that runs in a case (นาฬิกากำหนดเวลา), by the rule that held when it began.
 *
 * @param due the last moment of the last day in Thailand; absent while it rests
 * @param stoppedAt when what it asks for was done
 * @param escalatedAt when the case was put before the superior because it had passed
 */
public record CaseClock(
    TermRule rule,
    Instant startedAt,
    @Nullable Instant due,
    @Nullable Instant stoppedAt,
    @Nullable Instant escalatedAt) {

  /** The complainant is asked and the clock stands still; without an end it still does. */
  public record Rest(Instant from, @Nullable Instant until) {

    boolean covers(Instant moment) {
      return !from.isAfter(moment) && (until == null || moment.isBefore(until));
    }
  }

  static CaseClock started(TermRule rule, Instant at, Holidays holidays) {
    return new CaseClock(rule, at, null, null, null).counted(List.of(), holidays);
  }

  /** With its due day counted anew; what has been done stays as it was. */
  CaseClock counted(List<Rest> rests, Holidays holidays) {
    // of what was done while it rested, the day is known only when the rest is over
    boolean settled = escalatedAt != null || (stoppedAt != null && due != null);
    return settled
        ? this
        : new CaseClock(
            rule, startedAt, lastMoment(rests, holidays).orElse(null), stoppedAt, escalatedAt);
  }

  /**
   * Counts day by day from the day after the start. A day at whose end the clock rests does not
   * count; a rest without an end leaves nothing due.
   */
  private Optional<Instant> lastMoment(List<Rest> rests, Holidays holidays) {
    LocalDate day = startedAt.atZone(FiscalYear.BANGKOK).toLocalDate();
    int counted = 0;
    while (counted < rule.days()) {
      day = day.plusDays(1);
      Instant end = endOf(day);
      Optional<Rest> rest =
          rests.stream().filter(one -> rule.rests() && one.covers(end)).findFirst();
      if (rest.isPresent() && rest.get().until() == null) {
        return Optional.empty();
      }
      boolean counts = rule.counted() == Counting.CALENDAR || holidays.working(day);
      if (rest.isEmpty() && counts) {
        counted++;
      }
    }
    return Optional.of(endOf(day));
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(FiscalYear.BANGKOK).toInstant().minusMillis(1);
  }

  CaseClock stopped(Instant at) {
    return stoppedAt != null ? this : new CaseClock(rule, startedAt, due, at, escalatedAt);
  }

  /** Runs again if it was the end of the case that stopped it. */
  CaseClock continued(Instant end) {
    return end.equals(stoppedAt) && rule.beginsWith(Beginning.FILING)
        ? new CaseClock(rule, startedAt, due, null, escalatedAt)
        : this;
  }

  CaseClock escalated(Instant at) {
    return new CaseClock(rule, startedAt, due, stoppedAt, at);
  }

  public String name() {
    return rule.clock();
  }

  /** Whether it had passed at that time, or when it was stopped. */
  public boolean late(Instant now) {
    return due != null && (stoppedAt == null ? now : stoppedAt).isAfter(due);
  }

  /** Whether it passed, a superior was told, and what it asks for is still not done. */
  public boolean unsettled() {
    return escalatedAt != null && stoppedAt == null;
  }

  /** Whether nobody was told yet when it passes. */
  boolean waits() {
    return due != null && stoppedAt == null && escalatedAt == null;
  }
}
