package th.sucharit.registry.acting;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import th.sucharit.registry.officer.RightsQueue;
import th.sucharit.starter.events.Aggregates;

/**
 * Lets terms begin and end (ตรวจเวลาเริ่มและสิ้นสุด). What is due stands in the database, so
 * nothing is missed while no instance runs; doing it twice has one effect.
 */
@Component
class TermSweep {

  private static final Logger log = LoggerFactory.getLogger(TermSweep.class);

  private final ActingPositions positions;
  private final RightsQueue rights;
  private final Aggregates aggregates;
  private final Clock clock;

  TermSweep(ActingPositions positions, RightsQueue rights, Aggregates aggregates, Clock clock) {
    this.positions = positions;
    this.rights = rights;
    this.aggregates = aggregates;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${sucharit.registry.acting.sweep-every:PT2S}")
  void sweep() {
    Instant now = clock.instant();
    for (ActingPosition position : positions.findTop200ByNextDueLessThanEqual(now)) {
      try {
        // rights first: a crash in between leaves the term due, never the rights wrong
        position.due(now).forEach(one -> rights.reconsider(one.officer(), now));
        aggregates.amend(position, present -> present.advance(now));
      } catch (RuntimeException e) {
        log.warn("A term of {} could not be carried out yet: {}", position.id(), e.toString());
      }
    }
  }
}
