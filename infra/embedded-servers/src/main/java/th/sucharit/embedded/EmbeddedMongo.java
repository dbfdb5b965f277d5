package th.sucharit.embedded;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * A server for MongoDB's wire protocol on the loopback interface, its data in a folder; an
 * acknowledged write survives the death of the process.
 */
public final class EmbeddedMongo implements AutoCloseable {

  /** Each connection belongs to one of these threads, and a write waits there for the disk. */
  private static final int CONNECTION_THREADS = 32;

  private final MongoServer server;

  private EmbeddedMongo(MongoServer server) {
    this.server = server;
  }

  /** Starts a server and returns once it serves clients; port 0 takes a free one. */
  public static EmbeddedMongo start(Path directory, int port) throws IOException {
    Files.createDirectories(directory);
    MVStore store =
        new MVStore.Builder()
            .fileName(directory.resolve("documents.mv").toAbsolutePath().toString())
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .open();
    store.setRetentionTime(0);
    var backend = new DurableBackend(store);
    backend.version(ServerVersion.MONGO_5_0);
    var server = new MongoServer(backend);
    try {
      server.bind(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, CONNECTION_THREADS);
    } catch (RuntimeException e) {
      server.shutdownNow();
      throw e;
    }
    return new EmbeddedMongo(server);
  }

  public int port() {
    return server.getLocalAddress().getPort();
  }

  public String uri() {
    return "mongodb://127.0.0.1:" + port() + "/?directConnection=true";
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
