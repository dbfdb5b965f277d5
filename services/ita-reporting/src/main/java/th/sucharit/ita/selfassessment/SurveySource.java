package th.sucharit.ita.selfassessment;

import java.util.List;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/** Where scores of the platform's own surveys come from (แหล่งคะแนนแบบสำรวจ). */
interface SurveySource {

  /** One for each indicator with enough answers; none while there is no survey. */
  List<Surveyed> of(LocalGovernmentId localGovernment, FiscalYear year);
}
