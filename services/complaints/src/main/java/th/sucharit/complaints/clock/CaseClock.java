package th.sucharit.complaints.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
 * @param explained the new day that the complainant was given; absent while the first one holds
 */
public record CaseClock(
    TermRule rule,
    Instant startedAt,
    @Nullable Instant due,
    @Nullable Instant stoppedAt,
    @Nullable Instant escalatedAt,
    @Nullable Explanation explained) {

  /** The complainant is asked and the clock stands still; without an end it still does. */
  public record Rest(Instant from, @Nullable Instant until) {

    boolean covers(Instant moment) {
      return !from.isAfter(moment) && (until == null || moment.isBefore(until));
    }
  }

  static CaseClock started(TermRule rule, Instant at, Holidays holidays) {
    return new CaseClock(rule, at, null, null, null, null).counted(List.of(), holidays);
  }

  /** With its due day counted anew; what has been done stays as it was. */
  CaseClock counted(List<Rest> rests, Holidays holidays) {
    // of what was done while it rested, the day is known only when the rest is over
    boolean settled = escalatedAt != null || (stoppedAt != null && due != null);
    return settled
        ? this
        : new CaseClock(
            rule,
            startedAt,
            lastMoment(rests, holidays).orElse(null),
            stoppedAt,
            escalatedAt,
            explained);
  }

  /**
   * Counts day by day from the day after the start, or after the explanation: then every day until
   * the new one. A day at whose end the clock rests does not count; a rest without an end leaves
   * nothing due.
   */
  private Optional<Instant> lastMoment(List<Rest> rests, Holidays holidays) {
    LocalDate day = dayOf(explained == null ? startedAt : explained.at());
    long days =
        explained == null ? rule.days() : ChronoUnit.DAYS.between(day, dayOf(explained.until()));
    boolean everyDay = explained != null || rule.counted() == Counting.CALENDAR;
    long counted = 0;
    while (counted < days) {
      day = day.plusDays(1);
      Instant end = endOf(day);
      Optional<Rest> rest =
          rests.stream().filter(one -> rule.rests() && one.covers(end)).findFirst();
      if (rest.isPresent() && rest.get().until() == null) {
        return Optional.empty();
      }
      boolean counts = everyDay || holidays.working(day);
      if (rest.isEmpty() && counts) {
        counted++;
      }
    }
    return Optional.of(endOf(day));
  }

  static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, FiscalYear.BANGKOK);
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(FiscalYear.BANGKOK).toInstant().minusMillis(1);
  }

  CaseClock stopped(Instant at) {
    return stoppedAt != null
        ? this
        : new CaseClock(rule, startedAt, due, at, escalatedAt, explained);
  }

  /** Runs again if it was the end of the case that stopped it. */
  CaseClock continued(Instant end) {
    return end.equals(stoppedAt) && rule.beginsWith(Beginning.FILING)
        ? new CaseClock(rule, startedAt, due, null, escalatedAt, explained)
        : this;
  }

  CaseClock escalated(Instant at) {
    return new CaseClock(rule, startedAt, due, stoppedAt, at, explained);
  }

  /**
   * Runs until a day that the complainant was given with the reason why. Whoever was told that the
   * first one passed is told again when this one does.
   */
  CaseClock explained(Instant at, LocalDate day) {
    boolean lateBefore = late(at) || (explained != null && explained.late());
    Explanation next = new Explanation(at, endOf(day), timesExplained() + 1, lateBefore);
    return new CaseClock(rule, startedAt, next.until(), null, null, next);
  }

  /** How often the complainant was given a new day. */
  int timesExplained() {
    return explained == null ? 0 : explained.times();
  }

  public String name() {
    return rule.clock();
  }

  /**
   * Whether it has passed at that time; of one that was stopped, whether it had passed then or ever
   * before a new day was given.
   */
  public boolean late(Instant now) {
    if (stoppedAt == null) {
      return due != null && now.isAfter(due);
    }
    return (due != null && stoppedAt.isAfter(due)) || (explained != null && explained.late());
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
