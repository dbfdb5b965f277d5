package th.sucharit.mongodb;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

/** The cursors that clients have open; one that nobody uses for ten minutes is closed. */
final class Cursors {

  private static final Duration IDLE = Duration.ofMinutes(10);

  /** What the registry forgets is forgotten here as well. */
  private final Set<StreamedCursor> open =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

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
    open.add(cursor);
    return new QueryResult(first, cursor);
  }

  void closeIdle() {
    Instant limit = clock.instant().minus(IDLE);
    List.copyOf(open).stream()
        .filter(cursor -> cursor.used().isBefore(limit))
        .forEach(registry::remove);
  }
}
