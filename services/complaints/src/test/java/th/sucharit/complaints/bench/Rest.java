package th.sucharit.complaints.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.bson.Document;

/**
 * Waits until a database has put away what was stored at once: until small writes have been quick
 * for a while.
 */
final class Rest {

  private static final Duration QUICK = Duration.ofMillis(50);
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
  private static final Duration AT_MOST = Duration.ofMinutes(15);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final MongoCollection<Document> writes;

  Rest(MongoDatabase database) {
    this.writes = database.getCollection("small_writes");
  }

  /** How long it took; at most a quarter of an hour is waited. */
  Duration await() throws InterruptedException {
    long began = System.nanoTime();
    long quickSince = began;
    while (since(quickSince).compareTo(LONG_ENOUGH) < 0 && since(began).compareTo(AT_MOST) < 0) {
      long before = System.nanoTime();
      writes.insertOne(new Document("at", before));
      if (since(before).compareTo(QUICK) > 0) {
        quickSince = System.nanoTime();
      }
      Thread.sleep(PAUSE);
    }
    writes.drop();
    return since(began);
  }

  private static Duration since(long instant) {
    return Duration.ofNanos(System.nanoTime() - instant);
  }
}
