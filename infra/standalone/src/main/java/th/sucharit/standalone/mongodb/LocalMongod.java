package th.sucharit.standalone.mongodb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import th.sucharit.standalone.Installation;
import th.sucharit.standalone.process.RecordedProcess;

/** A {@code mongod} found on this machine, run as a child process on the installation's data. */
final class LocalMongod implements DocumentStore {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final RecordedProcess process;
  private final int port;

  private LocalMongod(RecordedProcess process, int port) {
    this.process = process;
    this.port = port;
  }

  static LocalMongod start(Path mongod, Installation installation)
      throws IOException, InterruptedException {
    Path data = Files.createDirectories(installation.data().resolve("mongod"));
    int port = installation.ports().mongodb();
    var record = new RecordedProcess(installation.run().resolve("mongod.pid"));
    record.stop(PATIENCE);
    Process child =
        new ProcessBuilder(
                mongod.toString(), "--dbpath=" + data, "--port=" + port, "--bind_ip=127.0.0.1")
            .redirectErrorStream(true)
            .redirectOutput(installation.logs().resolve("mongod.log").toFile())
            .start();
    record.record(child.toHandle());
    var store = new LocalMongod(record, port);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(port)) {
      if (!child.isAlive() || System.nanoTime() > deadline) {
        store.close();
        throw new IOException("mongod did not start; see " + installation.logs() + "/mongod.log");
      }
      Thread.sleep(100);
    }
    return store;
  }

  @Override
  public String uri() {
    return "mongodb://127.0.0.1:" + port + "/?directConnection=true";
  }

  @Override
  public void close() throws IOException {
    process.stop(PATIENCE);
  }

  private static boolean answers(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
