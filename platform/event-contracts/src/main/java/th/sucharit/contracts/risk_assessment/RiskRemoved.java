package th.sucharit.contracts.risk_assessment;

import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * A corruption risk was taken out of an assessment (ตัดความเสี่ยงออก); the subject is the
 * assessment.
 *
 * @param risk number of the risk within the assessment
 */
@EventType("th.sucharit.risk.removed.v1")
public record RiskRemoved(int risk) implements DomainEvent {}
