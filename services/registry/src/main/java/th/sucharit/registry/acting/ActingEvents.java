package th.sucharit.registry.acting;

import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.registry.ActingOfficerAppointed;
import th.sucharit.contracts.registry.ActingOfficerEnded;
import th.sucharit.contracts.registry.ActingOfficerRevoked;
import th.sucharit.contracts.registry.ActingOfficerStarted;
import th.sucharit.registry.officer.LocalRole;
import th.sucharit.registry.officer.Position;

/** Says what became of an appointment in the words of the contracts. */
final class ActingEvents {

  private ActingEvents() {}

  static DomainEvent appointed(Position position, Appointment one) {
    return new ActingOfficerAppointed(
        one.id(),
        one.officer(),
        position.code(),
        one.order(),
        LocalRole.codes(one.roles()),
        new ActingOfficerAppointed.Term(one.term().startsAt(), one.term().endsAt()));
  }

  static DomainEvent started(Position position, Appointment one) {
    return new ActingOfficerStarted(
        one.id(), one.officer(), position.code(), one.term().startsAt());
  }

  static DomainEvent revoked(Position position, Appointment one) {
    return new ActingOfficerRevoked(one.id(), one.officer(), position.code(), one.term().until());
  }

  static DomainEvent ended(Position position, Appointment one) {
    String cause = one.term().revokedAt() == null ? "expired" : "revoked";
    return new ActingOfficerEnded(
        one.id(), one.officer(), position.code(), one.term().until(), cause);
  }
}
