package th.sucharit.complaints.complaint;

import org.jspecify.annotations.Nullable;
import th.sucharit.starter.security.Caller;

/**
 * Who did something in a case (ผู้ดำเนินการ).
 *
 * @param role a realm role, {@code complainant} or {@code system}
 * @param subject the opaque id of the token; nothing for a complainant, of whom nothing is known
 */
record Actor(String role, @Nullable String subject) {

  static final Actor COMPLAINANT = new Actor("complainant", null);
  static final Actor SYSTEM = new Actor("system", null);

  static Actor of(Caller caller, String role) {
    return new Actor(role, caller.subject());
  }
}
