package th.sucharit.registry.officer;

import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.registry.localgovernment.LocalGovernment;
import th.sucharit.registry.localgovernment.Registration;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Problem;

/**
 * Whose staff a caller may see and appoint (ขอบเขตอำนาจ): their own, their province's, or
 * everybody's.
 */
@Component
public class Reach {

  private final Registration registration;

  Reach(Registration registration) {
    this.registration = registration;
  }

  /** The local government, if the caller may see its staff. */
  public LocalGovernment toSee(LocalGovernmentId code, Caller caller) {
    LocalGovernment one = registration.require(code);
    if (!mayAppoint(one, caller) && !caller.mayOversee(one.profile().area().province())) {
      throw outOfReach();
    }
    return one;
  }

  /** The same; officers see the staff of their own. */
  LocalGovernment toSeeStaff(LocalGovernmentId code, Caller caller) {
    return caller.has(Roles.OFFICER) && caller.actsFor(code)
        ? registration.require(code)
        : toSee(code, caller);
  }

  /** The local government, if the caller may appoint in it. */
  public LocalGovernment toAppoint(LocalGovernmentId code, Caller caller) {
    LocalGovernment one = registration.require(code);
    if (!mayAppoint(one, caller)) {
      throw outOfReach();
    }
    one.mustBeActive();
    return one;
  }

  private static boolean mayAppoint(LocalGovernment one, Caller caller) {
    return caller.has(Roles.ADMINISTRATOR)
        || (caller.has(Roles.EXECUTIVE) && caller.actsFor(one.code()));
  }

  private static Problem outOfReach() {
    return Problem.of(
        403,
        "out-of-scope",
        "This does not fall under your local government or province.",
        "รายการนี้ไม่อยู่ในเขตอำนาจของหน่วยงานของท่าน");
  }
}
