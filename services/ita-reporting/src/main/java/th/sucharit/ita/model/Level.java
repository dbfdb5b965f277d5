package th.sucharit.ita.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a result is called (ระดับผล), such as ผ่านดี, and what it takes.
 *
 * @param overallMinimum of the overall score
 * @param instrumentMinimum of each instrument, where there is such a condition
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Level(
    String code,
    Names name,
    Score overallMinimum,
    @Nullable Score instrumentMinimum,
    boolean passed) {

  public Level {
    requireNonNull(code, "code is missing");
    requireNonNull(name, "name is missing");
    requireNonNull(overallMinimum, "overallMinimum is missing");
  }

  boolean holdsFor(Score overall, List<ScoreSheet.OfInstrument> instruments) {
    return overall.reaches(overallMinimum) && below(instruments).isEmpty();
  }

  /** The instruments that keep a result from this level. */
  List<ScoreSheet.OfInstrument> below(List<ScoreSheet.OfInstrument> instruments) {
    return eachInstrument()
        .map(minimum -> instruments.stream().filter(one -> !one.score().reaches(minimum)).toList())
        .orElse(List.of());
  }

  @JsonIgnore
  Optional<Score> eachInstrument() {
    return Optional.ofNullable(instrumentMinimum);
  }
}
