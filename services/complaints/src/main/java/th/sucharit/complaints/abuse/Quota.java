package th.sucharit.complaints.abuse;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/** So many in so much time (โควตา), written {@code 60/1h}; unused ones are saved up to once. */
record Quota(long many, Duration in) {

  Quota {
    if (many < 1 || in.isZero() || in.isNegative()) {
      throw new IllegalArgumentException("a quota needs a number and a time");
    }
  }

  public static Quota of(String text) {
    String[] parts = text.split("/", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("a quota reads number/time, as 60/1h: " + text);
    }
    return new Quota(
        Long.parseLong(parts[0].strip()), DurationStyle.SIMPLE.parse(parts[1].strip()));
  }

  Quota scaled(int percent) {
    return new Quota(Math.max(1, many * percent / 100), in);
  }

  /** How long one takes to come back. */
  long nanosEach() {
    return Math.max(1, in.toNanos() / many);
  }
}
