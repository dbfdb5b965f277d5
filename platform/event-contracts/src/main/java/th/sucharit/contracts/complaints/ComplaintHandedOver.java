package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The receiver of a forwarded complaint has it (ส่งมอบเรื่องแล้ว); nothing of its content stays
 * behind.
 *
 * @param complaint its id at the receiver
 */
@EventType("th.sucharit.complaint.handed-over.v1")
public record ComplaintHandedOver(Instant handedOverAt, String complaint) implements DomainEvent {}
