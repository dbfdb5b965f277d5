package th.sucharit.complaints.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A part of the platform in a process of its own, as it is installed. */
final class ServiceProcess implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  private final Process process;
  private final int port;

  private ServiceProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it and returns once it is ready.
   *
   * @param classPath what a JVM takes for it
   * @param output where its output goes
   */
  static ServiceProcess start(
      String main, String classPath, Map<String, String> settings, Path output)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                main,
                "--server.port=" + port));
    settings.forEach((name, value) -> command.add("--" + name + "=" + value));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    ServiceProcess started = new ServiceProcess(builder.start(), port);
    started.awaitReady(output);
    return started;
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  /** Ends it as a power failure does, and waits until it is gone. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  private void awaitReady(Path output) throws IOException, InterruptedException {
    long until = System.nanoTime() + LONGEST_START.toNanos();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest ready =
          HttpRequest.newBuilder(URI.create(url() + "/actuator/health/readiness")).build();
      while (!answers(http, ready)) {
        if (!process.isAlive() || System.nanoTime() > until) {
          kill();
          throw new IOException("did not start, see " + output);
        }
        TimeUnit.MILLISECONDS.sleep(200);
      }
    }
  }

  private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  static String joined(String... entries) {
    return String.join(File.pathSeparator, entries);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }
}
