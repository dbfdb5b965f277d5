package th.sucharit.starter.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.notes.Note;
import th.sucharit.notes.NotesApplication;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

@ServiceTest
@SpringBootTest(
    classes = NotesApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CommandsIT {

  private static final String OFFICER = TestTokens.officer("5460802");

  @Autowired RestTestClient http;
  @Autowired MongoTemplate mongo;

  @Test
  void createsOnceForOneKey() {
    String key = key();
    String first = created(key);
    assertThat(created(key)).isEqualTo(first);
    assertThat(created(key())).isNotEqualTo(first);
    assertThat(mongo.findById(first, Note.class).sequence()).isEqualTo(1);
  }

  @Test
  void changesOnceForOneKeyThoughTheVersionHasMovedOn() {
    String id = created(key());
    String key = key();
    put(id, key, "\"1\"").expectStatus().isOk();
    put(id, key(), "\"2\"").expectStatus().isOk();
    put(id, key, "\"1\"").expectStatus().isOk();
    assertThat(mongo.findById(id, Note.class).lines()).isEqualTo(3);
  }

  @Test
  void letsOneOfTwoWriteOnTheSameVersion() throws Exception {
    String id = created(key());
    try (var pool = Executors.newFixedThreadPool(8)) {
      List<Callable<Integer>> eight =
          IntStream.range(0, 8)
              .<Callable<Integer>>mapToObj(
                  i -> () -> put(id, key(), "\"1\"").returnResult().getStatus().value())
              .toList();
      List<Integer> answers = pool.invokeAll(eight).stream().map(done -> done.resultNow()).toList();
      assertThat(answers).containsOnlyOnce(200);
      assertThat(answers.stream().filter(status -> status == 412)).hasSize(7);
    }
    assertThat(mongo.findById(id, Note.class).sequence()).isEqualTo(2);
  }

  @Test
  void losesNoUpdateWhenManyAmendAtOnce() throws Exception {
    String id = created(key());
    try (var pool = Executors.newFixedThreadPool(4)) {
      List<Callable<Integer>> many =
          IntStream.range(0, 12)
              .<Callable<Integer>>mapToObj(
                  i -> () -> append(id, key()).returnResult().getStatus().value())
              .toList();
      long done = pool.invokeAll(many).stream().filter(one -> one.resultNow() == 200).count();
      assertThat(mongo.findById(id, Note.class).lines()).isEqualTo(1 + (int) done);
      assertThat(done).isPositive();
    }
  }

  @Test
  void answersARepetitionWithTheKeptAnswer() {
    String key = key();
    String body =
        count(key, "a")
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    count(key, "a")
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Idempotency-Replayed", "true")
        .expectBody(String.class)
        .isEqualTo(body);
    count(key, "b").expectStatus().isEqualTo(422).expectBody().jsonPath("$.detailTh").isNotEmpty();
  }

  @Test
  void givesNoKeptAnswerToSomebodyWhoLostTheRightToIt() {
    String key = key();
    String officer = asRole("officer");
    String body =
        ask(key, officer)
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    ask(key, officer)
        .expectHeader()
        .valueEquals("Idempotency-Replayed", "true")
        .expectBody(String.class)
        .isEqualTo(body);
    ask(key, asRole("auditor")).expectStatus().isForbidden();
  }

  /** The same person with other roles than before. */
  private static String asRole(String role) {
    return TestTokens.token(role, it -> it.subject("one-person"));
  }

  private RestTestClient.ResponseSpec ask(String key, String token) {
    return http.post()
        .uri("/notes/own-count")
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", key)
        .exchange();
  }

  @Test
  void refusesAKeyThatOthersCouldGuess() {
    count("12345678", "a").expectStatus().isBadRequest();
    count("x".repeat(201), "a").expectStatus().isBadRequest();
  }

  @Test
  void takesTheScopeFromTheTokenOnly() {
    http.get()
        .uri("/notes/me?localGovernment=9999999")
        .header("Authorization", "Bearer " + OFFICER)
        .header("X-Local-Government", "9999999")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.localGovernment")
        .isEqualTo("5460802");
    for (String scopeless :
        List.of(
            TestTokens.token("officer", Map.of()),
            TestTokens.token("officer", Map.of("local_government", "546080*")),
            TestTokens.token("administrator", Map.of("local_government", "5460802")))) {
      http.get()
          .uri("/notes/me")
          .header("Authorization", "Bearer " + scopeless)
          .exchange()
          .expectStatus()
          .isForbidden();
    }
    http.get()
        .uri("/notes/me")
        .header("Authorization", "Bearer " + TestTokens.token("mayor", Map.of()))
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  private String created(String key) {
    Map<?, ?> body =
        http.post()
            .uri("/notes")
            .header("Authorization", "Bearer " + OFFICER)
            .header("Idempotency-Key", key)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody();
    return String.valueOf(body.get("id"));
  }

  private RestTestClient.ResponseSpec put(String id, String key, String etag) {
    return http.method(HttpMethod.PUT)
        .uri("/notes/" + id)
        .header("Authorization", "Bearer " + OFFICER)
        .header("Idempotency-Key", key)
        .header("If-Match", etag)
        .exchange();
  }

  private RestTestClient.ResponseSpec append(String id, String key) {
    return http.post().uri("/notes/" + id + "/lines").header("Idempotency-Key", key).exchange();
  }

  private RestTestClient.ResponseSpec count(String key, String value) {
    return http.post()
        .uri("/notes/count")
        .header("Idempotency-Key", key)
        .body(Map.of("value", value))
        .exchange();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
