package th.sucharit.ita.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one year as they were entered (แบบบันทึกคะแนน).
 *
 * @param indicators one score for each indicator of the framework, in its order
 * @param officialOverall the overall score as the assessor printed it
 * @param officialInstruments the instruments as the assessor printed them; often nobody does
 */
public record ScoreSheet(
    List<OfIndicator> indicators,
    @Nullable Score officialOverall,
    List<OfInstrument> officialInstruments) {

  public ScoreSheet {
    indicators = List.copyOf(indicators);
    officialInstruments = List.copyOf(officialInstruments);
  }

  /** Score of an indicator (คะแนนตัวชี้วัด). */
  public record OfIndicator(int indicator, Score score) {}

  /** Score of an instrument (คะแนนแบบวัด). */
  public record OfInstrument(String instrument, Score score) {}

  public Score score(int indicator) {
    return indicators.stream()
        .filter(one -> one.indicator() == indicator)
        .findFirst()
        .map(OfIndicator::score)
        .orElseThrow(() -> new IllegalArgumentException("no score of indicator " + indicator));
  }

  public Optional<Score> official() {
    return Optional.ofNullable(officialOverall);
  }

  /** Whether all that the other one gives stands in this one as well. */
  public boolean confirms(ScoreSheet other) {
    return indicators.equals(other.indicators)
        && other.official().stream().allMatch(given -> given.equals(officialOverall))
        && officialInstruments.containsAll(other.officialInstruments);
  }

  public Optional<Score> official(String instrument) {
    return officialInstruments.stream()
        .filter(one -> one.instrument().equals(instrument))
        .findFirst()
        .map(OfInstrument::score);
  }
}
