package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * What the complaint said was destroyed (ทำลายข้อมูลเรื่องร้องเรียน); that there was one, and how
 * it ended, stays.
 *
 * @param retention which rule of keeping had run out
 */
@EventType(value = "th.sucharit.complaint.erased.v1", readership = Readership.HOLDERS)
public record ComplaintErased(Instant erasedAt, String retention) implements DomainEvent {}
