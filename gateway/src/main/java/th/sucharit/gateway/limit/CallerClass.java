package th.sucharit.gateway.limit;

import java.util.Collection;

/** Kinds of callers (ประเภทผู้เรียก) that are counted apart. */
enum CallerClass {
  ANONYMOUS,
  OFFICER,
  PROVINCIAL,
  AUDITOR;

  /** The class of a caller with a token, by the roles it carries. */
  static CallerClass of(Collection<?> roles) {
    if (roles.contains("auditor")) {
      return AUDITOR;
    }
    return roles.contains("provincial-officer") ? PROVINCIAL : OFFICER;
  }
}
