package th.sucharit.contracts.plans;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * A plan was put before the executive (เสนอแผนต่อผู้บริหาร).
 *
 * @param revision counts from 1
 * @param contentHash SHA-256 of the canonical JSON of the plan, in hexadecimal digits
 */
@EventType("th.sucharit.plan.submitted.v1")
public record PlanSubmitted(int revision, String contentHash, Instant submittedAt)
    implements DomainEvent {}
