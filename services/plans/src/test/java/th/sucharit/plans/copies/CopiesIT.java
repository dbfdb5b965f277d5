package th.sucharit.plans.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.plans.bench.SeededPlans;
import th.sucharit.plans.format.PlanWriter;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is told which plans match, once they were announced. */
@ServiceTest
class CopiesIT {

  private static final int PLANS = 16;
  private static final SeededPlans SEEDED = new SeededPlans(PLANS, 5);
  private static final List<Integer> PAIR = SEEDED.pairs().iterator().next();
  private static final String AUDITED = TestTokens.administrator();

  @Autowired private RestTestClient http;
  @Autowired private LocalGovernmentDirectory directory;
  @Autowired private MongoTemplate mongo;
  @Autowired private JsonMapper json;
  @Autowired private Prints prints;

  private final Map<Integer, String> ids = new TreeMap<>();

  private record Answer(int status, @Nullable String etag, JsonNode body) {}

  @BeforeEach
  void announceAll() {
    forgetAll();
    mongo.remove(new Query(), "plans");
    for (int i = 0; i < PLANS; i++) {
      RegistryFacts.register(directory, SeededPlans.owner(i));
      ids.put(i, announced(i));
    }
    awaitCompared();
  }

  @Test
  void tellsAPlansOwnPeopleAndTheirProvinceWhichPlansMatch() {
    int one = PAIR.getFirst();
    int other = PAIR.getLast();
    Jurisdiction owner = SeededPlans.owner(one);
    String code = owner.localGovernment().code();
    for (String token :
        List.of(
            TestTokens.officer(code),
            TestTokens.executive(code),
            TestTokens.councilAuditor(code),
            TestTokens.provincialOfficer(owner.province().code()),
            TestTokens.provincialOfficer("*"))) {
      JsonNode answer = get(path(one), token, 200);
      assertThat(answer.get("state").stringValue()).isEqualTo("compared");
      assertThat(answer.get("comparedWith").intValue()).isBetween(9, PLANS - 1);
      JsonNode match = match(answer, other);
      assertThat(match.get("localGovernment").stringValue())
          .isEqualTo(SeededPlans.owner(other).localGovernment().code());
      assertThat(match.get("percent").intValue()).isBetween(50, 99);
      assertThat(match.get("items")).isNotEmpty();
      assertThat(match.get("messageTh").stringValue()).contains("ตรงกัน");
      assertThat(answer.get("findings").stringValue())
          .isEqualTo("/api/plans/" + ids.get(one) + "/findings");
    }
    JsonNode theirs =
        get(
            path(other),
            TestTokens.officer(SeededPlans.owner(other).localGovernment().code()),
            200);
    assertThat(match(theirs, one).get("percent"))
        .isEqualTo(match(get(path(one), TestTokens.officer(code), 200), other).get("percent"));
  }

  @Test
  void showsTwoPlansThatMatchSideBySide() {
    int one = PAIR.getFirst();
    String officer = TestTokens.officer(SeededPlans.owner(one).localGovernment().code());
    JsonNode side = get(path(one) + "/" + ids.get(PAIR.getLast()), officer, 200);
    assertThat(side.get("passages")).isNotEmpty();
    JsonNode passage = side.at("/passages/0");
    assertThat(passage.at("/place/pointer").stringValue()).startsWith("/programme/");
    assertThat(passage.at("/otherPlace/placeTh").stringValue()).contains("ลำดับที่");
    assertThat(passage.get("text").stringValue()).isNotBlank();
    int stranger = stranger();
    get(path(one) + "/" + ids.get(stranger), officer, 404);
    get(path(one) + "/unknown", officer, 404);
  }

  @Test
  void listsTheMatchesOfAProvinceToItsOwnOfficer() {
    String province = SeededPlans.owner(PAIR.getFirst()).province().code();
    String path = "/plans/provinces/" + province + "/copies";
    for (String token :
        List.of(TestTokens.provincialOfficer(province), TestTokens.provincialOfficer("*"))) {
      JsonNode page = get(path, token, 200);
      assertThat(page.get("items").valueStream().map(pair -> pair.get("plan").stringValue()))
          .contains(ids.get(PAIR.getFirst()));
      assertThat(get(path + "?size=1", token, 200).get("total")).isEqualTo(page.get("total"));
    }
    get(path, TestTokens.provincialOfficer("95"), 403);
    get(path, TestTokens.officer("9100000"), 403);
    get(path, TestTokens.auditor(), 403);
    get(path, null, 401);
    for (String wrong : List.of("?size=101", "?size=0", "?page=-1", "?page=x")) {
      get(path + wrong, TestTokens.provincialOfficer(province), 400);
    }
    get("/plans/provinces/4/copies", TestTokens.provincialOfficer("*"), 400);
  }

  @Test
  void tellsNobodyElse() {
    int one = PAIR.getFirst();
    for (String path : List.of(path(one), path(one) + "/" + ids.get(PAIR.getLast()))) {
      get(path, TestTokens.officer("9990000"), 404);
      get(path, TestTokens.provincialOfficer("95"), 404);
      get(path, TestTokens.investigator("9100000"), 403);
      get(path, TestTokens.auditor(), 403);
      get(path, null, 401);
    }
    get("/plans/unknown/copies", TestTokens.provincialOfficer("*"), 404);
  }

  @Test
  void isTheSameWhenBuiltAnew() {
    Map<String, Integer> before = percents();
    assertThat(before).isNotEmpty();
    forgetAll();
    String rebuild = "/plans/copies/rebuild";
    assertThat(send(HttpMethod.POST, rebuild, TestTokens.officer("9100000"), null, null).status())
        .isEqualTo(403);
    assertThat(send(HttpMethod.POST, rebuild, AUDITED, null, null).status()).isEqualTo(202);
    awaitCompared();
    assertThat(percents()).containsOnlyKeys(before.keySet());
    assertThat(get(rebuild, AUDITED, 200).get("state").stringValue()).isEqualTo("kept");
  }

  private void forgetAll() {
    List.of(Print.class, Copy.class, CommonText.class)
        .forEach(kind -> mongo.remove(new Query(), kind));
  }

  private Map<String, Integer> percents() {
    Map<String, Integer> percents = new TreeMap<>();
    mongo.findAll(Copy.class).forEach(copy -> percents.put(copy.id(), copy.percent()));
    return percents;
  }

  private int stranger() {
    return IntStream.range(0, PLANS)
        .filter(i -> SEEDED.pairs().stream().noneMatch(pair -> pair.contains(i)))
        .findFirst()
        .orElseThrow();
  }

  private void awaitCompared() {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> prints.count() == PLANS && prints.countDue() == 0);
  }

  private JsonNode match(JsonNode answer, int other) {
    return answer
        .at("/matches/items")
        .valueStream()
        .filter(match -> match.get("plan").stringValue().equals(ids.get(other)))
        .findFirst()
        .orElseThrow();
  }

  private String path(int number) {
    return "/plans/" + ids.get(number) + "/copies";
  }

  private String announced(int number) {
    String code = SeededPlans.owner(number).localGovernment().code();
    String file = PlanWriter.tree(SEEDED.plan(number)).toString();
    Answer plan = send(HttpMethod.POST, "/plans/import", TestTokens.officer(code), file, null);
    assertThat(plan.status()).as(plan.body().toString()).isEqualTo(201);
    String id = plan.body().get("id").stringValue();
    for (String step : List.of("submit", "approve", "announce")) {
      String token = step.equals("approve") ? TestTokens.executive(code) : TestTokens.officer(code);
      plan = send(HttpMethod.POST, "/plans/" + id + "/" + step, token, null, plan.etag());
      assertThat(plan.status()).as(plan.body().toString()).isEqualTo(200);
    }
    return id;
  }

  private JsonNode get(String path, @Nullable String token, int expected) {
    Answer answer = send(HttpMethod.GET, path, token, null, null);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(expected);
    return answer.body();
  }

  private Answer send(
      HttpMethod method,
      String path,
      @Nullable String token,
      @Nullable String body,
      @Nullable String ifMatch) {
    var request =
        http.method(method)
            .uri(path)
            .contentType(MediaType.APPLICATION_JSON)
            .headers(headers -> {
              headers.set("Idempotency-Key", UUID.randomUUID().toString());
              if (token != null) {
                headers.setBearerAuth(token);
              }
              if (ifMatch != null) {
                headers.setIfMatch(ifMatch);
              }
            });
    var result =
        (body == null ? request : request.body(body.getBytes(StandardCharsets.UTF_8)))
            .exchange()
            .returnResult(byte[].class);
    byte[] answer = result.getResponseBody();
    return new Answer(
        result.getStatus().value(),
        result.getResponseHeaders().getETag(),
        json.readTree(answer == null || answer.length == 0 ? new byte[] {'{', '}'} : answer));
  }
}
