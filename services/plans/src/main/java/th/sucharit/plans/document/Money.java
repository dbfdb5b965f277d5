package th.sucharit.plans.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** An amount of money (จำนวนเงิน), counted in satang and written in baht with two decimals. */
public record Money(long satang) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  private static final Pattern BAHT = Pattern.compile("(0|[1-9][0-9]{0,11})\\.[0-9]{2}");
  private static final int DECIMALS = 2;

  public Money {
    if (satang < 0) {
      throw new IllegalArgumentException("a budget is not negative");
    }
  }

  /** Reads for example {@code 5000.00}. */
  @JsonCreator
  public static Money ofBaht(String text) {
    if (!BAHT.matcher(text).matches()) {
      throw new IllegalArgumentException("baht with two decimals, such as 5000.00");
    }
    return new Money(new BigDecimal(text).movePointRight(DECIMALS).longValueExact());
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(satang, other.satang));
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(satang, other.satang);
  }

  @JsonValue
  @Override
  public String toString() {
    return BigDecimal.valueOf(satang, DECIMALS).toPlainString();
  }
}
