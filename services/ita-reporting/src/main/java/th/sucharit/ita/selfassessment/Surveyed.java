package th.sucharit.ita.selfassessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.survey.SurveyScore;

/**
 * What the platform's own survey gives for an indicator (คะแนนจากแบบสำรวจของระบบ).
 *
 * @param standardError of the score, in points
 * @param answers how many people answered
 * @param quotaMet whether as many answered as should at least
 */
public record Surveyed(
    int indicator, Score score, BigDecimal standardError, int answers, boolean quotaMet) {

  static Stream<Surveyed> of(SurveyScore survey) {
    return survey.indicators().stream()
        .flatMap(one ->
            Optional.ofNullable(one.indicator())
                .map(number ->
                    new Surveyed(
                        number,
                        Score.of(one.score().toPlainString()),
                        one.standardError(),
                        one.answers(),
                        survey.progress().quotaMet()))
                .stream());
  }
}
