package th.sucharit.contracts.registry;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * An appointment was withdrawn (ยกเลิกคำสั่งรักษาราชการแทน) before its term was over.
 *
 * @param endsAt when the term now ends; its beginning where it had not begun
 */
@EventType(value = "th.sucharit.acting-officer.revoked.v1", readership = Readership.PUBLIC)
public record ActingOfficerRevoked(
    String appointment, String officer, String position, Instant endsAt) implements DomainEvent {}
