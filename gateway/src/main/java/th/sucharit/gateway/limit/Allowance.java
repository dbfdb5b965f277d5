package th.sucharit.gateway.limit;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/** So many requests in so much time, written {@code 300/1m}; unused ones are saved up to once. */
record Allowance(long requests, Duration period) {

  Allowance {
    if (requests < 1 || period.isZero() || period.isNegative()) {
      throw new IllegalArgumentException("an allowance needs requests and a period");
    }
  }

  public static Allowance of(String text) {
    String[] parts = text.split("/", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("an allowance reads requests/period, as 300/1m: " + text);
    }
    return new Allowance(
        Long.parseLong(parts[0].strip()), DurationStyle.SIMPLE.parse(parts[1].strip()));
  }

  Bandwidth bandwidth(int percent) {
    long scaled = Math.max(1, requests * percent / 100);
    return Bandwidth.builder().capacity(scaled).refillGreedy(scaled, period).build();
  }
}
