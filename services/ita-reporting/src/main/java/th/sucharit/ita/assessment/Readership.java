package th.sucharit.ita.assessment;

import java.util.Set;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;

/** Who may read scores that are not official (สิทธิในการอ่านร่างคะแนน). */
public final class Readership {

  private static final Set<String> INSIDERS =
      Set.of(Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR);

  private Readership() {}

  /** The people of the local government itself, and its province. */
  public static boolean mayReadDrafts(Caller caller, Jurisdiction of) {
    boolean insider =
        caller.actsFor(of.localGovernment()) && INSIDERS.stream().anyMatch(caller::has);
    return insider || caller.mayOversee(of.province());
  }
}
