package th.sucharit.contracts.registry;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * The term of an acting officer began (เริ่มรักษาราชการแทน).
 *
 * @param startedAt the minute named in the order
 */
@EventType(value = "th.sucharit.acting-officer.started.v1", readership = Readership.PUBLIC)
public record ActingOfficerStarted(
    String appointment, String officer, String position, Instant startedAt)
    implements DomainEvent {}
