package th.sucharit.disclosure.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static th.sucharit.disclosure.Http.checklist;
import static th.sucharit.disclosure.Http.shown;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintAccepted;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.contracts.disclosure.ChecklistOpened;
import th.sucharit.contracts.disclosure.DisclosureItemEvidenced;
import th.sucharit.contracts.disclosure.DisclosureItemWithdrawn;
import th.sucharit.contracts.ita_reporting.IndicatorScore;
import th.sucharit.contracts.ita_reporting.InstrumentScore;
import th.sucharit.contracts.ita_reporting.ItaAssessmentMadeOfficial;
import th.sucharit.contracts.ita_reporting.ItaAssessmentScored;
import th.sucharit.contracts.plans.PlanAnnounced;
import th.sucharit.contracts.plans.PlanApproved;
import th.sucharit.contracts.plans.PlanOutline;
import th.sucharit.contracts.risk_assessment.RiskAssessmentOpened;
import th.sucharit.contracts.risk_assessment.RiskAssessmentPublished;
import th.sucharit.disclosure.Http;
import th.sucharit.disclosure.Http.Answer;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.EventProducer.Envelope;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

/** What is announced elsewhere fills checklists, however it is delivered. */
@ServiceTest
class FeedsIT {

  private static final List<Integer> YEARS = List.of(2565, 2566, 2567, 2568, 2569);
  private static final Instant AT = Instant.parse("2026-11-20T03:15:00.123456Z");
  private static final String HASH = "9f".repeat(32);

  @Autowired RestTestClient client;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired MongoTemplate mongo;

  private Http http;

  /** Of a type that no contract here describes. */
  @EventType("th.sucharit.complaint.puzzled.v1")
  record Puzzled(int over) implements DomainEvent {}

  /** A fact on its way to a topic. */
  private record Delivery(String topic, Envelope envelope) {
    void send() {
      EventProducer.to(topic).send(envelope);
    }
  }

  @BeforeEach
  void ready() {
    http = new Http(client);
  }

  @Test
  void fillsTheRightItemOfEachYearOfAnAnnouncedPlan() {
    Jurisdiction body = registered("5461001");
    plan(body, 3, 2566, 2570).forEach(Delivery::send);
    awaitEvidenced(body, 2569, "O23");
    awaitEvidenced(body, 2566, "O36");
    awaitEvidenced(body, 2567, "O32");
    awaitEvidenced(body, 2568, "O25");
    assertThat(show(body, 2565).body().get("opened").booleanValue()).isFalse();
    Answer answer = show(body, 2568);
    assertThat(answer.item("O25").at("/platform/0/source").stringValue())
        .isEqualTo("announced-plan");
    assertThat(answer.item("O25").at("/platform/0/id").stringValue()).isEqualTo("plan-5461001");
    assertThat(answer.item("O25").at("/platform/0/at").stringValue())
        .isEqualTo("2026-11-20T03:15:00.123Z");
    assertThat(answer.item("O25").get("evidencedBy").toString()).isEqualTo("[\"platform\"]");
    assertThat(answer.body().at("/score/predictedOit").stringValue()).isEqualTo("6.25");

    PublishedEvents events = PublishedEvents.of(Topics.DISCLOSURE);
    String id = "5461001-2568";
    assertThat(events.await(id, DisclosureItemEvidenced.class).data())
        .contains("\"O25\"")
        .contains("\"platform\"")
        .contains("\"6.25\"");
    assertThat(events.await(id, ChecklistOpened.class).headers())
        .containsEntry("ce_actorrole", "system")
        .containsEntry("ce_province", "46");
  }

  @Test
  void takesBackWhatTheNewestAnnouncementDoesNotCover() {
    Jurisdiction body = registered("5461007");
    plan(body, 3, 2566, 2570).forEach(Delivery::send);
    awaitEvidenced(body, 2566, "O36");
    awaitEvidenced(body, 2568, "O25");
    plan(body, 7, 2568, 2572).forEach(Delivery::send);
    awaitEvidenced(body, 2566);
    awaitEvidenced(body, 2567);
    awaitEvidenced(body, 2568, "O25");
    PublishedEvents events = PublishedEvents.of(Topics.DISCLOSURE);
    assertThat(events.await("5461007-2566", DisclosureItemWithdrawn.class).data())
        .contains("\"O36\"");

    // an older announcement comes again, as dead letters do
    plan(body, 3, 2566, 2570).forEach(Delivery::send);
    lastPlan(body).send();
    awaitEvidenced(body, 2565, "O39");
    assertThat(show(body, 2566).evidenced()).isEmpty();
    assertThat(show(body, 2568).evidenced()).containsExactly("O25");
  }

  @Test
  void opensWithAllThatWasPublishedBeforeItWasKnownWhatTheYearAsksFor() {
    Jurisdiction body = registered("5461008");
    plan(body, 3, 2566, 2570).forEach(Delivery::send);
    assessment(body, 2568).forEach(Delivery::send);
    complaint(body, "c8", "general", "2024-05-01T00:00:00Z", false).forEach(Delivery::send);
    awaitEvidenced(body, 2568, "O19", "O23", "O25");
    // as if there had been no framework of that year then
    mongo.remove(Query.query(Criteria.where("_id").is("5461008-2568")), Checklist.class);
    assertThat(show(body, 2568).evidenced()).isEmpty();
    Answer opened = http.post(checklist("5461008", 2568), TestTokens.officer("5461008")).is(201);
    assertThat(opened.evidenced()).containsExactly("O19", "O23", "O25");
    assertThat(opened.etag()).as("opened and three items").isEqualTo("\"4\"");
  }

  @Test
  void fillsTheItemOfTheYearOfAPublishedAssessment() {
    Jurisdiction body = registered("5461002");
    assessment(body, 2567).forEach(Delivery::send);
    awaitEvidenced(body, 2567, "O30");
    assertThat(show(body, 2567).item("O30").at("/platform/0/id").stringValue())
        .isEqualTo("risk-5461002");
    assertThat(show(body, 2568).evidenced()).isEmpty();
  }

  @Test
  void countsComplaintsByTheDayTheyReachedTheLocalGovernment() {
    Jurisdiction body = registered("5461003");
    // in Thailand already 1 April 2024: after the first six months of 2567
    complaint(body, "c1", "general", "2024-03-31T17:30:00Z", false).forEach(Delivery::send);
    awaitEvidenced(body, 2568, "O19");
    assertThat(show(body, 2567).evidenced()).isEmpty();
    // still 31 March there
    complaint(body, "c2", "corruption", "2024-03-31T16:30:00Z", true).forEach(Delivery::send);
    awaitEvidenced(body, 2567, "O24");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(inside(body, 2568).item("O19").at("/platform/0/counts").toString())
                .isEqualTo(
                    "{\"all\":{\"total\":2,\"finished\":1,\"inProgress\":1},"
                        + "\"corruption\":{\"total\":1,\"finished\":1,\"inProgress\":0},"
                        + "\"suppressed\":false}"));
    assertThat(inside(body, 2567).item("O24").at("/platform/0/counts/all/total").intValue())
        .isEqualTo(1);
    assertThat(inside(body, 2567).item("O24").at("/platform/0/period").toString())
        .isEqualTo("{\"from\":\"2023-10-01\",\"to\":\"2024-03-31\"}");
    assertThat(show(body, 2569).evidenced()).isEmpty();
  }

  @Test
  void takesTheTimeOfTheFactWhereNothingElseIsSaid() {
    Jurisdiction body = registered("5461004");
    // received now, which no known framework counts; and a later fact about it
    new Delivery(
            Topics.COMPLAINTS,
            Envelope.of("c-now", 1, body, new ComplaintFiled("general", "web", AT, AT, null)))
        .send();
    complaint(body, "c-old", "general", "2024-05-01T00:00:00Z", false).forEach(Delivery::send);
    awaitEvidenced(body, 2568, "O19");
    assertThat(inside(body, 2568).item("O19").at("/platform/0/counts/all/total").intValue())
        .isEqualTo(1);
  }

  @Test
  void showsTheOfficialScoreBesideThePredictedOne() {
    Jurisdiction body = registered("5461005");
    official(body).forEach(Delivery::send);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(show(body, 2567).body().at("/score/official/score").asString())
                .isEqualTo("53.46"));
    assertThat(show(body, 2567).body().at("/score/predictedOit").stringValue()).isEqualTo("0.00");
    assertThat(show(body, 2567).body().get("opened").booleanValue()).isFalse();
    assertThat(show(body, 2566).body().at("/score/official").isObject()).isFalse();
  }

  @Test
  void keepsWhatThePlatformShowsBesideAnOfficersAddress() {
    Jurisdiction body = registered("5461006");
    String officer = TestTokens.officer("5461006");
    String path = checklist("5461006", 2568);
    String item = path + "/items/O25/evidence";
    String etag = http.post(path, officer).is(201).etag();
    http.put(item, officer, etag, shown("https://huaimek.go.th/plan")).is(200);
    plan(body, 3, 2568, 2568).forEach(Delivery::send);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            show(body, 2568)
                .item("O25")
                .get("evidencedBy")
                .toString()
                .equals("[\"officer\",\"platform\"]"));
    Answer now = show(body, 2568);
    assertThat(now.item("O25").at("/officer/addresses/0/url").stringValue())
        .isEqualTo("https://huaimek.go.th/plan");
    Answer left =
        http.put(item, officer, now.etag(), java.util.Map.of("addresses", List.of())).is(200);
    assertThat(left.evidenced()).containsExactly("O25");
    assertThat(left.item("O25").get("evidencedBy").toString()).isEqualTo("[\"platform\"]");
  }

  @Test
  void comesToTheSameInEveryOrderTwiceAndLate() {
    Jurisdiction plain = registered("5462000");
    story(plain).stream().flatMap(List::stream).forEach(Delivery::send);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> {
          assertThat(show(plain, 2568).evidenced()).containsExactly("O19", "O23", "O25");
          assertThat(inside(plain, 2568).item("O19").at("/platform/0/counts/all").toString())
              .isEqualTo("{\"total\":3,\"finished\":1,\"inProgress\":2}");
          assertThat(show(plain, 2567).body().at("/score/official").isObject()).isTrue();
          assertThat(show(plain, 2569).evidenced()).containsExactly("O18", "O23");
          assertThat(show(plain, 2568).item("O25").at("/platform/0/at").stringValue())
              .isEqualTo("2026-11-21T03:15:00.123Z");
        });
    String expected = shownAs(plain);

    for (int order = 1; order <= 10; order++) {
      Jurisdiction body = registered(Integer.toString(5_462_000 + order));
      mixed(story(body), new Random(order)).forEach(Delivery::send);
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(shownAs(body)).isEqualTo(expected));
      String version = inside(body, 2568).etag();
      // everything once more, the newest first
      story(body).stream().flatMap(one -> one.reversed().stream()).forEach(Delivery::send);
      marker(body);
      assertThat(shownAs(body)).isEqualTo(expected);
      assertThat(inside(body, 2568).etag()).isEqualTo(version);
    }
    assertThat(mongo.getCollection("deadLetters").countDocuments()).isZero();
  }

  /** Lets everything sent before reach the feeds: a last plan of another year shows that it did. */
  private void marker(Jurisdiction body) {
    String code = body.localGovernment().code();
    List<Delivery> last =
        List.of(
            lastPlan(body),
            new Delivery(
                Topics.COMPLAINTS, Envelope.of("c1-" + code, 6, body, new ComplaintAccepted(AT))));
    last.forEach(Delivery::send);
    awaitEvidenced(body, 2565, "O39");
  }

  private static Delivery lastPlan(Jurisdiction body) {
    String id = "last-" + body.localGovernment().code();
    return new Delivery(Topics.PLANS, Envelope.of(id, 9, body, announced(2565, 2565, AT)));
  }

  /** The facts of one local government, one list per aggregate. */
  private static List<List<Delivery>> story(Jurisdiction body) {
    List<Delivery> plan = new ArrayList<>(plan(body, 3, 2566, 2570));
    plan.add(
        new Delivery(
            Topics.PLANS,
            Envelope.of(
                "plan-" + body.localGovernment().code(),
                7,
                body,
                announced(2566, 2570, AT.plusSeconds(86_400)))));
    String code = body.localGovernment().code();
    List<Delivery> puzzling =
        List.of(
            filed(body, "c1-" + code, "general", "2024-02-15T00:00:00Z"),
            complaintFact(body, "c1-" + code, 2, new Puzzled(1)),
            complaintFact(body, "c1-" + code, 3, new ComplaintAccepted(AT)),
            complaintFact(body, "c1-" + code, 4, new Puzzled(2)),
            complaintFact(body, "c1-" + code, 5, new ComplaintResolved(AT, "acted", false)));
    return List.of(
        plan,
        assessment(body, 2568),
        puzzling,
        complaint(body, "c2-" + code, "corruption", "2024-08-15T00:00:00Z", false),
        complaint(body, "c3-" + code, "general", "2024-09-30T16:59:59Z", false),
        complaint(body, "c4-" + code, "general", "2024-09-30T17:00:00Z", true),
        official(body));
  }

  /** Each aggregate's facts in their order, all of them mixed, one in two delivered again. */
  private static List<Delivery> mixed(List<List<Delivery>> story, Random random) {
    List<List<Delivery>> waiting =
        story.stream().<List<Delivery>>map(ArrayList::new).collect(Collectors.toList());
    List<Delivery> order = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<Delivery> next = waiting.get(random.nextInt(waiting.size()));
      order.add(next.removeFirst());
      if (next.isEmpty()) {
        waiting.remove(next);
      }
      if (random.nextBoolean()) {
        order.add(order.get(random.nextInt(order.size())));
      }
    }
    return order;
  }

  private String shownAs(Jurisdiction body) {
    String code = body.localGovernment().code();
    return IntStream.of(2566, 2567, 2568, 2569)
        .mapToObj(year -> inside(body, year).body().toString())
        .collect(Collectors.joining("\n"))
        .replace(code, "CODE");
  }

  private static List<Delivery> plan(Jurisdiction body, long sequence, int first, int last) {
    String id = "plan-" + body.localGovernment().code();
    return List.of(
        new Delivery(
            Topics.PLANS, Envelope.of(id, sequence - 1, body, new PlanApproved(1, HASH, AT))),
        new Delivery(Topics.PLANS, Envelope.of(id, sequence, body, announced(first, last, AT))));
  }

  private static DomainEvent announced(int first, int last, Instant at) {
    return new PlanAnnounced(1, first, last, HASH, at, new PlanOutline(1, 1, 0, 0, List.of()));
  }

  private static List<Delivery> assessment(Jurisdiction body, int year) {
    String id = "risk-" + body.localGovernment().code();
    return List.of(
        new Delivery(
            Topics.RISK_ASSESSMENT,
            Envelope.of(id, 1, body, new RiskAssessmentOpened(year, "criteria"))),
        new Delivery(
            Topics.RISK_ASSESSMENT,
            Envelope.of(id, 2, body, new RiskAssessmentPublished(year, HASH, AT, List.of()))));
  }

  private static List<Delivery> complaint(
      Jurisdiction body, String id, String kind, String received, boolean ended) {
    List<Delivery> all = new ArrayList<>();
    all.add(filed(body, id, kind, received));
    all.add(complaintFact(body, id, 2, new ComplaintAccepted(AT)));
    if (ended) {
      all.add(complaintFact(body, id, 3, new ComplaintResolved(AT, "acted", false)));
    }
    return all;
  }

  private static Delivery filed(Jurisdiction body, String id, String kind, String received) {
    return complaintFact(
        body, id, 1, new ComplaintFiled(kind, "web", AT, AT, Instant.parse(received)));
  }

  private static Delivery complaintFact(
      Jurisdiction body, String id, long sequence, DomainEvent fact) {
    return new Delivery(Topics.COMPLAINTS, Envelope.of(id, sequence, body, fact));
  }

  private static List<Delivery> official(Jurisdiction body) {
    String id = "ita-" + body.localGovernment().code();
    List<InstrumentScore> instruments =
        List.of(new InstrumentScore("IIT", "78.14"), new InstrumentScore("OIT", "53.46"));
    List<IndicatorScore> indicators = List.of(new IndicatorScore(9, "63.57"));
    return List.of(
        new Delivery(
            Topics.ITA_REPORTING,
            Envelope.of(
                id,
                1,
                body,
                new ItaAssessmentScored(2567, "68.50", "x", false, instruments, indicators))),
        new Delivery(
            Topics.ITA_REPORTING,
            Envelope.of(
                id,
                2,
                body,
                new ItaAssessmentMadeOfficial(
                    2567, "68.51", "68.50", "x", false, instruments, indicators, AT))));
  }

  private Jurisdiction registered(String code) {
    Jurisdiction body = Jurisdiction.of(code, "46");
    RegistryFacts.register(directory, body);
    return body;
  }

  private void awaitEvidenced(Jurisdiction body, int year, String... items) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(show(body, year).evidenced()).containsExactly(items));
  }

  private Answer show(Jurisdiction body, int year) {
    assertThat(YEARS).contains(year);
    return http.get(checklist(body.localGovernment().code(), year), null).is(200);
  }

  private Answer inside(Jurisdiction body, int year) {
    String officer = TestTokens.officer(body.localGovernment().code());
    return http.get(checklist(body.localGovernment().code(), year), officer).is(200);
  }
}
