package th.sucharit.plans.document;

import java.util.List;
import java.util.stream.IntStream;
import th.sucharit.contracts.FiscalYear;

/** The fiscal years of a plan (ช่วงปีงบประมาณของแผน), both ends included. */
public record Period(FiscalYear firstFiscalYear, FiscalYear lastFiscalYear) {

  /** A plan covers five years; some are prepared for fewer or carried on. */
  public static final int LONGEST = 10;

  public List<FiscalYear> years() {
    return IntStream.rangeClosed(firstFiscalYear.year(), lastFiscalYear.year())
        .mapToObj(FiscalYear::new)
        .toList();
  }

  public boolean covers(FiscalYear year) {
    return year.compareTo(firstFiscalYear) >= 0 && year.compareTo(lastFiscalYear) <= 0;
  }
}
