package th.sucharit.contracts.complaints;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * A complaint whose term passed was put before a superior (ยกระดับเรื่อง).
 *
 * @param clock which term passed
 * @param to who is told: {@code executive} or {@code province}
 * @param resolutionDue until when it must be solved or explained now, where that term had rested
 *     and goes on because the complainant did not answer
 */
@EventType("th.sucharit.complaint.escalated.v1")
public record ComplaintEscalated(
    String clock, String to, Instant escalatedAt, @Nullable Instant resolutionDue)
    implements DomainEvent {}
