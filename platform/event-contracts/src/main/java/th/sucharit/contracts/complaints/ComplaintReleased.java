package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/** The complaint may be erased again when its time comes (ยกเลิกการระงับการทำลาย). */
@EventType("th.sucharit.complaint.released.v1")
public record ComplaintReleased(Instant releasedAt) implements DomainEvent {}
