package th.sucharit.registry.officer;

import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.web.Problem;

/** Registers officers and lets them go (งานบุคคล). */
@Service
public class Staffing {

  private final Officers officers;
  private final Aggregates aggregates;
  private final Clock clock;

  Staffing(Officers officers, Aggregates aggregates, Clock clock) {
    this.officers = officers;
    this.aggregates = aggregates;
    this.clock = clock;
  }

  public Officer register(Jurisdiction under, Officer.Post post) {
    Officer officer = Officer.register(aggregates.newId(), under, post, clock.instant());
    try {
      return aggregates.create(officer, officer.registration());
    } catch (DuplicateKeyException taken) {
      throw Problem.conflict(
          "username-taken",
          "Another officer has this account.",
          "บัญชีผู้ใช้นี้เป็นของเจ้าหน้าที่คนอื่นแล้ว");
    }
  }

  Officer change(LocalGovernmentId of, String id, Position position, List<LocalRole> roles) {
    return aggregates.change(
        require(of, id), officer -> officer.change(position, roles, clock.instant()));
  }

  Officer leave(LocalGovernmentId of, String id) {
    return aggregates.change(require(of, id), officer -> officer.leave(clock.instant()));
  }

  List<Officer> all(LocalGovernmentId of) {
    return officers.findAll(of);
  }

  /** Fails with 404 also for an officer of another local government. */
  public Officer require(LocalGovernmentId of, String id) {
    return officers
        .findOne(of, id)
        .orElseThrow(() ->
            Problem.notFound("officer", "There is no such officer here.", "ไม่พบเจ้าหน้าที่คนนี้"));
  }
}
