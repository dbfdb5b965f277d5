package th.sucharit.contracts.plans;

import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * A plan was entered as a draft (จัดทำร่างแผน).
 *
 * @param revision counts from 1
 * @param firstFiscalYear first fiscal year of the plan, Buddhist era
 * @param lastFiscalYear last fiscal year of the plan, Buddhist era
 * @param contentHash SHA-256 of the canonical JSON of the whole plan, in hexadecimal digits
 */
@EventType("th.sucharit.plan.drafted.v1")
public record PlanDrafted(
    int revision, int firstFiscalYear, int lastFiscalYear, String contentHash, PlanOutline outline)
    implements DomainEvent {}
