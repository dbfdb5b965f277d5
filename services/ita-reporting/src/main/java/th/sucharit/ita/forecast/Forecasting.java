package th.sucharit.ita.forecast;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.assessment.AssessmentReading;
import th.sucharit.ita.forecast.Assumptions.PublishedChange;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.selfassessment.SelfAssessment;
import th.sucharit.ita.selfassessment.SelfAssessments;

/** Forecasting from what is known today (จัดทำการคาดการณ์). */
@Service
class Forecasting {

  private final SelfAssessments selfAssessments;
  private final AssessmentReading official;
  private final Assumptions assumptions;
  private final Efforts efforts;

  Forecasting(
      SelfAssessments selfAssessments,
      AssessmentReading official,
      Assumptions assumptions,
      Efforts efforts) {
    this.selfAssessments = selfAssessments;
    this.official = official;
    this.assumptions = assumptions;
    this.efforts = efforts;
  }

  ForecastAnswer of(LocalGovernmentId code, FiscalYear year) {
    SelfAssessment self = selfAssessments.of(code, year);
    List<PublishedChange> others = assumptions.before(year.year(), code.code());
    Spread spread =
        Spread.of(
            movements(official.officialBefore(code, year), others), self.framework().structure());
    return ForecastAnswer.of(
        code,
        self,
        Forecast.of(self, assumptions.acceptance(), spread),
        Moves.of(self, efforts),
        Told.of(self, assumptions.acceptance(), efforts, spread, others));
  }

  /** Own changes from year to year, and published ones of others. */
  private List<Movement> movements(List<AssessedYear> latestFirst, List<PublishedChange> others) {
    List<Movement> known = new ArrayList<>();
    for (int i = 1; i < latestFirst.size(); i++) {
      AssessedYear later = latestFirst.get(i - 1);
      AssessedYear earlier = latestFirst.get(i);
      if (later.framework().fiscalYear().year() == earlier.framework().fiscalYear().year() + 1) {
        known.add(Movement.of(later.since(earlier)));
      }
    }
    others.stream().map(PublishedChange::movement).forEach(known::add);
    return known;
  }
}
