package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The complainant was told something (แจ้งผู้ร้อง); the words stay in the case.
 *
 * @param messages how many messages the dialogue now holds
 */
@EventType("th.sucharit.complaint.complainant-told.v1")
public record ComplainantTold(Instant toldAt, int messages) implements DomainEvent {}
