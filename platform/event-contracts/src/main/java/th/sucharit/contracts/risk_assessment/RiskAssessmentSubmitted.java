package th.sucharit.contracts.risk_assessment;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * An assessment was put before the executive (เสนอผลการประเมินความเสี่ยง).
 *
 * @param fiscalYear Buddhist era
 * @param contentHash SHA-256 of the canonical JSON of the assessment, in hexadecimal digits
 */
@EventType("th.sucharit.risk-assessment.submitted.v1")
public record RiskAssessmentSubmitted(int fiscalYear, String contentHash, Instant submittedAt)
    implements DomainEvent {}
