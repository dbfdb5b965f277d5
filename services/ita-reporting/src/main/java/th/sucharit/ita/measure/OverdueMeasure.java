package th.sucharit.ita.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * A measure whose last day is over and of which no result was reported (มาตรการที่เกินกำหนดรายงาน).
 *
 * @param indicator nothing for a measure about an issue
 * @param to its last day
 */
record OverdueMeasure(
    LocalGovernmentId localGovernment,
    FiscalYear fiscalYear,
    String id,
    String title,
    @Nullable Integer indicator,
    LocalDate to,
    long daysOverdue,
    List<String> units) {

  static OverdueMeasure of(Measure measure, LocalDate today) {
    LocalDate to = Optional.ofNullable(measure.plan().effort().to()).orElseThrow();
    return new OverdueMeasure(
        measure.jurisdiction().localGovernment(),
        measure.fiscalYear(),
        measure.id(),
        measure.plan().title(),
        measure.plan().concern().indicator(),
        to,
        ChronoUnit.DAYS.between(to, today),
        measure.plan().effort().units());
  }
}
