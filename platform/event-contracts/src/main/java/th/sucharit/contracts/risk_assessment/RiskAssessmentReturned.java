package th.sucharit.contracts.risk_assessment;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The executive gave an assessment back to be mended (ส่งผลการประเมินกลับแก้ไข); the reason stays
 * with it.
 *
 * @param fiscalYear Buddhist era
 */
@EventType("th.sucharit.risk-assessment.returned.v1")
public record RiskAssessmentReturned(int fiscalYear, Instant returnedAt) implements DomainEvent {}
