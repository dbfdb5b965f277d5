package th.sucharit.mongodb;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;

/**
 * A server for MongoDB's wire protocol on the loopback interface, its data in a folder.
 *
 * <p>It promises: an acknowledged write survives the death of the process and, as far as the disk
 * keeps what it was told to flush, of the machine; a document and all its index entries change
 * together; a reader sees no write that could still be lost; unique indexes hold; a query that can
 * use an index does, as {@code explain} tells; what it cannot do it refuses.
 *
 * <p>It does not offer replication, transactions over documents, change streams, access control,
 * text, geographic, TTL or partial indexes, nor collations, and a write command excludes all others
 * while it runs.
 */
public final class EmbeddedMongoDb implements AutoCloseable {

  /** Connections share these; a write waits there for the disk. */
  private static final int THREADS = 64;

  private final MongoServer server;
  private final Upkeep upkeep;

  private EmbeddedMongoDb(MongoServer server, Upkeep upkeep) {
    this.server = server;
    this.upkeep = upkeep;
  }

  /**
   * Starts a server and returns once it serves clients, after recovering what a crash has left.
   *
   * @param port 0 takes a free one
   */
  public static EmbeddedMongoDb start(Path directory, int port) throws IOException {
    Clock clock = Clock.systemUTC();
    Store store = Store.open(directory, Limits.ofThisMachine());
    StoredBackend backend = backend(store, clock);
    var server = new MongoServer(backend);
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, THREADS);
    return new EmbeddedMongoDb(server, new Upkeep(store, backend.cursors(), clock));
  }

  private static StoredBackend backend(Store store, Clock clock) {
    try {
      return new StoredBackend(store, clock);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  public int port() {
    return server.getLocalAddress().getPort();
  }

  public String uri() {
    return "mongodb://127.0.0.1:" + port() + "/?directConnection=true";
  }

  @Override
  public void close() {
    upkeep.close();
    server.shutdownNow();
  }
}
