package th.sucharit.contracts;

import java.util.regex.Pattern;

/**
 * Code of a local government (รหัสองค์กรปกครองส่วนท้องถิ่น): the seven digits given by the
 * Department of Local Administration.
 *
 * <p>Type and province must not be derived from the digits: some local governments were promoted or
 * moved since.
 */
public record LocalGovernmentId(String code) implements Comparable<LocalGovernmentId> {

  private static final Pattern SEVEN_DIGITS = Pattern.compile("[0-9]{7}");

  public LocalGovernmentId {
    if (!SEVEN_DIGITS.matcher(code).matches()) {
      throw new IllegalArgumentException("a local government's code has seven digits");
    }
  }

  @Override
  public int compareTo(LocalGovernmentId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
