package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * What the complaint said was destroyed (ทำลายข้อมูลเรื่องร้องเรียน); that there was one, and how
 * it ended, stays.
 *
 * @param retention which rule of keeping had run out
 */
@EventType("th.sucharit.complaint.erased.v1")
public record ComplaintErased(Instant erasedAt, String retention) implements DomainEvent {}
