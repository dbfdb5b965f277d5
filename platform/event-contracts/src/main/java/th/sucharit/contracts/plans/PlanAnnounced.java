package th.sucharit.contracts.plans;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * An approved plan was announced to the public (ประกาศใช้แผน).
 *
 * @param revision counts from 1
 * @param firstFiscalYear first fiscal year of the plan, Buddhist era
 * @param lastFiscalYear last fiscal year of the plan, Buddhist era
 * @param contentHash SHA-256 of the canonical JSON of the plan, in hexadecimal digits
 */
@EventType(value = "th.sucharit.plan.announced.v1", readership = Readership.PUBLIC)
public record PlanAnnounced(
    int revision,
    int firstFiscalYear,
    int lastFiscalYear,
    String contentHash,
    Instant announcedAt,
    PlanOutline outline)
    implements DomainEvent {}
