package th.sucharit.contracts.plans;

import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * A plan was replaced by a new revision (ปรับปรุงแผน).
 *
 * @param revision counts from 1
 * @param firstFiscalYear first fiscal year of the plan, Buddhist era
 * @param lastFiscalYear last fiscal year of the plan, Buddhist era
 * @param contentHash SHA-256 of the canonical JSON of the whole plan, in hexadecimal digits
 * @param previousContentHash the same of the revision before
 */
@EventType("th.sucharit.plan.revised.v1")
public record PlanRevised(
    int revision,
    int firstFiscalYear,
    int lastFiscalYear,
    String contentHash,
    String previousContentHash,
    PlanOutline outline)
    implements DomainEvent {}
