package th.sucharit.starter.security;

import java.util.List;

/** The realm's roles (บทบาท), as {@code @RolesAllowed} names them. */
public final class Roles {

  /** Staff of a local government (เจ้าหน้าที่). */
  public static final String OFFICER = "officer";

  /** Mayor or clerk, who approve (ผู้บริหาร). */
  public static final String EXECUTIVE = "executive";

  /** Handles corruption complaints (ผู้ตรวจสอบเรื่องทุจริต). */
  public static final String INVESTIGATOR = "investigator";

  /** Internal audit unit (หน่วยตรวจสอบภายใน). */
  public static final String COUNCIL_AUDITOR = "council-auditor";

  /** Oversees the local governments of a province (เจ้าหน้าที่จังหวัด). */
  public static final String PROVINCIAL_OFFICER = "provincial-officer";

  /** Outside auditor such as NACC or SAO (ผู้ตรวจสอบภายนอก). */
  public static final String AUDITOR = "auditor";

  /** Runs the platform (ผู้ดูแลระบบ). */
  public static final String ADMINISTRATOR = "administrator";

  /** The roles whose scope is one local government. */
  static final List<String> OF_ONE_LOCAL_GOVERNMENT =
      List.of(OFFICER, EXECUTIVE, INVESTIGATOR, COUNCIL_AUDITOR);

  static final List<String> ALL =
      List.of(
          ADMINISTRATOR,
          PROVINCIAL_OFFICER,
          AUDITOR,
          INVESTIGATOR,
          EXECUTIVE,
          COUNCIL_AUDITOR,
          OFFICER);

  private Roles() {}
}
