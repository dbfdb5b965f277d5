package th.sucharit.risk.assessment;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.web.Page;

/** Reading assessments, each reader what they may (อ่านการประเมินตามสิทธิ). */
@Service
class AssessmentReading {

  private static final String PUBLISHED = "published";

  private final RiskAssessments assessments;

  AssessmentReading(RiskAssessments assessments) {
    this.assessments = assessments;
  }

  /** An assessment; unknown to whoever may not read it. */
  RiskAssessment show(Caller caller, String id) {
    return assessments
        .findById(id)
        .filter(assessment -> Readership.mayRead(caller, assessment))
        .orElseThrow(Refused::notFound);
  }

  /** The assessments of a local government, newest first: all of them for insiders. */
  Page<RiskAssessment> list(Caller caller, Jurisdiction of, int page, int size) {
    LocalGovernmentId code = of.localGovernment();
    PageRequest part = PageRequest.of(page, size);
    return Readership.isInsider(caller, of)
        ? new Page<>(assessments.allOf(code, part), page, size, assessments.countOf(code))
        : new Page<>(
            assessments.withStatus(code, PUBLISHED, part),
            page,
            size,
            assessments.countWithStatus(code, PUBLISHED));
  }
}
