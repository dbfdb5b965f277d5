package th.sucharit.complaints.complaint;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The terms that run from receiving a complaint, as the installation has set them
 * (กำหนดเวลาตามระเบียบ).
 */
@Component
class LegalTerms {

  private final Clock clock;
  private final ComplaintSettings settings;

  LegalTerms(Clock clock, ComplaintSettings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  Instant now() {
    return clock.instant();
  }

  Terms termsFrom(Instant received) {
    return Terms.from(received, settings.deadlines());
  }
}
