package th.sucharit.standalone.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak unpacked and configured once per machine, kept in the user's cache. */
public final class KeycloakDistribution {

  private static final List<String> BUILD =
      List.of(
          "build",
          "--db=dev-file",
          "--health-enabled=false",
          "--metrics-enabled=false",
          "--features-disabled=kerberos");

  private final Path archive;
  private final Path home;

  /** The distribution the build fetched; its path is in the launcher's target folder. */
  public KeycloakDistribution(Path root, Path cache) throws IOException {
    this.archive =
        Path.of(Files.readString(root.resolve("infra/standalone/target/keycloak.txt")).strip());
    String file = archive.getFileName().toString();
    String name = file.substring(0, file.length() - ".zip".length());
    this.home = cache.resolve(name + "-" + Integer.toHexString(BUILD.hashCode()));
  }

  Path home() {
    return home;
  }

  public boolean isReady() {
    return Files.exists(home.resolve(".ready"));
  }

  /** Unpacks and configures Keycloak unless that has been done; one process at a time. */
  public void prepare(Path log) throws IOException, InterruptedException {
    Files.createDirectories(home.getParent());
    Path lock = home.resolveSibling(home.getFileName() + ".lock");
    try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = channel.lock()) {
      if (held.isValid() && !isReady()) {
        delete(home);
        unpack();
        build(log);
        Files.createFile(home.resolve(".ready"));
      }
    }
  }

  /** How to run Keycloak's own program with these settings of the JVM and these arguments. */
  List<String> command(Path runHome, List<String> jvm, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dkc.home.dir=" + runHome,
            "-Djboss.server.config.dir=" + runHome.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-cp",
            home.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    command.addAll(arguments);
    return command;
  }

  private void build(Path log) throws IOException, InterruptedException {
    int exit =
        new ProcessBuilder(command(home, List.of("-Xmx512m"), BUILD))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IOException("Keycloak could not be configured; see " + log);
    }
  }

  private void unpack() throws IOException {
    try (var zip = new ZipFile(archive.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        unpack(zip, entries.nextElement());
      }
    }
  }

  /** Leaves out the archive's top folder, which carries the version. */
  private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
    String below = entry.getName().substring(entry.getName().indexOf('/') + 1);
    Path file = home.resolve(below).normalize();
    if (!file.startsWith(home)) {
      throw new IOException("the archive reaches outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    try (InputStream content = zip.getInputStream(entry)) {
      Files.copy(content, file);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
