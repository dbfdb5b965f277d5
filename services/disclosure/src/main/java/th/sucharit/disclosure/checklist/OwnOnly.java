package th.sucharit.disclosure.checklist;

import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.security.Caller;

/** Officers write for the local government of their token only, whatever the address says. */
final class OwnOnly {

  private OwnOnly() {}

  static LocalGovernmentId check(Caller caller, String code) {
    LocalGovernmentId own = caller.localGovernment();
    if (!own.code().equals(code)) {
      throw Refused.otherLocalGovernment();
    }
    return own;
  }
}
