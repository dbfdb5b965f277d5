package th.sucharit.oversight.board;

import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.starter.events.EventMetadata;

/** The ITA assessment of a fiscal year (ผลการประเมิน ITA). */
@Document("itaAssessments")
@CompoundIndex(name = "ofOne", def = "{'localGovernment': 1}")
final class ItaStanding extends Standing {

  private int fiscalYear;
  private Result result;

  /**
   * What it came to.
   *
   * @param overall of 100, two decimals; as the assessor gave it once official
   * @param level code of the level in the framework of that year
   */
  record Result(String overall, String level, boolean passed, boolean official) {}

  @SuppressWarnings({"NullAway.Init", "unused"}) // Spring Data
  private ItaStanding() {}

  ItaStanding(EventMetadata event, int fiscalYear, Result result) {
    super(event);
    this.fiscalYear = fiscalYear;
    this.result = result;
  }

  /** Takes a newer result; an official one stays until another becomes official. */
  ItaStanding with(Result next) {
    if (next.official() || !result.official()) {
      this.result = next;
    }
    return this;
  }

  int fiscalYear() {
    return fiscalYear;
  }

  Result result() {
    return result;
  }
}
