package th.sucharit.risk.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.risk.model.Criteria;

/** An assessment as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentAnswer(
    @JsonUnwrapped Summary summary,
    String contentHash,
    @Nullable String returnedBecause,
    By criteria,
    List<Entry> risks) {

  static AssessmentAnswer of(RiskAssessment assessment) {
    AppliedCriteria by = assessment.criteria();
    return new AssessmentAnswer(
        Summary.of(assessment),
        assessment.contentHash(),
        assessment.state() instanceof AssessmentState.Draft draft ? draft.returnedBecause() : null,
        new By(by.id(), by.version(), by.contentHash(), by.content()),
        assessment.risks().stream().map(Entry::of).toList());
  }

  /**
   * An assessment in a list.
   *
   * @param levels how many risks have each level, lowest first
   */
  record Summary(
      String id,
      LocalGovernmentId localGovernment,
      FiscalYear fiscalYear,
      String state,
      Instant stateSince,
      List<LevelCount> levels) {

    static Summary of(RiskAssessment assessment) {
      return new Summary(
          assessment.id(),
          assessment.jurisdiction().localGovernment(),
          assessment.fiscalYear(),
          assessment.status(),
          assessment.state().since(),
          LevelCount.of(assessment.criteria().content(), assessment.risks()));
    }
  }

  /** The criteria that hold for it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record By(String id, int version, String contentHash, @JsonUnwrapped Criteria criteria) {}

  /** A risk. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(
      int number,
      @JsonUnwrapped Risk.Matter matter,
      @JsonUnwrapped Rated rated,
      List<Measure> measures) {

    static Entry of(Risk risk) {
      return new Entry(risk.number(), risk.matter(), Rated.of(risk.rating()), risk.measures());
    }
  }

  /**
   * The level of a risk.
   *
   * @param rating {@code scored}, {@code word} or {@code none}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Rated(
      String rating,
      @Nullable String level,
      @Nullable Integer rank,
      @Nullable Integer likelihood,
      @Nullable Integer impact) {

    static Rated of(@Nullable Rating rating) {
      return switch (rating) {
        case null -> new Rated("none", null, null, null, null);
        case Rating.Scored scored ->
            new Rated(
                "scored", scored.level(), scored.rank(), scored.likelihood(), scored.impact());
        case Rating.GivenAsWord word -> new Rated("word", word.level(), word.rank(), null, null);
      };
    }
  }
}
