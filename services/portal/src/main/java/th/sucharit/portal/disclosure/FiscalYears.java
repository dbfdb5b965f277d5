package th.sucharit.portal.disclosure;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;

/** Which fiscal year is shown (ปีงบประมาณที่แสดง). */
final class FiscalYears {

  private FiscalYears() {}

  /** The one asked for, else the present one, else the newest that is known. */
  static int choose(List<Disclosure.Year> known, @Nullable String asked, Clock clock) {
    List<Integer> years = known.stream().map(Disclosure.Year::fiscalYear).toList();
    int now = FiscalYear.of(clock.instant()).year();
    return years.stream()
        .filter(year -> Integer.toString(year).equals(asked))
        .findFirst()
        .orElseGet(
            () -> years.contains(now) ? now : years.stream().max(Integer::compareTo).orElse(now));
  }
}
