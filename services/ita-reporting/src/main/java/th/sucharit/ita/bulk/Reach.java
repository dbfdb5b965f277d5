package th.sucharit.ita.bulk;

import java.util.Optional;
import java.util.Set;
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

  private static final String COUNTRY = "*";

  public static Reach of(Caller caller) {
    return new Reach(
        caller.has(Roles.ADMINISTRATOR)
            ? COUNTRY
            : Optional.ofNullable(caller.province()).orElseThrow(Reach::none));
  }

  public boolean covers(ProvinceCode code) {
    return province.equals(COUNTRY) || province.equals(code.code());
  }

  /** Whether an import of the other one is theirs too. */
  public boolean covers(Reach other) {
    return province.equals(COUNTRY) || province.equals(other.province);
  }

  /** Whoever reaches so far, as a reader of what a batch prints. */
  public Caller reader() {
    return province.equals(COUNTRY)
        ? new Caller("batch", Set.of(Roles.ADMINISTRATOR), null, null)
        : new Caller("batch", Set.of(Roles.PROVINCIAL_OFFICER), null, province);
  }

  private static Problem none() {
    return Problem.of(
        403,
        "out-of-scope",
        "The account names no province.",
        "บัญชีผู้ใช้นี้ไม่ได้ระบุจังหวัดที่รับผิดชอบ");
  }
}
