package th.sucharit.complaints.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.sucharit.starter.web.Problem;
import tools.jackson.databind.json.JsonMapper;

/** What goes over the wire on each channel. */
class CarrierTests {

  private static final Letter LETTER =
      new Letter(
          "123e4567-e89b-12d3-a456-426614174000",
          "ความคืบหน้า: เสร็จ",
          "เรียน ผู้ร้อง\n\nNews.",
          "ความคืบหน้า\nhttp://localhost:8080/status");

  private final JsonMapper json = JsonMapper.builder().build();
  private final List<Recorded> recorded = new ArrayList<>();
  private final AtomicInteger answer = new AtomicInteger(200);
  private HttpServer server;

  /** A request as it came. */
  record Recorded(
      String method, String path, String token, String once, String type, Object body) {}

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var headers = exchange.getRequestHeaders();
          recorded.add(
              new Recorded(
                  exchange.getRequestMethod(),
                  exchange.getRequestURI().getPath(),
                  headers.getFirst("Authorization"),
                  headers.containsKey("X-Line-Retry-Key")
                      ? headers.getFirst("X-Line-Retry-Key")
                      : headers.getFirst("Idempotency-Key"),
                  headers.getFirst("Content-Type"),
                  json.readValue(
                      new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                      Object.class)));
          exchange.getResponseHeaders().set("Retry-After", "120");
          exchange.sendResponseHeaders(answer.get(), -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void sendsAnEMailThatIsKnownAgain() throws Exception {
    try (Post post = new Post()) {
      Carrier carrier =
          new EmailCarrier(post.sender(), "no-reply@huaimek.example", Clock.systemUTC());
      Address to = new Address(Channel.EMAIL, "somchai@example.org");
      carrier.carry(to, LETTER);
      carrier.carry(to, LETTER);
      assertThat(post.all()).hasSize(2);
      assertThat(post.all())
          .allSatisfy(mail -> {
            assertThat(mail.id()).isEqualTo("<" + LETTER.id() + "@huaimek.example>");
            assertThat(mail.subject()).isEqualTo(LETTER.subject());
            assertThat(mail.text().replace("\r", "")).startsWith(LETTER.body());
          });
      post.goAway();
      assertThatThrownBy(() -> carrier.carry(to, LETTER))
          .isInstanceOf(UndeliveredException.class)
          .hasMessageNotContaining("somchai")
          .matches(e -> ((UndeliveredException) e).unreachable());
    }
  }

  @Test
  void pushesToLineAsItsDocumentationSays() throws Exception {
    Carrier carrier =
        new LineCarrier(url("/v2/bot/message/push"), "token-x", HttpClient.newHttpClient(), json);
    String user = "U" + "4af4980629".repeat(3) + "ab";
    carrier.carry(new Address(Channel.LINE, user), LETTER);
    assertThat(recorded)
        .containsExactly(
            new Recorded(
                "POST",
                "/v2/bot/message/push",
                "Bearer token-x",
                LETTER.id(),
                "application/json",
                Map.of(
                    "to",
                    user,
                    "messages",
                    List.of(
                        Map.of(
                            "type", "text", "text", LETTER.subject() + "\n\n" + LETTER.body())))));
    // "already accepted": it was sent before
    answer.set(409);
    carrier.carry(new Address(Channel.LINE, user), LETTER);
  }

  @Test
  void handsTextMessagesOverToAGateway() throws Exception {
    Carrier carrier = new SmsCarrier(url("/sms"), "token-y", HttpClient.newHttpClient(), json);
    carrier.carry(new Address(Channel.PHONE, "0812345678"), LETTER);
    assertThat(recorded)
        .containsExactly(
            new Recorded(
                "POST",
                "/sms",
                "Bearer token-y",
                LETTER.id(),
                "application/json",
                Map.of("to", "+66812345678", "text", LETTER.brief())));
    answer.set(503);
    assertThatThrownBy(() -> carrier.carry(new Address(Channel.PHONE, "0812345678"), LETTER))
        .hasMessage("http-503");
    answer.set(429);
    assertThatThrownBy(() -> carrier.carry(new Address(Channel.PHONE, "0812345678"), LETTER))
        .isInstanceOfSatisfying(
            UndeliveredException.class,
            e -> {
              assertThat(e.unreachable()).isTrue();
              assertThat(e.rest()).isEqualTo(Duration.ofMinutes(2));
            });
  }

  @Test
  void knowsAddressesOfEachChannel() {
    assertThat(Channel.EMAIL.admits("a.b+c@example.go.th")).isTrue();
    assertThat(Channel.EMAIL.admits("a@b\r\nBcc: c@d")).isFalse();
    assertThat(Channel.EMAIL.admits("a@b,c@d")).isFalse();
    assertThat(Channel.PHONE.admits("+66812345678")).isTrue();
    assertThat(Channel.PHONE.admits("081234")).isFalse();
    assertThat(Channel.LINE.admits("somchai")).isFalse();
  }

  @Test
  void sendsTextMessagesWithinThailandOnlyUnlessSet() {
    Carriers carriers =
        new Carriers(
            List.of(new SmsCarrier(url("/sms"), "token-y", HttpClient.newHttpClient(), json)));
    for (String thai : List.of("0812345678", "+66812345678", "021234567")) {
      Address address = new Address(Channel.PHONE, thai);
      assertThat(carriers.require(address, "/notify")).isEqualTo(address);
    }
    for (String other : List.of("+15551234567", "+66190012345", "+6681234567890")) {
      Address address = new Address(Channel.PHONE, other);
      assertThatThrownBy(() -> carriers.require(address, "/notify"))
          .as(other)
          .isInstanceOf(Problem.class);
    }
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }
}
