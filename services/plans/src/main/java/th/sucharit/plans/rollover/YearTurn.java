package th.sucharit.plans.rollover;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.document.Period;
import th.sucharit.plans.document.PlanDocument;

/**
 * What differs from one fiscal year to the next within a plan
 * (สิ่งที่เปลี่ยนเมื่อขึ้นปีงบประมาณใหม่).
 */
record YearTurn(FiscalYear fiscalYear, List<Line> items) {

  /** How an item stands in the year. */
  enum Standing {
    /** เริ่ม. */
    @JsonProperty("begins")
    BEGINS,
    /** ดำเนินการต่อ. */
    @JsonProperty("goes-on")
    GOES_ON,
    /** สิ้นสุดแล้ว. */
    @JsonProperty("ended")
    ENDED,
    /** ยังไม่เริ่มหรือเว้นปี. */
    @JsonProperty("rests")
    RESTS
  }

  /**
   * One item.
   *
   * @param before money of the year before; absent when none is needed
   * @param budget money of the year; absent when none is needed
   */
  @JsonInclude
  record Line(
      int item,
      String title,
      Standing standing,
      @Nullable Money before,
      @Nullable Money budget,
      Sentence sentence) {}

  /** What that means, in both languages. */
  record Sentence(String message, String messageTh) {}

  static YearTurn of(PlanDocument plan, FiscalYear year) {
    Period period = plan.cover().period();
    return new YearTurn(year, plan.items().map(item -> line(item, period, year)).toList());
  }

  private static Line line(Item item, Period period, FiscalYear year) {
    FiscalYear last = new FiscalYear(year.year() - 1);
    List<FiscalYear> run = item.budgets().run(period);
    Standing standing =
        run.contains(year)
            ? run.contains(last) ? Standing.GOES_ON : Standing.BEGINS
            : run.contains(last) ? Standing.ENDED : Standing.RESTS;
    return new Line(
        item.number(),
        item.title().reading(),
        standing,
        item.budgets().of(last).orElse(null),
        item.budgets().of(year).orElse(null),
        sentence(standing));
  }

  private static Sentence sentence(Standing standing) {
    return switch (standing) {
      case BEGINS -> new Sentence("The item begins in this year.", "รายการนี้เริ่มในปีนี้");
      case GOES_ON ->
          new Sentence("The item goes on from the year before.", "รายการนี้ดำเนินการต่อจากปีก่อน");
      case ENDED ->
          new Sentence("The item ended with the year before.", "รายการนี้สิ้นสุดเมื่อปีก่อน");
      case RESTS ->
          new Sentence(
              "The plan has nothing for the item in this year.", "แผนไม่มีรายการนี้ในปีนี้");
    };
  }
}
