package th.sucharit.ita.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a survey of the own says, once it is closed (ผลการสำรวจของหน่วยงานเอง).
 *
 * @param closed whether no more answers come
 * @param whole over all indicators of the instrument; nothing while one of them is not shown
 * @param indicators those that enough people answered, by number; none while it is open
 */
public record SurveyScore(
    String instrument,
    boolean closed,
    Progress progress,
    Optional<IndicatorEstimate> whole,
    List<IndicatorEstimate> indicators) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /**
   * How many took part (ความก้าวหน้าของการตอบ).
   *
   * @param invited codes that were ordered
   * @param answered codes that were used
   * @param counted answers that the scores contain; none before the survey is closed
   * @param quota how many should answer at least
   */
  public record Progress(int invited, int answered, int counted, int quota) {

    public boolean quotaMet() {
      return answered >= quota;
    }

    /** How much of the minimum is reached, in per cent, at most 100.00. */
    public BigDecimal quotaFilled() {
      return percent(Math.min(answered, quota), quota);
    }

    /**
     * How many of those invited have answered, in per cent; nothing before the first invitation.
     */
    Optional<BigDecimal> responseRate() {
      return invited == 0 ? Optional.empty() : Optional.of(percent(answered, invited));
    }

    private static BigDecimal percent(int part, int of) {
      return BigDecimal.valueOf(part)
          .multiply(HUNDRED)
          .divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }
  }

  static SurveyScore of(Survey survey) {
    Counts counts = survey.isOpen() ? Counts.NONE : survey.ballots().counts();
    SortedMap<Integer, Moments> indicators = indicators(counts);
    return new SurveyScore(
        survey.subject().instrument(),
        !survey.isOpen(),
        new Progress(
            survey.invitations().ordered(),
            survey.ballots().answered(),
            counts.answers(),
            survey.subject().quota().people()),
        Optional.ofNullable(counts.scores().get(Counts.WHOLE))
            .map(people -> IndicatorEstimate.whole(indicators.values(), people, counts.unit())),
        indicators.entrySet().stream()
            .map(one -> IndicatorEstimate.of(one.getKey(), one.getValue(), counts.unit()))
            .toList());
  }

  private static SortedMap<Integer, Moments> indicators(Counts counts) {
    SortedMap<Integer, Moments> indicators = new TreeMap<>();
    counts
        .scores()
        .forEach((key, people) -> {
          if (!key.equals(Counts.WHOLE)) {
            indicators.put(Integer.valueOf(key), people);
          }
        });
    return indicators;
  }
}
