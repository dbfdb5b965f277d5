package th.sucharit.plans.progress;

import th.sucharit.contracts.FiscalYear;

/**
 * Which window of which fiscal year (รอบรายงาน).
 *
 * @param months 6 or 12 months of the fiscal year
 */
record WindowKey(FiscalYear fiscalYear, int months) implements Comparable<WindowKey> {

  @Override
  public int compareTo(WindowKey other) {
    int years = fiscalYear.compareTo(other.fiscalYear);
    return years != 0 ? years : Integer.compare(months, other.months);
  }

  /** For ids: {@code 2569:6}. */
  @Override
  public String toString() {
    return fiscalYear + ":" + months;
  }
}
