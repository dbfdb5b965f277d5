package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * A merged complaint goes on by itself again (แยกเรื่อง); its terms never rested.
 *
 * @param from id of the complaint with which it had been merged
 */
@EventType("th.sucharit.complaint.separated.v1")
public record ComplaintSeparated(
    Instant separatedAt, String from, Instant opinionDue, Instant resolutionDue)
    implements DomainEvent {}
