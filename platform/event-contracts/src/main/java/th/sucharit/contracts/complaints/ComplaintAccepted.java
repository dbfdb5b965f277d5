package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/** An officer took the complaint on (รับไว้ดำเนินการ). */
@EventType("th.sucharit.complaint.accepted.v1")
public record ComplaintAccepted(Instant acceptedAt) implements DomainEvent {}
