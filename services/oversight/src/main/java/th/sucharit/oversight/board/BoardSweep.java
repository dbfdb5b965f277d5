package th.sucharit.oversight.board;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * Lets time pass on the board: complaints become late, a fiscal year begins, a local government
 * comes to its end, all without a fact that would say so.
 */
@Component
class BoardSweep {

  private static final int AT_ONCE = 500;

  private static final Logger log = LoggerFactory.getLogger(BoardSweep.class);

  private final MongoOperations mongo;
  private final Board board;
  private final Clock clock;

  BoardSweep(MongoOperations mongo, Board board, Clock clock) {
    this.mongo = mongo;
    this.board = board;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${sucharit.oversight.sweep-every:PT10S}")
  void sweep() {
    Instant now = clock.instant();
    Stream.of(where("lookAgainAt").lt(now), where("asOf").lt(FiscalYear.of(now).year()))
        .flatMap(due -> mongo.find(Query.query(due).limit(AT_ONCE), BoardRow.class).stream())
        .map(BoardRow::localGovernment)
        .distinct()
        .forEach(this::refresh);
  }

  /** One that cannot be made now is tried again with the next sweep and holds up no other. */
  private void refresh(LocalGovernmentId code) {
    try {
      board.refresh(code);
    } catch (RuntimeException e) {
      log.warn("The rows of {} could not be made anew: {}", code, e.getClass().getSimpleName());
    }
  }
}
