package th.sucharit.oversight.board;

import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.starter.events.EventMetadata;

/** A five-year action plan (แผนปฏิบัติการป้องกันการทุจริต) and how far it has come. */
@Document("plans")
@CompoundIndex(name = "ofOne", def = "{'localGovernment': 1}")
final class PlanStanding extends Standing {

  private int firstFiscalYear;
  private int lastFiscalYear;
  private String state;
  private boolean everAnnounced;

  @SuppressWarnings({"NullAway.Init", "unused"}) // Spring Data
  private PlanStanding() {}

  PlanStanding(EventMetadata event, int firstFiscalYear, int lastFiscalYear) {
    super(event);
    this.state = "draft";
    this.firstFiscalYear = firstFiscalYear;
    this.lastFiscalYear = lastFiscalYear;
  }

  /** A revision of other years tells nothing of the years that were announced. */
  PlanStanding redrafted(int first, int last) {
    if (!everAnnounced) {
      this.firstFiscalYear = first;
      this.lastFiscalYear = last;
    }
    return now("draft");
  }

  PlanStanding announced(int first, int last) {
    this.firstFiscalYear = first;
    this.lastFiscalYear = last;
    this.everAnnounced = true;
    return now("announced");
  }

  PlanStanding now(String next) {
    this.state = next;
    return this;
  }

  /** Whether the plan covers that fiscal year (Buddhist era). */
  boolean covers(int fiscalYear) {
    return firstFiscalYear <= fiscalYear && fiscalYear <= lastFiscalYear;
  }

  int firstFiscalYear() {
    return firstFiscalYear;
  }

  int lastFiscalYear() {
    return lastFiscalYear;
  }

  /**
   * {@code draft}, {@code submitted}, {@code approved} or {@code announced}; a plan that was
   * announced once stays so while a later revision is on its way.
   */
  String state() {
    return everAnnounced ? "announced" : state;
  }
}
