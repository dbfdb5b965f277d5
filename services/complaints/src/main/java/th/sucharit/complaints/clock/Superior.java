package th.sucharit.complaints.clock;

import java.util.Locale;

/** Before whom a case is put when a term has passed (ผู้บังคับบัญชาหรือผู้กำกับดูแล). */
public enum Superior {
  /** Mayor and clerk of the local government (ผู้บริหารท้องถิ่น). */
  EXECUTIVE,
  /** The provincial office (จังหวัด). */
  PROVINCE;

  /** The name in the API and in events. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
