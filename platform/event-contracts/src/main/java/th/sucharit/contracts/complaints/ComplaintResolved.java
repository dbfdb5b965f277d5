package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The complaint was brought to an end (ยุติเรื่อง).
 *
 * @param outcome {@code acted} when something was done, {@code explained} when nothing could be and
 *     the reason was given
 * @param late whether the day owed for solving or explaining had passed
 */
@EventType("th.sucharit.complaint.resolved.v1")
public record ComplaintResolved(Instant resolvedAt, String outcome, boolean late)
    implements DomainEvent {}
