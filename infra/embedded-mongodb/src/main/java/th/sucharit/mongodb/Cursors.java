package th.sucharit.mongodb;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The cursors that clients have open; one that nobody uses for ten minutes is closed. */
final class Cursors {

  private static final Duration IDLE = Duration.ofMinutes(10);

  private final Map<Long, StreamedCursor> open = new ConcurrentHashMap<>();
  private final CursorRegistry registry;
  private final Clock clock;

  Cursors(CursorRegistry registry, Clock clock) {
    this.registry = registry;
    this.clock = clock;
  }

  CursorRegistry registry() {
    return registry;
  }

  /** The first batch, and a cursor for what remains. */
  QueryResult open(Iterator<Found> result, int batchSize) {
    var cursor = new StreamedCursor(registry.generateCursorId(), result, clock);
    List<Document> first = cursor.takeDocuments(batchSize);
    if (cursor.isEmpty()) {
      return new QueryResult(first);
    }
    registry.add(cursor);
    open.put(cursor.getId(), cursor);
    return new QueryResult(first, cursor);
  }

  void forget(Iterable<Long> killed) {
    killed.forEach(open::remove);
  }

  void closeIdle() {
    Instant limit = clock.instant().minus(IDLE);
    open.values()
        .removeIf(cursor -> {
          boolean over = cursor.used().isBefore(limit);
          if (over) {
            registry.remove(cursor);
          }
          return over;
        });
  }
}
