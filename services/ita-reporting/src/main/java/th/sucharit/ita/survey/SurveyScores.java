package th.sucharit.ita.survey;

import java.util.Optional;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * What surveys of the own say, for whoever counts further with it (คะแนนจากการสำรวจของหน่วยงาน).
 */
@Component
public class SurveyScores {

  private final SurveyStore surveys;

  SurveyScores(SurveyStore surveys) {
    this.surveys = surveys;
  }

  /**
   * The present result; nothing where no such survey was opened.
   *
   * @param instrument IIT or EIT
   */
  public Optional<SurveyScore> of(
      LocalGovernmentId localGovernment, FiscalYear year, String instrument) {
    return surveys.find(localGovernment, year, instrument).map(SurveyScore::of);
  }
}
