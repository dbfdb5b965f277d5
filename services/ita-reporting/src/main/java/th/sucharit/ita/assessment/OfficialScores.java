package th.sucharit.ita.assessment;

import java.util.Map;
import java.util.OptionalInt;

/**
 * An official result in short (ผลทางการโดยย่อ), in hundredths of a point.
 *
 * @param localGovernment its code
 */
public record OfficialScores(
    String localGovernment, int overall, Map<Integer, Integer> indicators) {

  public OptionalInt indicator(int number) {
    Integer score = indicators.get(number);
    return score == null ? OptionalInt.empty() : OptionalInt.of(score);
  }
}
