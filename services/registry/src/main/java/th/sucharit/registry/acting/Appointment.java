package th.sucharit.registry.acting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.registry.officer.LocalRole;

/**
 * An order that somebody acts in a position for a time (คำสั่งรักษาราชการแทน).
 *
 * @param order number and Buddhist year, such as 123/2569
 * @param roles what the officer may do meanwhile (ขอบเขต)
 */
record Appointment(
    String id, String officer, String order, List<LocalRole> roles, Term term, State state) {

  /** Where it stands. */
  enum State {
    PLANNED,
    ACTIVE,
    ENDED,
    /** Revoked before it began. */
    CANCELLED
  }

  /**
   * From the first minute until just before the last.
   *
   * @param revokedAt when it was cut short
   */
  record Term(Instant startsAt, Instant endsAt, @Nullable Instant revokedAt) {

    /** When it is over. */
    Instant until() {
      return revokedAt == null || revokedAt.isAfter(endsAt) ? endsAt : revokedAt;
    }

    boolean covers(Instant moment) {
      return !moment.isBefore(startsAt) && moment.isBefore(until());
    }

    boolean overlaps(Term other) {
      return startsAt.isBefore(other.until()) && other.startsAt.isBefore(until());
    }

    Term revoked(Instant at) {
      return new Term(startsAt, endsAt, at);
    }
  }

  boolean open() {
    return state == State.PLANNED || state == State.ACTIVE;
  }

  boolean inForce(Instant moment) {
    return state != State.CANCELLED && term.covers(moment);
  }

  /** Its next beginning or end. */
  Instant nextDue() {
    return state == State.PLANNED ? term.startsAt() : term.until();
  }

  Appointment in(State next) {
    return new Appointment(id, officer, order, roles, term, next);
  }

  Appointment revoked(Instant at, State next) {
    return new Appointment(id, officer, order, roles, term.revoked(at), next);
  }
}
