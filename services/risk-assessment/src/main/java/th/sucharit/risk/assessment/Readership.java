package th.sucharit.risk.assessment;

import java.util.Set;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;

/** Who may read an assessment (สิทธิในการอ่านการประเมิน). */
final class Readership {

  private static final Set<String> INSIDERS =
      Set.of(Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR);

  private Readership() {}

  /**
   * Whether the caller may read an assessment: everybody once it is published, before that its own
   * local government and the province.
   */
  static boolean mayRead(Caller caller, RiskAssessment assessment) {
    return switch (assessment.state()) {
      case AssessmentState.Draft draft -> isInsider(caller, assessment.jurisdiction());
      case AssessmentState.Submitted submitted -> isInsider(caller, assessment.jurisdiction());
      case AssessmentState.Approved approved -> isInsider(caller, assessment.jurisdiction());
      case AssessmentState.Published published -> true;
    };
  }

  /** Whether the caller may read what nobody has published yet. */
  static boolean isInsider(Caller caller, Jurisdiction under) {
    return caller.mayOversee(under.province())
        || (caller.actsFor(under.localGovernment()) && INSIDERS.stream().anyMatch(caller::has));
  }
}
