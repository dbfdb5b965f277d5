package th.sucharit.contracts.risk_assessment;

import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * A local government began to assess its corruption risks (เริ่มประเมินความเสี่ยงการทุจริต).
 *
 * @param fiscalYear Buddhist era
 * @param criteria id of the criteria that hold for it
 */
@EventType("th.sucharit.risk-assessment.opened.v1")
public record RiskAssessmentOpened(int fiscalYear, String criteria) implements DomainEvent {}
