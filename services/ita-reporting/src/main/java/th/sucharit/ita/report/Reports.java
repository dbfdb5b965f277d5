package th.sucharit.ita.report;

import java.time.Clock;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.documents.Letterhead;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.ita.assessment.AssessmentReading;
import th.sucharit.ita.framework.Frameworks;
import th.sucharit.ita.measure.MeasureKeeping;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;

/** Gathers what a report speaks of (รวบรวมข้อมูลจัดทำรายงาน). */
@Service
public class Reports {

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
    return report(caller, directory.require(caller.localGovernment()), year, layout, letterhead);
  }

  /** The report of a local government, with the scores and measures that this reader may see. */
  public OfficialDocument report(
      Caller reader, Jurisdiction of, FiscalYear year, Layout layout, Letterhead letterhead) {
    return ItaReport.of(
        new ReportSubject(
            letterhead,
            frameworks.require(year),
            assessments.forReport(reader, of.localGovernment(), year),
            measures.forReport(reader, of, year),
            layout,
            clock.instant()));
  }
}
