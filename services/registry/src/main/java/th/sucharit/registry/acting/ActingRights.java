package th.sucharit.registry.acting;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import th.sucharit.registry.officer.LocalRole;

/**
 * What an officer may do by acting for somebody (สิทธิ์ระหว่างรักษาราชการแทน), by the clock alone.
 */
@Component
public class ActingRights {

  private final ActingPositions positions;

  ActingRights(ActingPositions positions) {
    this.positions = positions;
  }

  public Set<LocalRole> of(String officer, Instant moment) {
    return positions.findByOfficer(officer).stream()
        .flatMap(position -> position.appointments().stream())
        .filter(one -> one.officer().equals(officer) && one.inForce(moment))
        .flatMap(one -> one.roles().stream())
        .collect(Collectors.toSet());
  }
}
