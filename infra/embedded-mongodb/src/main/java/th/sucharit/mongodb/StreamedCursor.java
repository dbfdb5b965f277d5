package th.sucharit.mongodb;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The rest of a result, computed batch by batch as the client asks for it. */
final class StreamedCursor extends AbstractCursor {

  /** No answer is larger than this, except to hold one document. */
  private static final long LARGEST_BATCH = 16L << 20;

  private final Iterator<Found> rest;
  private final Clock clock;
  private volatile Instant used;

  StreamedCursor(long id, Iterator<Found> rest, Clock clock) {
    super(id);
    this.rest = rest;
    this.clock = clock;
    this.used = clock.instant();
  }

  Instant used() {
    return used;
  }

  @Override
  public boolean isEmpty() {
    return !rest.hasNext();
  }

  /** As many documents as asked for, or as fit into an answer when 0. */
  @Override
  public List<Document> takeDocuments(int number) {
    used = clock.instant();
    List<Document> batch = new ArrayList<>();
    long bytes = 0;
    while ((number <= 0 || batch.size() < number) && bytes < LARGEST_BATCH && rest.hasNext()) {
      Found found = rest.next();
      bytes += found.size();
      batch.add(found.document());
    }
    return batch;
  }
}
