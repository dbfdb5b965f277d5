package th.sucharit.complaints.clock;

/**
 * How far a term may be moved when the complainant is told why
 * (การขยายกำหนดเวลาเมื่อชี้แจงผู้ร้อง).
 *
 * @param days how many days at most behind the day that was owed, or behind today where that passed
 * @param times how often
 * @param basis where it is laid down
 */
record PutOff(int days, int times, String basis) {

  public PutOff {
    if (days < 1 || days > TermRule.LONGEST || times < 1) {
      throw new IllegalArgumentException(
          "a term is moved once or more by 1 to " + TermRule.LONGEST + " days");
    }
  }
}
