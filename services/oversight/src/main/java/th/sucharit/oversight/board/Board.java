package th.sucharit.oversight.board;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * Keeps the rows of the board (กระดานติดตาม) true. A row is never counted up: it is made anew from
 * the standings, so that doing it twice, late or on two instances at once ends in the same row.
 */
@Component
class Board {

  private static final int ATTEMPTS = 20;

  private final MongoOperations mongo;
  private final RowMaker rows;
  private final Clock clock;

  Board(MongoOperations mongo, RowMaker rows, Clock clock) {
    this.mongo = mongo;
    this.rows = rows;
    this.clock = clock;
  }

  /** Makes the rows of a local government anew; those that say the same already are left alone. */
  void refresh(LocalGovernmentId code) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (refreshed(code)) {
        return;
      }
    }
    throw new OptimisticLockingFailureException("the rows of " + code + " change too often");
  }

  /** Whether nobody else wrote meanwhile. */
  private boolean refreshed(LocalGovernmentId code) {
    try {
      // the present rows before the standings: whoever writes on older standings is refused
      replace(presentRows(code), rows.make(code, clock.instant()));
      return true;
    } catch (OptimisticLockingFailureException | DuplicateKeyException anotherWasFaster) {
      return false;
    }
  }

  private Map<String, BoardRow> presentRows(LocalGovernmentId code) {
    return mongo
        .find(Query.query(where("localGovernment").is(code.code())), BoardRow.class)
        .stream()
        .collect(Collectors.toMap(BoardRow::id, Function.identity()));
  }

  private void replace(Map<String, BoardRow> present, List<BoardRow> wanted) {
    for (BoardRow row : wanted) {
      BoardRow old = present.get(row.id());
      if (old == null) {
        mongo.insert(row);
      } else if (!row.saysTheSameAs(old)) {
        mongo.save(row.instead(old));
      }
    }
    List<String> kept = wanted.stream().map(BoardRow::id).toList();
    present.values().stream().filter(row -> !kept.contains(row.id())).forEach(mongo::remove);
  }
}
