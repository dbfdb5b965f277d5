package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/** The complaint may be erased again when its time comes (ยกเลิกการระงับการทำลาย). */
@EventType(value = "th.sucharit.complaint.released.v1", readership = Readership.HOLDERS)
public record ComplaintReleased(Instant releasedAt) implements DomainEvent {}
