package th.sucharit.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import th.sucharit.mongodb.EmbeddedMongoDb;

/**
 * A server for MongoDB's wire protocol on the loopback interface, its data in a folder; an
 * acknowledged write survives the death of the process.
 */
public final class EmbeddedMongo implements AutoCloseable {

  private final EmbeddedMongoDb server;

  private EmbeddedMongo(EmbeddedMongoDb server) {
    this.server = server;
  }

  /** Starts a server and returns once it serves clients; port 0 takes a free one. */
  public static EmbeddedMongo start(Path directory, int port) throws IOException {
    Path former = directory.resolve("documents.mv");
    if (Files.exists(former)) {
      throw new IOException(
          former
              + " was written by an earlier version whose storage this one does not read;"
              + " move or delete it to begin with empty data ("
              + "เขียนโดยรุ่นก่อนซึ่งรุ่นนี้อ่านไม่ได้ กรุณาย้ายหรือลบไฟล์เพื่อเริ่มใหม่)");
    }
    return new EmbeddedMongo(EmbeddedMongoDb.start(directory, port));
  }

  public int port() {
    return server.port();
  }

  public String uri() {
    return server.uri();
  }

  @Override
  public void close() {
    server.close();
  }
}
