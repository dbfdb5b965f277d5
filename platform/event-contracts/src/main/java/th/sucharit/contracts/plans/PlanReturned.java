package th.sucharit.contracts.plans;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The executive gave a plan back to be mended (ส่งแผนกลับแก้ไข); the reason stays in the plan.
 *
 * @param revision counts from 1
 */
@EventType("th.sucharit.plan.returned.v1")
public record PlanReturned(int revision, Instant returnedAt) implements DomainEvent {}
