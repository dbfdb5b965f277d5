package th.sucharit.contracts.ita_reporting;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * What came of an improvement measure was reported, or corrected (รายงานผลการดำเนินการตามมาตรการ).
 *
 * @param fiscalYear of the assessment that it answers, Buddhist era
 * @param report 1 for the first report, then one more for each correction
 * @param evidenceAddresses how many
 */
@EventType("th.sucharit.improvement-measure.reported.v1")
public record ImprovementMeasureReported(
    int fiscalYear, int report, int evidenceAddresses, Instant reportedAt) implements DomainEvent {}
