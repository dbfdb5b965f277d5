package th.sucharit.contracts.risk_assessment;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The executive approved an assessment (อนุมัติผลการประเมินความเสี่ยง), exactly the content with
 * this hash.
 *
 * @param fiscalYear Buddhist era
 * @param contentHash SHA-256 of the canonical JSON of the assessment, in hexadecimal digits
 */
@EventType("th.sucharit.risk-assessment.approved.v1")
public record RiskAssessmentApproved(int fiscalYear, String contentHash, Instant approvedAt)
    implements DomainEvent {}
