package th.sucharit.complaints.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

/** A flood of complaints from somebody who means none of them. */
@ServiceTest
class FloodIT {

  private static final String FLOODED = "5460831";
  private static final String OTHER = "5460832";
  // more than the tests' quota takes in at once and in the minutes of a slow run
  private static final int JUNK = 600;
  private static final int HONEST = 40;

  @Autowired private RestTestClient http;
  @Autowired private LocalGovernmentDirectory directory;
  @Autowired private MongoTemplate mongo;
  @Autowired private Proofs proofs;
  @Autowired private Quotas quotas;

  @BeforeEach
  void registered() {
    RegistryFacts.register(directory, Jurisdiction.of(FLOODED, "46"), Jurisdiction.of(OTHER, "46"));
  }

  @Test
  void servesEverybodyWhoBringsAProofAndTheDeskDuringAFlood() throws Exception {
    String key = key();
    String receipt = receipt(FLOODED, key, null);
    Callable<Integer> junk = () -> status(FLOODED, null);
    Callable<Integer> honest = () -> status(FLOODED, Solver.proof(http));
    List<Integer> flood;
    List<Integer> served;
    try (var crowd = Executors.newFixedThreadPool(4);
        var citizens = Executors.newFixedThreadPool(2)) {
      var flooding = IntStream.range(0, JUNK).mapToObj(i -> crowd.submit(junk)).toList();
      served =
          citizens.invokeAll(Collections.nCopies(HONEST, honest)).stream()
              .map(Future::resultNow)
              .toList();
      flood = flooding.stream().map(FloodIT::done).toList();
    }
    assertThat(flood).contains(201, 429).containsOnly(201, 429);
    assertThat(served).hasSize(HONEST).containsOnly(201);

    refused(FLOODED, null).jsonPath("$.errors").doesNotExist();
    refused(FLOODED, "1.1.x:1").jsonPath("$.errors[0].pointer").isEqualTo("#Proof-Of-Work");
    assertThat(receipt(FLOODED, key, null)).as("the answer was lost").isEqualTo(receipt);
    Map<String, Object> unfit = new HashMap<>(body(FLOODED));
    unfit.put("category", "no-such-category");
    send("/complaints", unfit, key(), null).expectStatus().isBadRequest();
    assertThat(status(OTHER, null)).as("another local government").isEqualTo(201);
    http.post()
        .uri("/complaints/desk")
        .header("Authorization", "Bearer " + TestTokens.officer(FLOODED))
        .header("Idempotency-Key", key())
        .body(
            Map.of("channel", "phone", "receivedOn", "2026-01-05", "subject", "x", "details", "x"))
        .exchange()
        .expectStatus()
        .isCreated();
    System.out.printf(
        "flood: %d without proof, of which %d were taken; %d with proof, all served%n",
        JUNK, Collections.frequency(flood, 201), HONEST);
  }

  @Test
  void takesAProofOnceButTheSameRequestAgain() {
    String proof = Solver.proof(http);
    String key = key();
    String receipt = receipt(OTHER, key, proof);
    assertThat(receipt(OTHER, key, proof)).isEqualTo(receipt);
    assertThat(proofs.take(proof)).isFalse();
    assertThat(proofs.take(Solver.proof(http))).isTrue();
    assertThat(mongo.count(new Query(), UsedChallenge.class)).isPositive();
    proofs.forgetExpired();
    assertThat(proofs.take(proof)).isFalse();
  }

  @Test
  void servesWhoHoldsAReceiptWhileOthersGuess() {
    String receipt = receipt(OTHER, key(), Solver.proof(http));
    Object quota = ReflectionTestUtils.getField(quotas, "wrongReceipts");
    ReflectionTestUtils.setField(
        quotas,
        "wrongReceipts",
        new TokenBucket(new Quota(1, Duration.ofHours(1)), System.nanoTime()));
    try {
      look("1234", null).expectStatus().isNotFound();
      look("1234", null).expectStatus().isEqualTo(429).expectHeader().exists("Retry-After");
      look("1234", Solver.proof(http)).expectStatus().isNotFound();
      look(receipt, null).expectStatus().isOk();
      send(
              "/complaints/receipts/messages",
              Map.of("receipt", receipt, "text", "what they asked for"),
              key(),
              null)
          .expectStatus()
          .isOk();
    } finally {
      ReflectionTestUtils.setField(quotas, "wrongReceipts", quota);
    }
  }

  private RestTestClient.ResponseSpec look(String receipt, @Nullable String proof) {
    return send("/complaints/receipts/status", Map.of("receipt", receipt), key(), proof);
  }

  private String receipt(String to, String key, @Nullable String proof) {
    return String.valueOf(
        file(to, key, proof)
            .expectStatus()
            .isCreated()
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody()
            .get("receipt"));
  }

  private RestTestClient.BodyContentSpec refused(String to, @Nullable String proof) {
    return file(to, key(), proof)
        .expectStatus()
        .isEqualTo(429)
        .expectHeader()
        .valueMatches("Retry-After", "[1-9][0-9]*")
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:sucharit:problem:proof-of-work-needed")
        .jsonPath("$.detailTh")
        .isNotEmpty();
  }

  private int status(String to, @Nullable String proof) {
    return file(to, key(), proof).returnResult().getStatus().value();
  }

  private RestTestClient.ResponseSpec file(String to, String key, @Nullable String proof) {
    return send("/complaints", body(to), key, proof);
  }

  private static Map<String, Object> body(String to) {
    return Map.of("localGovernment", to, "kind", "general", "subject", "x", "details", "x");
  }

  private RestTestClient.ResponseSpec send(
      String path, Map<String, Object> body, String key, @Nullable String proof) {
    return http.post()
        .uri(path)
        .header("Idempotency-Key", key)
        .headers(headers -> {
          if (proof != null) {
            headers.set("Proof-Of-Work", proof);
          }
        })
        .body(body)
        .exchange();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static <T> T done(Future<T> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
