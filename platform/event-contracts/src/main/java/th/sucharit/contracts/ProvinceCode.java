package th.sucharit.contracts;

import java.util.regex.Pattern;

/** Code of a province (รหัสจังหวัด): two digits as in TIS 1099. */
public record ProvinceCode(String code) implements Comparable<ProvinceCode> {

  private static final Pattern TWO_DIGITS = Pattern.compile("[1-9][0-9]");

  public ProvinceCode {
    if (!TWO_DIGITS.matcher(code).matches()) {
      throw new IllegalArgumentException("a province's code has two digits");
    }
  }

  @Override
  public int compareTo(ProvinceCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
