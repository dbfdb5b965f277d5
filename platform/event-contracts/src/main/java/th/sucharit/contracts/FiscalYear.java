package th.sucharit.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/**
 * Fiscal year (ปีงบประมาณ) by its Buddhist-era number: 2567 runs from 1 October 2023 to 30
 * September 2024 in Thailand.
 *
 * <p>Source: Budget Procedures Act B.E. 2561, section 4.
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

  /** Thailand's civil time, in which a fiscal year begins and ends. */
  public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private static final int BUDDHIST_ERA = 543;

  public FiscalYear {
    if (year < 2400 || year > 2999) {
      throw new IllegalArgumentException("a fiscal year is a Buddhist-era number such as 2567");
    }
  }

  public static FiscalYear of(LocalDate day) {
    int next = day.getMonth().compareTo(Month.OCTOBER) >= 0 ? 1 : 0;
    return new FiscalYear(day.getYear() + BUDDHIST_ERA + next);
  }

  public static FiscalYear of(Instant instant) {
    return of(instant.atZone(BANGKOK).toLocalDate());
  }

  /** 1 October of the calendar year before. */
  public LocalDate firstDay() {
    return LocalDate.of(year - BUDDHIST_ERA - 1, Month.OCTOBER, 1);
  }

  /** 30 September. */
  public LocalDate lastDay() {
    return LocalDate.of(year - BUDDHIST_ERA, Month.SEPTEMBER, 30);
  }

  public FiscalYear next() {
    return new FiscalYear(year + 1);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }

  @Override
  public String toString() {
    return Integer.toString(year);
  }
}
