package th.sucharit.ita.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import th.sucharit.documents.Letterhead;
import th.sucharit.ita.assessment.ScoredYear;
import th.sucharit.ita.measure.ReportedMeasure;
import th.sucharit.ita.model.Framework;

/**
 * All that a report speaks of (ข้อมูลของรายงาน).
 *
 * @param scores nothing when there are none yet; the report then has no analysis
 */
record ReportSubject(
    Letterhead letterhead,
    Framework framework,
    Optional<ScoredYear> scores,
    List<ReportedMeasure> measures,
    Layout layout,
    Instant at) {

  int year() {
    return framework.fiscalYear().year();
  }

  String title() {
    return "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ"
        + " พ.ศ. "
        + year();
  }
}
