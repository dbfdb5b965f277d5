package th.sucharit.complaints.clock;

/**
 * A term that the law or a manual sets (กำหนดเวลา).
 *
 * @param clock its name, such as {@code resolution}
 * @param days counted from the day after the start
 * @param rests whether it stands still while the complainant is asked
 * @param to before whom the case is put when it has passed
 * @param basis where it is laid down
 */
public record TermRule(
    String clock, int days, Counting counted, boolean rests, Superior to, String basis) {

  /** The longest term that anybody may set. */
  static final int LONGEST = 3650;

  public TermRule {
    if (days < 1 || days > LONGEST) {
      throw new IllegalArgumentException("a term has 1 to " + LONGEST + " days: " + clock);
    }
  }
}
