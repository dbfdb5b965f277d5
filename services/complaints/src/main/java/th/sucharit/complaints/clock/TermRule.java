package th.sucharit.complaints.clock;

import org.jspecify.annotations.Nullable;

/**
 * A term that the law or a manual sets (กำหนดเวลา).
 *
 * @param clock its name, such as {@code resolution}
 * @param days counted from the day after the start
 * @param rests whether it stands still while the complainant is asked
 * @param to before whom the case is put when it has passed
 * @param basis where it is laid down
 * @param from with what it begins; absent where that is the filing
 * @param explained how far it may be moved with an explanation; absent where it may not
 */
public record TermRule(
    String clock,
    int days,
    Counting counted,
    boolean rests,
    Superior to,
    String basis,
    @Nullable Beginning from,
    @Nullable PutOff explained) {

  /** The longest term that anybody may set. */
  static final int LONGEST = 3650;

  boolean beginsWith(Beginning what) {
    return what == (from == null ? Beginning.FILING : from);
  }

  public TermRule {
    if (days < 1 || days > LONGEST) {
      throw new IllegalArgumentException("a term has 1 to " + LONGEST + " days: " + clock);
    }
  }
}
