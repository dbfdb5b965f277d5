package th.sucharit.disclosure.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import th.sucharit.contracts.FiscalYear;

/** Which complaints the statistics of a fiscal year count (ช่วงเวลาของสถิติเรื่องร้องเรียน). */
public enum StatisticsPeriod {
  @JsonProperty("previous-fiscal-year")
  PREVIOUS_FISCAL_YEAR {
    @Override
    public Days of(FiscalYear year) {
      FiscalYear before = new FiscalYear(year.year() - 1);
      return new Days(before.firstDay(), before.lastDay());
    }
  },
  @JsonProperty("first-six-months")
  FIRST_SIX_MONTHS {
    @Override
    public Days of(FiscalYear year) {
      return new Days(year.firstDay(), year.firstDay().plusMonths(6).minusDays(1));
    }
  };

  /** The days of Thailand's calendar that count for a fiscal year. */
  public abstract Days of(FiscalYear year);

  /** From one day to another, both included (ช่วงวันที่). */
  public record Days(LocalDate from, LocalDate to) {
    public boolean hold(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }
}
