package th.sucharit.standalone.mongodb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import th.sucharit.embedded.EmbeddedMongo;
import th.sucharit.standalone.Installation;

/**
 * Where the services keep their documents: a given MongoDB, a local one, or the embedded server.
 */
public interface DocumentStore extends AutoCloseable {

  /** The environment variable that gives a MongoDB outside this installation. */
  String OUTSIDE = "MONGODB_URI";

  /** The connection string the services use. */
  String uri();

  @Override
  void close() throws IOException;

  /** Whether a MongoDB outside this installation was given, so that no port is needed. */
  static boolean isOutside(Map<String, String> environment) {
    return environment.containsKey(OUTSIDE);
  }

  /**
   * Prefers {@code MONGODB_URI}, then a {@code mongod} on the path, unless the data already lives
   * in the embedded server.
   */
  static DocumentStore start(Installation installation, Map<String, String> environment)
      throws IOException, InterruptedException {
    String given = environment.get(OUTSIDE);
    if (given != null) {
      return new OutsideStore(given);
    }
    Path embedded = installation.data().resolve("mongodb");
    Optional<Path> mongod = onPath(environment.getOrDefault("PATH", ""));
    if (mongod.isPresent() && !Files.exists(embedded)) {
      return LocalMongod.start(mongod.get(), installation);
    }
    return new EmbeddedStore(EmbeddedMongo.start(embedded, installation.ports().mongodb()));
  }

  private static Optional<Path> onPath(String path) {
    return Stream.of(path.split(java.io.File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, "mongod"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
