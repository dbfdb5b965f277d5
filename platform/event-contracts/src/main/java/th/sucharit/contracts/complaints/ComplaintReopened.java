package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * A complaint that had ended was taken up again, with new terms (เปิดเรื่องใหม่).
 *
 * @param by {@code officer}, {@code complainant} or {@code province}
 * @param opinionDue until when an opinion is owed now
 * @param resolutionDue until when it must be solved or explained now
 */
@EventType("th.sucharit.complaint.reopened.v1")
public record ComplaintReopened(
    Instant reopenedAt, String by, Instant opinionDue, Instant resolutionDue)
    implements DomainEvent {}
