package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/** The complaint must not be erased while a legal proceeding needs it (ระงับการทำลาย). */
@EventType(value = "th.sucharit.complaint.held.v1", readership = Readership.HOLDERS)
public record ComplaintHeld(Instant heldAt) implements DomainEvent {}
