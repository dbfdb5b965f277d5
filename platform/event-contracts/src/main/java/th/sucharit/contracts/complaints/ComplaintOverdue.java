package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * A term of a complaint passed (เกินกำหนดเวลา).
 *
 * @param clock which term, such as {@code resolution}
 * @param due when it passed
 */
@EventType("th.sucharit.complaint.overdue.v1")
public record ComplaintOverdue(String clock, Instant due) implements DomainEvent {}
