package th.sucharit.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerDownloadTests {

  @TempDir Path served;
  @TempDir Path copy;

  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;
  private URI base;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/ledger/", this::answer);
    server.start();
    base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/ledger");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    Path file =
        served.resolve(exchange.getRequestURI().getPath().substring("/api/ledger/".length()));
    int status = busy.getAndDecrement() > 0 ? 429 : Files.isRegularFile(file) ? 200 : 404;
    byte[] body = status == 200 ? Files.readAllBytes(file) : new byte[0];
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void copiesALedgerThatThenVerifiesWithoutTheServer() throws Exception {
    DownloadedLedger.write(served, leaves(600));
    assertThat(LedgerDownload.fetch(base, copy, Optional.empty())).isEqualTo(600);
    server.stop(0);
    assertThat(
            LedgerVerifier.verify(copy, DownloadedLedger.KEY.verifierKey(), Optional.empty())
                .flawless())
        .isTrue();
  }

  @Test
  void fetchesOnlyWhatIsNewTheSecondTime() throws Exception {
    DownloadedLedger.write(served, leaves(600));
    LedgerDownload.fetch(base, copy, Optional.empty());
    DownloadedLedger.write(served, leaves(650));
    asked.set(0);
    LedgerDownload.fetch(base, copy, Optional.empty());
    assertThat(asked.get()).isEqualTo(4);
    assertThat(
            LedgerVerifier.verify(copy, DownloadedLedger.KEY.verifierKey(), Optional.empty())
                .flawless())
        .isTrue();
  }

  @Test
  void waitsWhenTheGatewayLimitsTheRate() throws Exception {
    DownloadedLedger.write(served, leaves(3));
    busy.set(2);
    assertThat(LedgerDownload.fetch(base, copy, Optional.empty())).isEqualTo(3);
  }

  @Test
  void stopsAtAMissingTileAndKeepsTheEarlierCheckpoint() throws Exception {
    DownloadedLedger.write(served, leaves(3));
    LedgerDownload.fetch(base, copy, Optional.empty());
    byte[] earlier = Files.readAllBytes(copy.resolve("checkpoint"));
    DownloadedLedger.write(served, leaves(5));
    Files.delete(served.resolve("tile/0/000.p/5"));
    assertThatThrownBy(() -> LedgerDownload.fetch(base, copy, Optional.empty()))
        .isInstanceOf(IOException.class);
    assertThat(Files.readAllBytes(copy.resolve("checkpoint"))).isEqualTo(earlier);
  }

  @Test
  void readsTheVerifierKey() throws Exception {
    Files.writeString(served.resolve("verifier-key"), DownloadedLedger.KEY.verifierKey() + "\n");
    assertThat(LedgerDownload.verifierKey(base))
        .hasToString(DownloadedLedger.KEY.verifierKey().toString());
  }

  private static List<byte[]> leaves(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> Entries.event("a", i).leaf()).toList();
  }
}
