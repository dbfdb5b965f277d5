package th.sucharit.contracts.registry;

import java.util.List;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * A local government named an officer (ขึ้นทะเบียนเจ้าหน้าที่); the subject is the officer's opaque
 * id.
 *
 * @param roles realm roles that come with the office
 * @param position such as {@code clerk} or {@code deputy-mayor-2}
 */
@EventType("th.sucharit.officer.registered.v1")
public record OfficerRegistered(List<String> roles, String position) implements DomainEvent {}
