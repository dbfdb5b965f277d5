package th.sucharit.complaints.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;

/**
 * The terms that run from receiving a complaint, as the installation has set them
 * (กำหนดเวลาตามระเบียบ).
 */
@Component
class LegalTerms {

  private static final int OLDEST_PAPER_YEARS = 10;

  private final Clock clock;
  private final ComplaintSettings settings;

  LegalTerms(Clock clock, ComplaintSettings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  Instant now() {
    return clock.instant();
  }

  /**
   * The moment from which a paper of that day counts: the beginning of the day in Thailand.
   *
   * @throws th.sucharit.starter.web.Problem 400 for a day to come, or one so long ago that it must
   *     be a slip
   */
  Instant receivedOn(LocalDate day) {
    LocalDate today = LocalDate.ofInstant(now(), FiscalYear.BANGKOK);
    if (day.isAfter(today) || day.isBefore(today.minusYears(OLDEST_PAPER_YEARS))) {
      throw Refused.noSuchDay();
    }
    return day.atStartOfDay(FiscalYear.BANGKOK).toInstant();
  }

  Terms termsFrom(Instant received) {
    return Terms.from(received, settings.deadlines());
  }
}
