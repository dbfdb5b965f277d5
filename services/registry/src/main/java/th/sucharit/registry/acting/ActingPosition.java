package th.sucharit.registry.acting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.registry.acting.Appointment.State;
import th.sucharit.registry.officer.Position;
import th.sucharit.starter.events.Aggregate;
import th.sucharit.starter.web.Problem;

/**
 * Who acts in one position of one local government, when (การรักษาราชการแทนในตำแหน่ง): never two at
 * a time.
 */
@Document("actingPositions")
@CompoundIndex(name = "ofOne", def = "{'jurisdiction.localGovernment': 1}")
@CompoundIndex(name = "ofOfficer", def = "{'appointments.officer': 1}")
class ActingPosition extends Aggregate {

  private Position position;
  private List<Appointment> appointments = new ArrayList<>();

  /** The next beginning or end that has to be carried out; nothing when none is left. */
  @Indexed private @Nullable Instant nextDue;

  /** For Spring Data, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected ActingPosition() {}

  ActingPosition(Jurisdiction under, Position position) {
    super(idOf(under.localGovernment(), position), under);
    this.position = position;
  }

  static String idOf(LocalGovernmentId of, Position position) {
    return of + "-" + position.code();
  }

  List<DomainEvent> appoint(Appointment planned) {
    boolean taken =
        appointments.stream()
            .filter(one -> one.state() != State.CANCELLED)
            .anyMatch(one -> one.term().overlaps(planned.term()));
    if (taken) {
      throw Problem.conflict(
          "acting-overlaps",
          "Somebody else is appointed to act in this position during that time.",
          "มีผู้รักษาราชการแทนในตำแหน่งนี้ในช่วงเวลาดังกล่าวแล้ว");
    }
    appointments.add(planned);
    schedule();
    return List.of(ActingEvents.appointed(position, planned));
  }

  /** Cuts a term short from this minute on; one that has not begun will never be. */
  List<DomainEvent> revoke(String appointment, Instant now) {
    Appointment found = find(appointment).orElseThrow(ActingPosition::unknown);
    if (!found.open() || !found.term().until().isAfter(now)) {
      throw Problem.conflict(
          "acting-over", "This appointment is over already.", "การรักษาราชการแทนนี้สิ้นสุดไปแล้ว");
    }
    boolean begun = found.state() == State.ACTIVE || !found.term().startsAt().isAfter(now);
    Appointment revoked =
        begun
            ? found.revoked(now, found.state())
            : found.revoked(found.term().startsAt(), State.CANCELLED);
    replace(revoked);
    schedule();
    return List.of(ActingEvents.revoked(position, revoked));
  }

  /** Lets begin and end what has come due, in the order of time. */
  List<DomainEvent> advance(Instant now) {
    List<DomainEvent> facts = new ArrayList<>();
    for (Appointment due : due(now)) {
      Appointment one = due;
      if (one.state() == State.PLANNED) {
        one = one.in(State.ACTIVE);
        facts.add(ActingEvents.started(position, one));
      }
      if (!one.term().until().isAfter(now)) {
        one = one.in(State.ENDED);
        facts.add(ActingEvents.ended(position, one));
      }
      replace(one);
    }
    schedule();
    return facts;
  }

  /** Those with a beginning or an end that has come. */
  List<Appointment> due(Instant now) {
    return appointments.stream()
        .filter(one -> one.open() && !one.nextDue().isAfter(now))
        .sorted(Comparator.comparing(Appointment::nextDue))
        .toList();
  }

  Position position() {
    return position;
  }

  List<Appointment> appointments() {
    return List.copyOf(appointments);
  }

  Optional<Appointment> find(String appointment) {
    return appointments.stream().filter(one -> one.id().equals(appointment)).findFirst();
  }

  Optional<Instant> nextDue() {
    return Optional.ofNullable(nextDue);
  }

  static Problem unknown() {
    return Problem.notFound(
        "acting-appointment", "There is no such appointment here.", "ไม่พบคำสั่งรักษาราชการแทนนี้");
  }

  private void replace(Appointment one) {
    appointments.replaceAll(known -> known.id().equals(one.id()) ? one : known);
  }

  private void schedule() {
    nextDue =
        appointments.stream()
            .filter(Appointment::open)
            .map(Appointment::nextDue)
            .min(Comparator.naturalOrder())
            .orElse(null);
  }
}
