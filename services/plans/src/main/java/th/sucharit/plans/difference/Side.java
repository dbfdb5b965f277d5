package th.sucharit.plans.difference;

/** Whose change holds where both sides changed the same (ฝ่ายที่เลือก). */
public enum Side {
  /** Of whoever sends the change now (ของผู้ส่ง). */
  MINE,
  /** Of whoever changed it meanwhile (ของฉบับปัจจุบัน). */
  THEIRS
}
