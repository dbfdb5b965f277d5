package th.sucharit.ita.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** The difference between two scores (ผลต่างคะแนน); below zero when the first is the lower. */
public record Points(int hundredths) {

  public boolean within(Points tolerance) {
    return Math.abs(hundredths) <= Math.abs(tolerance.hundredths);
  }

  @Override
  @JsonValue
  public String toString() {
    return BigDecimal.valueOf(hundredths, 2).toPlainString();
  }
}
