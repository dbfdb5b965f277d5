package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/** An officer took the complaint on (รับไว้ดำเนินการ). */
@EventType(value = "th.sucharit.complaint.accepted.v1", readership = Readership.HOLDERS)
public record ComplaintAccepted(Instant acceptedAt) implements DomainEvent {}
