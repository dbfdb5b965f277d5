package th.sucharit.contracts.complaints;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The complaint was given to a unit or a person (มอบหมายผู้รับผิดชอบ).
 *
 * @param unit code of the unit, where one was named
 * @param person whether a person was named; the case says who
 */
@EventType("th.sucharit.complaint.assigned.v1")
public record ComplaintAssigned(Instant assignedAt, @Nullable String unit, boolean person)
    implements DomainEvent {}
