package th.sucharit.plans.plan;

import java.util.Set;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;

/** Who may read a plan (สิทธิในการอ่านแผน). */
final class Readership {

  private static final Set<String> INSIDERS =
      Set.of(Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR);

  private Readership() {}

  /**
   * Whether the caller may read what nobody has announced: the plan's own local government and the
   * province.
   */
  static boolean mayReadDrafts(Caller caller, Plan plan) {
    return isInsider(caller, plan.jurisdiction().localGovernment())
        || caller.mayOversee(plan.jurisdiction().province());
  }

  /** Whether the caller works on plans of this local government or audits them within it. */
  static boolean isInsider(Caller caller, LocalGovernmentId localGovernment) {
    return caller.actsFor(localGovernment) && INSIDERS.stream().anyMatch(caller::has);
  }
}
