package th.sucharit.oversight.board;

import java.util.List;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.starter.events.EventMetadata;

/** A corruption-risk assessment (การประเมินความเสี่ยงการทุจริต); risks by level once published. */
@Document("riskAssessments")
@CompoundIndex(name = "ofOne", def = "{'localGovernment': 1}")
final class RiskStanding extends Standing {

  private int fiscalYear;
  private String state;
  private List<AtLevel> levels;

  /**
   * How many risks have a level.
   *
   * @param rank place of the level, 1 being the lowest
   */
  record AtLevel(String level, int rank, int risks) {}

  @SuppressWarnings({"NullAway.Init", "unused"}) // Spring Data
  private RiskStanding() {}

  RiskStanding(EventMetadata event, int fiscalYear) {
    super(event);
    this.fiscalYear = fiscalYear;
    this.state = "draft";
    this.levels = List.of();
  }

  RiskStanding now(String next) {
    this.state = next;
    return this;
  }

  RiskStanding published(List<AtLevel> counted) {
    this.levels = List.copyOf(counted);
    return now("published");
  }

  int fiscalYear() {
    return fiscalYear;
  }

  /** {@code draft}, {@code submitted}, {@code approved} or {@code published}. */
  String state() {
    return state;
  }

  List<AtLevel> levels() {
    return levels;
  }
}
