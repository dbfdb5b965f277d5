package th.sucharit.portal.security;

/** The addresses that belong to signing in and out (ลงชื่อเข้าและออก). */
final class Pages {

  static final String CLIENT = "portal";
  static final String OFFICER = "/officer";
  static final String SIGN_IN_BASE = OFFICER + "/login";
  static final String SIGN_IN = SIGN_IN_BASE + "/" + CLIENT;
  static final String SIGN_IN_RETURN = "/login/oauth2/code/" + CLIENT;
  static final String SIGN_IN_CHECK = SIGN_IN_BASE + "/code/" + CLIENT;
  static final String SIGN_OUT = OFFICER + "/logout";
  static final String AFTER_SIGN_IN = OFFICER;
  static final String SIGN_IN_FAILED = "/sign-in-failed";

  private Pages() {}
}
