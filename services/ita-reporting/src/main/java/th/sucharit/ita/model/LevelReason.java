package th.sucharit.ita.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a result is at its level and no better (เหตุผลของระดับผล), to be put into words by whoever
 * shows it.
 *
 * @param betterLevel the level just above
 * @param minimum what that level asks of the overall score, or of each instrument
 * @param missing how much the overall score lacks
 * @param instruments those below what the better level asks of each
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LevelReason(
    Code code,
    @Nullable String betterLevel,
    @Nullable Score minimum,
    @Nullable Points missing,
    List<ScoreSheet.OfInstrument> instruments) {

  /** Which condition decided. */
  public enum Code {
    /** Nothing is better. */
    @JsonProperty("highest-level")
    HIGHEST_LEVEL,
    /** The overall score is too low for the better level. */
    @JsonProperty("overall-below")
    OVERALL_BELOW,
    /** The overall score would do; an instrument is too low. */
    @JsonProperty("instruments-below")
    INSTRUMENTS_BELOW
  }

  static LevelReason highest() {
    return new LevelReason(Code.HIGHEST_LEVEL, null, null, null, List.of());
  }

  static LevelReason shortOf(
      Level better, Score overall, List<ScoreSheet.OfInstrument> instruments) {
    return overall.reaches(better.overallMinimum())
        ? new LevelReason(
            Code.INSTRUMENTS_BELOW,
            better.code(),
            better.instrumentMinimum(),
            null,
            better.below(instruments))
        : new LevelReason(
            Code.OVERALL_BELOW,
            better.code(),
            better.overallMinimum(),
            better.overallMinimum().minus(overall),
            better.below(instruments));
  }
}
