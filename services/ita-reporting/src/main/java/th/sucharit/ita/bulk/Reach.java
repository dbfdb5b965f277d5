package th.sucharit.ita.bulk;

import java.util.Optional;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Problem;

/**
 * Whose results somebody may bring in (ขอบเขตการนำเข้า).
 *
 * @param province two digits, or {@code *} for the country
 */
record Reach(String province) {

  private static final String COUNTRY = "*";

  static Reach of(Caller caller) {
    return new Reach(
        caller.has(Roles.ADMINISTRATOR)
            ? COUNTRY
            : Optional.ofNullable(caller.province()).orElseThrow(Reach::none));
  }

  boolean covers(ProvinceCode code) {
    return province.equals(COUNTRY) || province.equals(code.code());
  }

  /** Whether an import of the other one is theirs too. */
  boolean covers(Reach other) {
    return province.equals(COUNTRY) || province.equals(other.province);
  }

  private static Problem none() {
    return Problem.of(
        403,
        "out-of-scope",
        "The account names no province.",
        "บัญชีผู้ใช้นี้ไม่ได้ระบุจังหวัดที่รับผิดชอบ");
  }
}
