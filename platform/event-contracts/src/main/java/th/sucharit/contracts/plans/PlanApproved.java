package th.sucharit.contracts.plans;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The executive approved a plan (อนุมัติแผน), exactly the content with this hash.
 *
 * @param revision counts from 1
 * @param contentHash SHA-256 of the canonical JSON of the plan, in hexadecimal digits
 */
@EventType("th.sucharit.plan.approved.v1")
public record PlanApproved(int revision, String contentHash, Instant approvedAt)
    implements DomainEvent {}
