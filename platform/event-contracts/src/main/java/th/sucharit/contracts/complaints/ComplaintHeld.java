package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/** The complaint must not be erased while a legal proceeding needs it (ระงับการทำลาย). */
@EventType("th.sucharit.complaint.held.v1")
public record ComplaintHeld(Instant heldAt) implements DomainEvent {}
