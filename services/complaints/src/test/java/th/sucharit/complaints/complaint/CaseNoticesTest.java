package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.complaints.notification.Post;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.TestTokens;

/** A local government of its own for each test, and a post that brings what is told there. */
abstract class CaseNoticesTest extends ComplaintTest {

  static final String CANARY = "canary-words";

  private static final AtomicInteger NEXT = new AtomicInteger(5460841);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Autowired ApplicationContext service;
  @Autowired private JavaMailSenderImpl mail;

  final Post post = new Post();
  String here;
  String officer;

  @BeforeEach
  void openThePost() {
    mail.setPort(post.port());
    here = Integer.toString(NEXT.getAndIncrement());
    officer = TestTokens.officer(here);
    RegistryFacts.register(directory, Jurisdiction.of(here, "46"));
  }

  @AfterEach
  void closeThePost() {
    post.close();
  }

  Map<String, Object> file(String email) {
    Map<String, Object> body = new HashMap<>(complaint(CANARY));
    body.put("localGovernment", here);
    body.put("contact", CANARY);
    if (email != null) {
      body.put("notify", Map.of("email", email));
    }
    return filed(body, key());
  }

  Map<String, Object> filed(Map<String, Object> body, String key) {
    return file(body, key)
        .expectStatus()
        .isCreated()
        .expectBody(MAP)
        .returnResult()
        .getResponseBody();
  }

  static Map<String, Object> group(String name, String email) {
    return Map.of("group", name, "addresses", List.of(Map.of("email", email)));
  }

  void settings(Map<String, Object> wanted) {
    String etag =
        get("/complaints/local-governments/" + here + "/notifications", officer)
            .expectStatus()
            .isOk()
            .returnResult()
            .getResponseHeaders()
            .getETag();
    put(wanted, etag).expectStatus().isOk();
  }

  RestTestClient.ResponseSpec put(Map<String, Object> wanted, String etag) {
    return http.put()
        .uri("/complaints/local-governments/" + here + "/notifications")
        .header("Authorization", "Bearer " + officer)
        .header("Idempotency-Key", key())
        .header("If-Match", etag)
        .body(wanted)
        .exchange();
  }

  RestTestClient.ResponseSpec choose(String receipt, Map<String, String> address) {
    Map<String, Object> body = new HashMap<>(Map.of("receipt", receipt));
    if (!address.isEmpty()) {
      body.put("notify", address);
    }
    return http.post()
        .uri("/complaints/receipts/notify")
        .header("Idempotency-Key", key())
        .body(body)
        .exchange()
        .expectStatus()
        .isOk();
  }

  /** Sends until so many have come: the facts have to travel first. */
  List<Post.Mail> arrive(String address, int wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (post.of(address).size() < wanted && System.nanoTime() < deadline) {
      // what is made in a made-up future is due then
      Post.send(service, Duration.ofDays(7));
    }
    assertThat(post.of(address)).hasSizeGreaterThanOrEqualTo(wanted);
    return post.of(address);
  }
}
