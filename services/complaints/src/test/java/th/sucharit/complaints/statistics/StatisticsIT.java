package th.sucharit.complaints.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.complaints.category.CategoryCatalogue;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What everybody may see of how many complaints came and how they ended. */
@ServiceTest
class StatisticsIT {

  @Autowired private RestTestClient http;
  @Autowired private LocalGovernmentDirectory directory;
  @Autowired private MongoTemplate mongo;
  @Autowired private CategoryCatalogue categories;
  @Autowired private Clock clock;
  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void publishesMonthsOnceAndLetsSmallOnesWait() {
    String code = "5460811";
    RegistryFacts.register(directory, Jurisdiction.of(code, "46"));
    for (int i = 0; i < 3; i++) {
      letter(code, "2025-01-10", "roads");
    }
    for (int i = 0; i < 4; i++) {
      letter(code, "2025-02-10", "roads");
    }
    for (int i = 0; i < 6; i++) {
      letter(code, "2025-04-10", i < 5 ? "waste" : "taxes");
    }
    JsonNode year = statistics(code, 2568);
    assertThat(year.at("/received/0").toString())
        .isEqualTo(
            "{\"from\":\"2025-01\",\"to\":\"2025-02\",\"total\":7,\"groups\":{\"infrastructure\":7},\"merged\":0}");
    assertThat(year.at("/received/1/total").asLong()).as("none in March").isZero();
    assertThat(year.at("/received/2/groups").isEmpty())
        .as("one could find the single one by subtracting")
        .isTrue();
    assertThat(year.at("/received/2/merged").asLong()).isEqualTo(6);
    assertThat(year.at("/receivedTotal").asLong()).isEqualTo(13);

    letter(code, "2025-02-11", "roads");
    assertThat(statistics(code, 2568).at("/received/0"))
        .as("what is published stays")
        .isEqualTo(year.at("/received/0"));
    http.get()
        .uri("/complaints/statistics.csv?localGovernment=" + code + "&fiscalYear=2568")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .value(csv ->
            assertThat(csv)
                .startsWith("kind,from,to,group,count,median_days\r\n")
                .contains("received,2025-01,2025-02,infrastructure,7,\r\n")
                .doesNotContainPattern("(?m)(^|,)[=+@\\-]"));
  }

  @Test
  void countsOnceAMonthHoweverOftenSomebodyAsks() {
    LocalGovernmentId body = new LocalGovernmentId("5460815");
    RegistryFacts.register(directory, Jurisdiction.of(body.code(), "46"));
    letter(body.code(), "2025-02-10", "roads");
    AtomicInteger counted = new AtomicInteger();
    CaseCounts counting =
        new CaseCounts(mongo) {
          @Override
          SortedMap<YearMonth, MonthTally> byMonth(LocalGovernmentId of) {
            counted.incrementAndGet();
            return super.byMonth(of);
          }
        };
    Publication publication = new Publication(counting, mongo, categories, clock);
    for (int i = 0; i < 5; i++) {
      assertThat(publication.blocks(body, new FiscalYear(2568))).as("one waits").isEmpty();
    }
    assertThat(counted).hasValue(1);
    Clock nextMonth = Clock.offset(clock, Duration.ofDays(32));
    new Publication(counting, mongo, categories, nextMonth).blocks(body, new FiscalYear(2568));
    assertThat(counted).hasValue(2);
  }

  @Test
  void waitsWhileFewAreLeftOpen() {
    String code = "5460814";
    RegistryFacts.register(directory, Jurisdiction.of(code, "46"));
    for (int i = 0; i < 7; i++) {
      String id = letter(code, "2025-03-01", "waste");
      if (i > 0) {
        resolvedOn(code, id, 2);
      }
    }
    JsonNode year = statistics(code, 2568);
    assertThat(year.at("/received").isEmpty()).as("seven less six is the one").isTrue();
    assertThat(year.at("/ended").isEmpty()).isTrue();
  }

  @Test
  void tellsHowTheyEndedAndHowLongItTook() {
    String code = "5460812";
    RegistryFacts.register(directory, Jurisdiction.of(code, "46"));
    for (int i = 0; i < 6; i++) {
      String id = letter(code, "2025-03-01", "waste");
      resolvedOn(code, id, i + 2);
    }
    JsonNode ended = statistics(code, 2568).at("/ended/0");
    assertThat(ended.at("/groups/resolved").asLong()).isEqualTo(6);
    assertThat(ended.at("/medianDays").asString()).isEqualTo("3.5");
  }

  @Test
  void saysNothingOfTheRunningMonthOrOfWhoIsNotRegistered() {
    String code = "5460813";
    RegistryFacts.register(directory, Jurisdiction.of(code, "46"));
    assertThat(statistics(code, 2570).at("/received").isEmpty()).isTrue();
    for (String bad :
        java.util.List.of(
            "localGovernment=x&fiscalYear=2568",
            "localGovernment=" + code,
            "fiscalYear=2568",
            "localGovernment=" + code + "&fiscalYear=2025")) {
      http.get().uri("/complaints/statistics?" + bad).exchange().expectStatus().isBadRequest();
    }
    http.get()
        .uri("/complaints/statistics?localGovernment=9999999&fiscalYear=2568")
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  private void resolvedOn(String code, String id, int dayOfMarch) {
    resolve(code, id);
    // as it would stand if it had been resolved on that day
    mongo
        .getCollection("complaints")
        .updateOne(
            new Document("_id", id),
            new Document(
                "$set",
                new Document("marks.endedMonth", "2025-03")
                    .append(
                        "marks.endedAt",
                        java.util.Date.from(
                            java.time.Instant.parse("2025-03-0" + dayOfMarch + "T03:00:00Z")))));
  }

  private JsonNode statistics(String code, int year) {
    return json.readTree(
        http.get()
            .uri("/complaints/statistics?localGovernment=" + code + "&fiscalYear=" + year)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
  }

  private String letter(String code, String day, String category) {
    String answer =
        http.post()
            .uri("/complaints/desk")
            .header("Authorization", "Bearer " + TestTokens.officer(code))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(
                Map.of(
                    "channel",
                    "letter",
                    "receivedOn",
                    day,
                    "subject",
                    "s",
                    "details",
                    "d",
                    "category",
                    category))
            .exchange()
            .expectStatus()
            .isCreated()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    return json.readTree(answer).get("id").asString();
  }

  private void resolve(String code, String id) {
    for (Map.Entry<String, Map<String, String>> step :
        java.util.List.of(
            Map.entry("accept", Map.<String, String>of()),
            Map.entry("resolve", Map.of("outcome", "acted", "text", "x")))) {
      http.post()
          .uri("/complaints/" + id + "/" + step.getKey())
          .header("Authorization", "Bearer " + TestTokens.officer(code))
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .header("If-Match", "*")
          .body(step.getValue())
          .exchange()
          .expectStatus()
          .isOk();
    }
  }
}
