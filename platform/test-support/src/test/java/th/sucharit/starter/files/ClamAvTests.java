package th.sucharit.starter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import th.sucharit.starter.web.Problem;

/** Against a server that speaks the daemon's protocol. */
class ClamAvTests {

  @Test
  void sendsTheWholeFileInPieces() throws Exception {
    byte[] content = new byte[200_000];
    content[199_999] = 7;
    try (ServerSocket server = server()) {
      CompletableFuture<byte[]> heard = CompletableFuture.supplyAsync(() -> answer(server, "OK"));
      assertThatCode(() -> scan(server, content)).doesNotThrowAnyException();
      assertThat(heard.get()).isEqualTo(content);
    }
  }

  @Test
  void rejectsWhatTheDaemonFinds() throws Exception {
    try (ServerSocket server = server()) {
      CompletableFuture.supplyAsync(() -> answer(server, "Win.Test.EICAR_HDB-1 FOUND"));
      assertProblem(server, 400);
    }
  }

  @Test
  void takesNoVerdictForNoVerdict() throws Exception {
    for (String answer : new String[] {"INSTREAM size limit exceeded. ERROR", ""}) {
      try (ServerSocket server = server()) {
        CompletableFuture.supplyAsync(() -> answer(server, answer));
        assertProblem(server, 503);
      }
    }
  }

  @Test
  void saysSoWhenTheDaemonIsAway() throws Exception {
    ServerSocket closed = server();
    closed.close();
    assertProblem(closed, 503);
  }

  private static void assertProblem(ServerSocket server, int status) {
    assertThatThrownBy(() -> scan(server, new byte[] {1, 2, 3}))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.status()).isEqualTo(status));
  }

  private static void scan(ServerSocket server, byte[] content) {
    try (Upload upload = Samples.upload("a", content)) {
      new ClamAv("127.0.0.1:" + server.getLocalPort()).requireClean(upload.path());
    }
  }

  private static ServerSocket server() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static byte[] answer(ServerSocket server, String verdict) {
    try (Socket socket = server.accept();
        DataInputStream in = new DataInputStream(socket.getInputStream())) {
      assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      for (int length = in.readInt(); length > 0; length = in.readInt()) {
        content.writeBytes(in.readNBytes(length));
      }
      socket
          .getOutputStream()
          .write(("stream: " + verdict + "\0").getBytes(StandardCharsets.US_ASCII));
      return content.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
