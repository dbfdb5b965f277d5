package th.sucharit.ita.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** A share of the overall score (น้ำหนัก), such as 0.30. */
public record Weight(BigDecimal value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Weight of(String text) {
    return new Weight(new BigDecimal(text));
  }

  @Override
  @JsonValue
  public String toString() {
    return value.toPlainString();
  }
}
