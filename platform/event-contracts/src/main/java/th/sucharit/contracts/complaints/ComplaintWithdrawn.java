package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/** The complainant withdrew the complaint (ผู้ร้องขอถอนเรื่อง). */
@EventType(value = "th.sucharit.complaint.withdrawn.v1", readership = Readership.HOLDERS)
public record ComplaintWithdrawn(Instant withdrawnAt) implements DomainEvent {}
