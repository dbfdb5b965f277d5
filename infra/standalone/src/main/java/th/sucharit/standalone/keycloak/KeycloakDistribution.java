package th.sucharit.standalone.keycloak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import th.sucharit.standalone.Progress;

/**
 * Keycloak unpacked, configured and started once per machine, kept in the user's cache: later
 * starts find the database's tables and the loaded classes prepared.
 */
public final class KeycloakDistribution {

  private static final List<String> BUILD =
      List.of(
          "build",
          "--db=dev-file",
          "--health-enabled=false",
          "--metrics-enabled=false",
          "--features-disabled=kerberos");
  private static final String DATABASE_FILE = ".mv.db";

  private final Path archive;
  private final Path home;

  /** The distribution the build fetched; its path is in the launcher's target folder. */
  public KeycloakDistribution(Path root, Path cache) throws IOException {
    this.archive =
        Path.of(Files.readString(root.resolve("infra/standalone/target/keycloak.txt")).strip());
    String file = archive.getFileName().toString();
    String name = file.substring(0, file.length() - ".zip".length());
    int variant = Objects.hash(BUILD, Runtime.version().toString());
    this.home = cache.resolve(name + "-" + Integer.toHexString(variant));
  }

  Path home() {
    return home;
  }

  public boolean isReady() {
    return Files.exists(home.resolve(".ready"));
  }

  /** Prepares Keycloak unless that has been done; one process at a time. */
  public void prepare(Path log, Progress progress) throws Exception {
    Files.createDirectories(home.getParent());
    Path lock = home.resolveSibling(home.getFileName() + ".lock");
    try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = channel.lock()) {
      if (held.isValid() && !isReady()) {
        progress.say("Preparing Keycloak, once · เตรียม Keycloak ครั้งแรก");
        progress.step("unpack", "แตกไฟล์", () -> Archive.unpack(archive, home));
        progress.step("configure", "ตั้งค่า", () -> build(log));
        progress.step("first start", "เริ่มครั้งแรก", () -> startOnce(log));
        Files.createFile(home.resolve(".ready"));
      }
    }
  }

  /** Uses the classes loaded at the first start; a JVM that does not like them goes without. */
  String aotCache() {
    return "-XX:AOTCache=" + home.resolve("classes.aot");
  }

  /** Gives a new installation the database of the first start: all tables, no realm. */
  void seed(Path database) throws IOException {
    Path file = Path.of(database + DATABASE_FILE);
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Path half = Path.of(database + ".half");
      Files.copy(Path.of(template() + DATABASE_FILE), half, StandardCopyOption.REPLACE_EXISTING);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private Path template() {
    return home.resolve("first-start/database");
  }

  private Path build(Path log) throws IOException, InterruptedException {
    Process build = KeycloakCommand.of(home, home, "-Xshare:auto", BUILD, log).start();
    if (build.waitFor() != 0) {
      throw new IOException("Keycloak could not be configured; see " + log);
    }
    return home;
  }

  private Path startOnce(Path log) throws IOException, InterruptedException {
    Path first = KeycloakCommand.home(home, home.resolve("first-start"));
    int port = freePort();
    Process server =
        KeycloakCommand.of(
                home,
                first,
                "-XX:AOTCacheOutput=" + home.resolve("classes.aot"),
                KeycloakCommand.start(port, template()),
                log)
            .start();
    try {
      RealmWatch.await(port, "master", server, log);
    } finally {
      server.destroy();
      server.waitFor();
    }
    return template();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
