package th.sucharit.contracts.registry;

import java.time.Instant;
import java.util.List;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * Somebody was ordered to act in a position (แต่งตั้งผู้รักษาราชการแทน); the subject is the
 * position of that local government.
 *
 * @param appointment opaque id
 * @param officer opaque id
 * @param position such as {@code clerk} or {@code deputy-mayor-2}
 * @param order number and Buddhist year of the order, such as {@code 123/2569}
 * @param roles realm roles held during the term
 */
@EventType(value = "th.sucharit.acting-officer.appointed.v1", readership = Readership.PUBLIC)
public record ActingOfficerAppointed(
    String appointment,
    String officer,
    String position,
    String order,
    List<String> roles,
    Term term)
    implements DomainEvent {

  /** From the first minute (ตั้งแต่) until just before the last (จนถึง). */
  public record Term(Instant startsAt, Instant endsAt) {}
}
