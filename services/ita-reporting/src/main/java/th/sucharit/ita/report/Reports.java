package th.sucharit.ita.report;

import java.time.Clock;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.ita.assessment.AssessmentReading;
import th.sucharit.ita.framework.Frameworks;
import th.sucharit.ita.measure.MeasureKeeping;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;

/** Gathers what a report speaks of (รวบรวมข้อมูลจัดทำรายงาน). */
@Service
class Reports {

  private final AssessmentReading assessments;
  private final MeasureKeeping measures;
  private final Frameworks frameworks;
  private final LocalGovernmentDirectory directory;
  private final Clock clock;

  Reports(
      AssessmentReading assessments,
      MeasureKeeping measures,
      Frameworks frameworks,
      LocalGovernmentDirectory directory,
      Clock clock) {
    this.assessments = assessments;
    this.measures = measures;
    this.frameworks = frameworks;
    this.directory = directory;
    this.clock = clock;
  }

  /** The report of the caller's own local government. */
  OfficialDocument report(Caller caller, FiscalYear year, Layout layout, Letterhead letterhead) {
    Jurisdiction own = directory.require(caller.localGovernment());
    return ItaReport.of(
        new ReportSubject(
            letterhead,
            frameworks.require(year),
            assessments.forReport(caller, own.localGovernment(), year),
            measures.forReport(own, year),
            layout,
            clock.instant()));
  }
}
