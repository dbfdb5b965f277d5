package th.sucharit.contracts.registry;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The term of an acting officer ended (สิ้นสุดการรักษาราชการแทน) and its rights are handed back.
 *
 * @param endedAt the minute at which it ended
 * @param cause {@code expired} or {@code revoked}
 */
@EventType("th.sucharit.acting-officer.ended.v1")
public record ActingOfficerEnded(
    String appointment, String officer, String position, Instant endedAt, String cause)
    implements DomainEvent {}
