package th.sucharit.oversight.board;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;

/**
 * Lets time pass on the board: complaints become late, a fiscal year begins, a local government
 * comes to its end, all without a fact that would say so.
 */
@Component
class BoardSweep {

  private static final int AT_ONCE = 500;

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
        .forEach(board::refresh);
  }
}
