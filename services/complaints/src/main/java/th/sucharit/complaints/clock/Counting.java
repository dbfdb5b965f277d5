package th.sucharit.complaints.clock;

/** Which days count (การนับวัน). */
public enum Counting {
  /** Every day (วันปฏิทิน). */
  CALENDAR,
  /** Days on which offices are open (วันทำการ). */
  WORKING
}
