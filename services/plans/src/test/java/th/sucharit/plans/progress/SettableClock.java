package th.sucharit.plans.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The time that a test says. */
final class SettableClock extends Clock {

  private volatile Instant now = Instant.parse("2026-04-20T03:00:00Z");

  @TestConfiguration
  static class Configuration {

    @Bean
    @Primary
    SettableClock settableClock() {
      return new SettableClock();
    }
  }

  void set(String instant) {
    now = Instant.parse(instant);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
