package th.sucharit.plans.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import th.sucharit.contracts.FiscalYear;

/**
 * An item of the edition in force (รายการที่มีผลบังคับใช้), known by a key that it keeps when
 * editions give it another number.
 *
 * @param key given once in a plan, never again to another item
 * @param runs the years it runs, and since when that is announced
 */
public record ItemInForce(int number, int key, String title, List<Run> runs) {

  public ItemInForce {
    runs = List.copyOf(runs);
  }

  /** A year of the item (ปีที่ดำเนินการ). */
  public record Run(FiscalYear year, Instant announced) {}

  /** Since when it is announced that the item runs in a year. */
  public Optional<Instant> announcedFor(FiscalYear year) {
    return runs.stream().filter(run -> run.year().equals(year)).map(Run::announced).findFirst();
  }
}
