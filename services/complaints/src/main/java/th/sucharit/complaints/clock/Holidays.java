package th.sucharit.complaints.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The days on which offices are closed (วันหยุดราชการ), besides Saturdays and Sundays. */
record Holidays(Set<LocalDate> days, AtomicBoolean told) {

  private static final Logger log = LoggerFactory.getLogger(Holidays.class);

  Holidays(Set<LocalDate> days) {
    this(days, new AtomicBoolean());
  }

  Holidays {
    days = Set.copyOf(days);
  }

  /** Whether offices are open. */
  boolean working(LocalDate day) {
    if (days.stream().noneMatch(one -> one.getYear() == day.getYear()) && !told.getAndSet(true)) {
      log.warn("No holidays of {} are known: every working day is counted", day.getYear());
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !days.contains(day);
  }

  /**
   * What a file of holidays holds.
   *
   * @param source where the days are from
   * @param years fiscal or calendar years of the Buddhist era that it covers
   */
  record File(String source, Collection<Integer> years, Collection<Day> days) {

    Set<LocalDate> dates() {
      return days.stream().map(Day::date).collect(Collectors.toUnmodifiableSet());
    }
  }

  /**
   * One holiday.
   *
   * @param kind {@code fixed}, {@code lunar}, {@code palace}, {@code in-lieu} or {@code cabinet}
   * @param confidence {@code certain}, {@code likely} or {@code unverified}
   */
  record Day(LocalDate date, String nameTh, String nameEn, String kind, String confidence) {}
}
