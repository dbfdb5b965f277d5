package th.sucharit.plans.progress;

import th.sucharit.starter.security.Caller;

/** Who did something (ผู้ดำเนินการ): a role and the token's subject, no name. */
record Actor(String role, String subject) {

  static Actor of(Caller caller) {
    return new Actor(Caller.currentRole(), caller.subject());
  }
}
