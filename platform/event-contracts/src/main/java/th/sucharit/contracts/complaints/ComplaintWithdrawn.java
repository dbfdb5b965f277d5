package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/** The complainant withdrew the complaint (ผู้ร้องขอถอนเรื่อง). */
@EventType("th.sucharit.complaint.withdrawn.v1")
public record ComplaintWithdrawn(Instant withdrawnAt) implements DomainEvent {}
