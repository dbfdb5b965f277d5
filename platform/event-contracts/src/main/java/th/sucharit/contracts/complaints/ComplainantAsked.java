package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The complainant was asked something (สอบถามผู้ร้อง); the terms rest until they answer.
 *
 * @param messages how many messages the dialogue now holds
 */
@EventType("th.sucharit.complaint.complainant-asked.v1")
public record ComplainantAsked(Instant askedAt, int messages) implements DomainEvent {}
