package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.time.LocalDate;
import th.sucharit.contracts.FiscalYear;

/**
 * Until when a complaint must be dealt with (กำหนดเวลา): the end of the last day in Thailand.
 *
 * @param opinion the facts and a preliminary opinion to the superior
 * @param resolution solved, or explained to the complainant
 */
record Terms(Instant opinion, Instant resolution) {

  static Terms from(Instant received, ComplaintSettings.Deadlines days) {
    LocalDate day = received.atZone(FiscalYear.BANGKOK).toLocalDate();
    return new Terms(
        endOf(day.plusDays(days.opinionDays())), endOf(day.plusDays(days.resolutionDays())));
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(FiscalYear.BANGKOK).toInstant().minusMillis(1);
  }
}
