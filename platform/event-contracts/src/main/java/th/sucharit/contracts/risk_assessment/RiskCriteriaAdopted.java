package th.sucharit.contracts.risk_assessment;

import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * A local government laid down how it rates corruption risks (กำหนดเกณฑ์ประเมินความเสี่ยง); the
 * subject is these criteria, which never change again.
 *
 * @param version counts from 1 within the local government
 * @param likelihoods steps of the likelihood scale
 * @param impacts steps of the impact scale
 * @param levels risk levels
 * @param contentHash SHA-256 of the canonical JSON of the criteria, in hexadecimal digits
 */
@EventType("th.sucharit.risk-criteria.adopted.v1")
public record RiskCriteriaAdopted(
    int version, int likelihoods, int impacts, int levels, String contentHash)
    implements DomainEvent {}
