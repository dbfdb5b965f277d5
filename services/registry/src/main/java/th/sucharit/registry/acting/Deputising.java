package th.sucharit.registry.acting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.registry.officer.LocalRole;
import th.sucharit.registry.officer.Position;
import th.sucharit.registry.officer.Staffing;
import th.sucharit.starter.events.Aggregates;

/** Appoints acting officers and revokes appointments (งานแต่งตั้งผู้รักษาราชการแทน). */
@Service
class Deputising {

  private final ActingPositions positions;
  private final Staffing staffing;
  private final Aggregates aggregates;
  private final Clock clock;

  Deputising(ActingPositions positions, Staffing staffing, Aggregates aggregates, Clock clock) {
    this.positions = positions;
    this.staffing = staffing;
    this.aggregates = aggregates;
    this.clock = clock;
  }

  /** An order as it was given. */
  record Order(
      Position position,
      String officer,
      String number,
      List<LocalRole> roles,
      Appointment.Term term) {}

  /** One appointment and the position it is for. */
  record Appointed(ActingPosition position, Appointment appointment) {}

  Appointed appoint(Jurisdiction under, Order order) {
    staffing.require(under.localGovernment(), order.officer()).mustBeThere();
    Appointment planned =
        new Appointment(
            aggregates.newId(),
            order.officer(),
            order.number(),
            order.roles(),
            order.term(),
            Appointment.State.PLANNED);
    ActingPosition written = write(under, order.position(), planned);
    return new Appointed(written, written.find(planned.id()).orElseThrow(ActingPosition::unknown));
  }

  private ActingPosition write(Jurisdiction under, Position position, Appointment planned) {
    String id = ActingPosition.idOf(under.localGovernment(), position);
    ActingPosition known = positions.findOne(under.localGovernment(), id).orElse(null);
    if (known != null) {
      return aggregates.amend(known, present -> present.appoint(planned));
    }
    ActingPosition first = new ActingPosition(under, position);
    try {
      return aggregates.create(first, first.appoint(planned).getFirst());
    } catch (DuplicateKeyException othersWereFaster) {
      return positions
          .findOne(under.localGovernment(), id)
          .map(present -> aggregates.amend(present, one -> one.appoint(planned)))
          .orElseThrow(() -> othersWereFaster);
    }
  }

  Appointed revoke(LocalGovernmentId of, String appointment) {
    Instant minute = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    ActingPosition holding = require(of, appointment).position();
    ActingPosition written =
        aggregates.amend(holding, present -> present.revoke(appointment, minute));
    return new Appointed(written, written.find(appointment).orElseThrow(ActingPosition::unknown));
  }

  Appointed require(LocalGovernmentId of, String appointment) {
    return all(of).stream()
        .filter(one -> one.appointment().id().equals(appointment))
        .findFirst()
        .orElseThrow(ActingPosition::unknown);
  }

  List<Appointed> all(LocalGovernmentId of) {
    return positions.findAll(of).stream()
        .flatMap(
            position -> position.appointments().stream().map(one -> new Appointed(position, one)))
        .sorted(
            java.util.Comparator.comparing((Appointed one) -> one.appointment().term().startsAt())
                .reversed())
        .toList();
  }
}
