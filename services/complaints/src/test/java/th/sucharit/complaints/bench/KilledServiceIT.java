package th.sucharit.complaints.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.sucharit.contracts.EventTypes;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintAccepted;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.PublishedEvents.Published;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.Servers;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service is killed again and again while complaints come in: what was acknowledged is there,
 * once, and is announced in order. {@code -Dsucharit.kills.submissions=1000} at size.
 */
class KilledServiceIT {

  private static final int SUBMISSIONS = Integer.getInteger("sucharit.kills.submissions", 60);
  private static final int BETWEEN_KILLS = Integer.getInteger("sucharit.kills.every", 25);
  private static final Jurisdiction PLACE = Jurisdiction.of("5461099", "46");
  private static final String OFFICER = TestTokens.officer("5461099");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path output;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final Map<String, Integer> acknowledgedIds = new ConcurrentHashMap<>();
  private volatile ServiceProcess service;

  @Test
  void keepsEveryAcknowledgedComplaintOnceWithItsFactsInOrder() throws Exception {
    String database = "killed_" + UUID.randomUUID().toString().substring(0, 8);
    Map<String, String> settings = Servers.running().settings(database);
    RegistryFacts.register(PLACE);
    try (MongoClient mongo = MongoClients.create(Servers.running().mongodb())) {
      service = BenchPlatform.complaints(settings, output);
      MongoCollection<Document> known =
          mongo.getDatabase(database).getCollection("knownLocalGovernments");
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> known.find(new Document("_id", "5461099")).first() != null);
      int kills = submitWhileKilling(settings);
      assertThat(kills).isGreaterThanOrEqualTo((SUBMISSIONS - 1) / BETWEEN_KILLS - 1).isPositive();
      assertThat(acknowledgedIds).hasSize(SUBMISSIONS);

      MongoCollection<Document> stored = mongo.getDatabase(database).getCollection("complaints");
      assertThat(stored.countDocuments()).isEqualTo(SUBMISSIONS);
      acknowledgedIds
          .keySet()
          .forEach(id -> assertThat(stored.countDocuments(new Document("_id", id))).isOne());
      awaitAnnounced();
      announcedInOrder();
    } finally {
      service.close();
    }
  }

  private int submitWhileKilling(Map<String, String> settings) throws Exception {
    int kills = 0;
    try (ExecutorService citizens = Executors.newFixedThreadPool(4)) {
      List<Future<?>> submissions = new ArrayList<>();
      for (int i = 0; i < SUBMISSIONS; i++) {
        submissions.add(
            citizens.submit(() -> {
              acknowledgedIds.merge(submit(), 1, Integer::sum);
              acknowledged.incrementAndGet();
              return true;
            }));
      }
      int next = BETWEEN_KILLS;
      while (acknowledged.get() < SUBMISSIONS && submissions.stream().anyMatch(s -> !s.isDone())) {
        if (acknowledged.get() >= next) {
          service.kill();
          kills++;
          service = BenchPlatform.complaints(settings, output);
          next = acknowledged.get() + BETWEEN_KILLS;
        }
        TimeUnit.MILLISECONDS.sleep(5);
      }
      for (Future<?> submission : submissions) {
        submission.get();
      }
    }
    return kills;
  }

  /** Repeats itself, as a browser and a gateway do, until it is answered; then takes it on. */
  private String submit() throws Exception {
    String filed =
        JSON.writeValueAsString(
            Map.of(
                "channel", "letter",
                "receivedOn", LocalDate.now(FiscalYear.BANGKOK).toString(),
                "subject", "ถนนชำรุด",
                "details", "หลุมหน้าตลาด"));
    HttpResponse<String> answer = repeat("/complaints/desk", filed, "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    String id = JSON.readTree(answer.body()).get("id").stringValue();
    String etag = answer.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> accepted = repeat("/complaints/" + id + "/accept", "", etag);
    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
    return id;
  }

  private HttpResponse<String> repeat(String path, String body, String etag) throws Exception {
    String key = UUID.randomUUID().toString();
    while (true) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(service.url() + path))
              .timeout(Duration.ofSeconds(10))
              .header("Authorization", "Bearer " + OFFICER)
              .header("Content-Type", "application/json")
              .header("Idempotency-Key", key)
              .POST(HttpRequest.BodyPublishers.ofString(body));
      if (!etag.isEmpty()) {
        request.header("If-Match", etag);
      }
      try {
        HttpResponse<String> answer =
            http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() < 500) {
          return answer;
        }
      } catch (IOException killed) {
        // asks again
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private void awaitAnnounced() {
    String last = EventTypes.nameOf(ComplaintAccepted.class);
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () ->
                PublishedEvents.of(Topics.COMPLAINTS)
                    .of(event -> acknowledgedIds.containsKey(event.subject()))
                    .stream()
                    .filter(event -> event.type().equals(last))
                    .map(Published::subject)
                    .distinct()
                    .count(),
            announced -> announced == SUBMISSIONS);
  }

  /** A fact may be told twice, with the same id; never before the one that it follows. */
  private void announcedInOrder() {
    Map<String, List<Published>> facts = new ConcurrentHashMap<>();
    PublishedEvents.of(Topics.COMPLAINTS)
        .of(event -> acknowledgedIds.containsKey(event.subject()))
        .forEach(event -> {
          List<Published> told = facts.computeIfAbsent(event.subject(), id -> new ArrayList<>());
          if (told.stream().noneMatch(earlier -> earlier.id().equals(event.id()))) {
            told.add(event);
          }
        });
    assertThat(facts).hasSize(SUBMISSIONS);
    assertThat(facts.values())
        .allSatisfy(told -> {
          assertThat(told).extracting(Published::sequence).containsExactly(1L, 2L);
          assertThat(told)
              .extracting(Published::type)
              .containsExactly(
                  EventTypes.nameOf(ComplaintFiled.class),
                  EventTypes.nameOf(ComplaintAccepted.class));
        });
  }
}
