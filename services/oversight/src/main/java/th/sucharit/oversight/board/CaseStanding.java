package th.sucharit.oversight.board;

import java.time.Instant;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.starter.events.EventMetadata;

/**
 * A complaint (เรื่องร้องเรียน): whether it is open and until when it must be solved or explained.
 */
@Document("cases")
@CompoundIndex(name = "open", def = "{'localGovernment': 1, 'open': 1, 'resolutionDue': 1}")
@CompoundIndex(
    name = "ofYear",
    def = "{'localGovernment': 1, 'fiscalYear': 1, 'open': 1, 'resolutionDue': 1}")
final class CaseStanding extends Standing {

  /** Later than any day that is ever due. */
  private static final Instant NO_DAY = Instant.parse("9999-01-01T00:00:00Z");

  @SuppressWarnings("unused") // queried, never read
  private int fiscalYear;

  private Instant resolutionDue;

  @SuppressWarnings("unused") // queried, never read
  private boolean open;

  @SuppressWarnings({"NullAway.Init", "unused"}) // Spring Data
  private CaseStanding() {}

  CaseStanding(EventMetadata event, Instant receivedAt, Instant resolutionDue) {
    super(event);
    this.fiscalYear = FiscalYear.of(receivedAt).year();
    this.resolutionDue = resolutionDue;
    this.open = true;
  }

  Instant resolutionDue() {
    return resolutionDue;
  }

  /** Taken up again. */
  CaseStanding openUntil(Instant due) {
    this.open = true;
    return dueOn(due);
  }

  /** The term runs again; whether it is open stays as it is. */
  CaseStanding dueOn(Instant due) {
    this.resolutionDue = due;
    return this;
  }

  /** The complainant is asked: nothing is due until the answer, unless it was late before. */
  CaseStanding restingFrom(Instant asked) {
    if (!resolutionDue.isBefore(asked)) {
      this.resolutionDue = NO_DAY;
    }
    return this;
  }

  CaseStanding closed() {
    this.open = false;
    return this;
  }
}
