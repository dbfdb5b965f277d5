package th.sucharit.mongodb;

import java.io.IOException;
import java.nio.file.Path;

/** An embedded server in a process of its own, to be killed. */
public final class ServerProcess implements AutoCloseable {

  private static final String READY = "PORT ";

  private final Process process;
  private final int port;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  public static void main(String[] arguments) throws Exception {
    var server = EmbeddedMongoDb.start(Path.of(arguments[0]), 0);
    System.out.println(READY + server.port());
    Thread.currentThread().join();
  }

  static ServerProcess start(Path directory, String... options) throws IOException {
    return start(ServerProcess.class, directory, options);
  }

  /** Starts a main class that takes a folder and prints its port. */
  public static ServerProcess start(Class<?> main, Path directory, String... options)
      throws IOException {
    var command = new java.util.ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java.util.List.of(options));
    command.addAll(
        java.util.List.of(
            "-cp", System.getProperty("java.class.path"), main.getName(), directory.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var output = process.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(READY)) {
        return new ServerProcess(process, Integer.parseInt(line.substring(READY.length())));
      }
    }
    throw new IllegalStateException("the server ended before it was ready");
  }

  public String uri() {
    return "mongodb://127.0.0.1:" + port + "/?directConnection=true";
  }

  public long pid() {
    return process.pid();
  }

  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
