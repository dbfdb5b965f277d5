package th.sucharit.plans.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A number as the plan writes it (ตัวเลข), kept digit by digit: 85 and 85.0 are not the same text.
 */
public record Figure(String digits) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Figure {
    if (!digits.matches("-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?")) {
      throw new IllegalArgumentException("a decimal number such as 85 or 12.5");
    }
  }

  public BigDecimal value() {
    return new BigDecimal(digits);
  }

  @JsonValue
  @Override
  public String toString() {
    return digits;
  }
}
