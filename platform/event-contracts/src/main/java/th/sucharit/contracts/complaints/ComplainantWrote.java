package th.sucharit.contracts.complaints;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The complainant wrote something (ผู้ร้องให้ข้อมูลเพิ่มเติม); terms that rested run again.
 *
 * @param messages how many messages the dialogue now holds
 * @param opinionDue until when an opinion is owed now, where that changed
 * @param resolutionDue until when it must be solved or explained now, where that changed
 */
@EventType("th.sucharit.complaint.complainant-wrote.v1")
public record ComplainantWrote(
    Instant writtenAt, int messages, @Nullable Instant opinionDue, @Nullable Instant resolutionDue)
    implements DomainEvent {}
