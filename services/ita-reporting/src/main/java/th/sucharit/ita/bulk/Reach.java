package th.sucharit.ita.bulk;

import java.util.Optional;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Problem;

/**
 * Whose results somebody may bring in, and whose reports be given (ขอบเขตงานครั้งละหลายแห่ง).
 *
 * @param province two digits, or {@code *} for the country
 */
public record Reach(String province) {

  private static final String ALL = "*";

  public static final Reach COUNTRY = new Reach(ALL);

  public static Reach of(Caller caller) {
    return caller.has(Roles.ADMINISTRATOR)
        ? COUNTRY
        : new Reach(Optional.ofNullable(caller.province()).orElseThrow(Reach::none));
  }

  public boolean covers(ProvinceCode code) {
    return province.equals(ALL) || province.equals(code.code());
  }

  /** Whether an import of the other one is theirs too. */
  public boolean covers(Reach other) {
    return province.equals(ALL) || province.equals(other.province);
  }

  private static Problem none() {
    return Problem.of(
        403,
        "out-of-scope",
        "The account names no province.",
        "บัญชีผู้ใช้นี้ไม่ได้ระบุจังหวัดที่รับผิดชอบ");
  }
}
