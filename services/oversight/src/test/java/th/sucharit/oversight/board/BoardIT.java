package th.sucharit.oversight.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.contracts.disclosure.ChecklistOpened;
import th.sucharit.contracts.disclosure.DisclosureItemEvidenced;
import th.sucharit.contracts.disclosure.DisclosureProgress;
import th.sucharit.contracts.ita_reporting.ItaAssessmentMadeOfficial;
import th.sucharit.contracts.ita_reporting.ItaAssessmentScored;
import th.sucharit.contracts.plans.PlanAnnounced;
import th.sucharit.contracts.plans.PlanDrafted;
import th.sucharit.contracts.plans.PlanOutline;
import th.sucharit.contracts.plans.PlanRevised;
import th.sucharit.contracts.registry.LocalGovernmentMerged;
import th.sucharit.contracts.risk_assessment.RiskAssessmentOpened;
import th.sucharit.contracts.risk_assessment.RiskAssessmentPublished;
import th.sucharit.contracts.risk_assessment.RisksAtLevel;
import th.sucharit.starter.events.View;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the provincial officer sees, and what only others may. */
@ServiceTest
@TestPropertySource(properties = "sucharit.oversight.sweep-every=PT0.3S")
class BoardIT {

  private static final Jurisdiction HUAI_MEK = Jurisdiction.of("5469902", "46");
  private static final Jurisdiction NEIGHBOUR = Jurisdiction.of("5469903", "46");
  private static final Jurisdiction THA_PHAE = Jurisdiction.of("5809906", "80");
  private static final String KALASIN = TestTokens.provincialOfficer("46");
  private static final String COUNTRY = TestTokens.provincialOfficer("*");
  private static final String HASH = "0".repeat(64);
  private static final PlanOutline OUTLINE = new PlanOutline(4, 18, 4, 56, List.of());

  @Autowired RestTestClient http;
  @Autowired MongoTemplate mongo;
  @Autowired JsonMapper json;
  @Autowired Clock clock;

  @BeforeEach
  void threeLocalGovernments() {
    RegistryFacts.register(HUAI_MEK, NEIGHBOUR, THA_PHAE);
    for (Jurisdiction one : List.of(HUAI_MEK, NEIGHBOUR, THA_PHAE)) {
      await().until(() -> row(one, BoardRow.NOW) != null);
    }
  }

  /** A fact of which this service has never heard. */
  @EventType("th.sucharit.complaint.pondered.v1")
  private record ComplaintPondered(int hours) implements DomainEvent {}

  @Test
  void showsInOneRowWhereEverythingStands() {
    Instant now = clock.instant();
    send(
        Topics.PLANS,
        HUAI_MEK,
        "plan-a",
        new PlanDrafted(1, 2566, 2570, HASH, OUTLINE),
        new PlanAnnounced(1, 2566, 2570, HASH, now, OUTLINE));
    send(
        Topics.RISK_ASSESSMENT,
        HUAI_MEK,
        "risk-a",
        new RiskAssessmentOpened(2569, "standard"),
        new RiskAssessmentPublished(
            2569,
            HASH,
            now,
            List.of(new RisksAtLevel("medium", 1, 6), new RisksAtLevel("high", 2, 3))));
    send(
        Topics.DISCLOSURE,
        HUAI_MEK,
        "list-a",
        new ChecklistOpened(2569, 26),
        new DisclosureItemEvidenced(
            2569, "O23", "platform", new DisclosureProgress(1, 26, "12.50")));
    send(
        Topics.ITA_REPORTING,
        HUAI_MEK,
        "ita-a",
        new ItaAssessmentScored(
            2569, "68.50", "must-improve-urgently", false, List.of(), List.of()),
        new ItaAssessmentMadeOfficial(
            2569, "68.51", "68.50", "must-improve-urgently", false, List.of(), List.of(), now));

    // each topic comes in its own time
    await().until(() -> isComplete(row(HUAI_MEK, BoardRow.NOW).cells()));
    JsonNode told = get("/oversight/local-governments/5469902", KALASIN).get(0);
    assertThat(told.has("fiscalYear")).isFalse();
    assertThat(told.at("/plan/state").stringValue()).isEqualTo("announced");
    assertThat(told.at("/plan/lastFiscalYear").intValue()).isEqualTo(2570);
    assertThat(told.at("/risks/levels/1/risks").intValue()).isEqualTo(3);
    assertThat(told.at("/disclosure/evidenced").intValue()).isEqualTo(1);
    assertThat(told.at("/disclosure/items").intValue()).isEqualTo(26);
    assertThat(told.at("/ita/overall").stringValue()).isEqualTo("68.51");
    assertThat(told.at("/ita/level").stringValue()).isEqualTo("must-improve-urgently");

    JsonNode ofYear = get("/oversight/local-governments?fiscalYear=2569&sort=-ita", KALASIN);
    assertThat(ofYear.at("/items/0/localGovernment").stringValue()).isEqualTo("5469902");
    assertThat(ofYear.at("/items/0/fiscalYear").intValue()).isEqualTo(2569);
    assertThat(ofYear.get("items").findValuesAsString("localGovernment"))
        .as("also those of whom nothing was told")
        .contains("5469903");
    assertThat(
            get("/oversight/local-governments?itaLevel=must-improve-urgently", KALASIN)
                .get("items")
                .findValuesAsString("localGovernment"))
        .containsExactly("5469902");
  }

  @Test
  void countsComplaintsAndLetsThemBecomeLateByTheMerePassingOfTime() {
    Instant now = clock.instant();
    Instant soon = now.plusMillis(1500);
    send(Topics.COMPLAINTS, NEIGHBOUR, "case-soon", filed(now, soon));
    send(
        Topics.COMPLAINTS,
        NEIGHBOUR,
        "case-done",
        filed(now, soon),
        new ComplaintPondered(3),
        new ComplaintResolved(now, "acted", false));

    await().until(() -> row(NEIGHBOUR, BoardRow.NOW).cells().complaints().received() == 2);
    await()
        .until(() ->
            row(NEIGHBOUR, BoardRow.NOW).cells().complaints().equals(new Standings.Cases(2, 1, 1)));
    String thisYear = FiscalYear.of(now).toString();
    assertThat(row(NEIGHBOUR, thisYear).cells().complaints())
        .isEqualTo(new Standings.Cases(2, 1, 1));
    JsonNode late = get("/oversight/local-governments?late=true", KALASIN);
    assertThat(late.at("/items/0/localGovernment").stringValue()).isEqualTo("5469903");
    assertThat(late.get("total").intValue()).isEqualTo(1);
    assertThat(get("/oversight/overview", KALASIN).get("withLateComplaints").intValue())
        .isEqualTo(1);
  }

  @Test
  void keepsAnOfficialResultWhileItIsBeingCorrected() {
    Instant now = clock.instant();
    send(
        Topics.ITA_REPORTING,
        THA_PHAE,
        "ita-b",
        new ItaAssessmentScored(
            2567, "68.50", "must-improve-urgently", false, List.of(), List.of()),
        new ItaAssessmentMadeOfficial(
            2567, "68.51", "68.50", "must-improve-urgently", false, List.of(), List.of(), now),
        new ItaAssessmentScored(2567, "99.00", "passed-excellent", true, List.of(), List.of()));
    await()
        .until(() ->
            mongo.findById("ita-b", ItaStanding.class) != null
                && mongo.findById("ita-b", ItaStanding.class).appliedSequence() == 3);
    assertThat(row(THA_PHAE, "2567").cells().ita())
        .isEqualTo(new Cells.OfIta(2567, "68.51", "must-improve-urgently", false, true));
  }

  @Test
  void showsTheYearsThatWereAnnouncedWhileARevisionMovesThem() {
    Instant now = clock.instant();
    DomainEvent drafted = new PlanDrafted(1, 2565, 2569, HASH, OUTLINE);
    DomainEvent announced = new PlanAnnounced(1, 2565, 2569, HASH, now, OUTLINE);
    DomainEvent revised = new PlanRevised(2, 2570, 2574, HASH, HASH, OUTLINE);
    send(Topics.PLANS, THA_PHAE, "plan-b", drafted, announced, revised);
    await().until(() -> appliedTo("plan-b", PlanStanding.class) == 3);
    await().until(() -> row(THA_PHAE, "2569").cells().plan() != null);
    assertThat(row(THA_PHAE, "2569").cells().plan())
        .isEqualTo(new Cells.OfPlan("announced", 2565, 2569));
    assertThat(row(THA_PHAE, "2570").cells().plan()).as("announced by nobody").isNull();

    DomainEvent again = new PlanAnnounced(2, 2570, 2574, HASH, now, OUTLINE);
    send(Topics.PLANS, THA_PHAE, "plan-b", drafted, announced, revised, again);
    await().until(() -> row(THA_PHAE, "2570").cells().plan() != null);
    assertThat(row(THA_PHAE, "2570").cells().plan())
        .isEqualTo(new Cells.OfPlan("announced", 2570, 2574));
    assertThat(row(THA_PHAE, "2569").cells().plan()).isNull();
  }

  @Test
  void letsTimePassForOthersWhenOneRowCannotBeMade() {
    Document puzzling =
        new Document("_id", "plan-puzzling")
            .append("localGovernment", "5809906")
            .append("state", "puzzling")
            .append("firstFiscalYear", 2570)
            .append("lastFiscalYear", 2570)
            .append("appliedSequence", 1L);
    mongo.getCollection("plans").insertOne(puzzling);
    try {
      Instant first = clock.instant().minusSeconds(7200);
      lookAgain(THA_PHAE, first);
      lookAgain(NEIGHBOUR, first.plusSeconds(3600));
      await()
          .until(() ->
              Optional.ofNullable(row(NEIGHBOUR, BoardRow.NOW).lookAgainAt())
                  .filter(at -> at.isBefore(clock.instant().minusSeconds(60)))
                  .isEmpty());
      assertThat(row(THA_PHAE, BoardRow.NOW).lookAgainAt()).as("tried again later").isNotNull();
    } finally {
      mongo.getCollection("plans").deleteOne(puzzling);
    }
  }

  private void lookAgain(Jurisdiction at, Instant when) {
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(BoardRow.id(at.localGovernment(), BoardRow.NOW))),
        Update.update("lookAgainAt", when),
        BoardRow.class);
  }

  private long appliedTo(String id, Class<? extends Standing> kind) {
    return Optional.ofNullable(mongo.findById(id, kind)).map(View::appliedSequence).orElse(0L);
  }

  @Test
  void takesAMergedLocalGovernmentOffTheBoard() {
    Jurisdiction gone = Jurisdiction.of("5460899", "46");
    RegistryFacts.register(gone);
    await().until(() -> row(gone, BoardRow.NOW) != null);
    EventProducer.to(Topics.REGISTRY)
        .send(
            EventProducer.Envelope.of(
                "5460899",
                2,
                gone,
                new LocalGovernmentMerged(
                    "5469902",
                    java.time.LocalDate.ofInstant(clock.instant(), FiscalYear.BANGKOK))));
    await().until(() -> row(gone, BoardRow.NOW) == null);
    assertThat(
            mongo.count(
                Query.query(Criteria.where("localGovernment").is("5460899")), BoardRow.class))
        .isZero();
  }

  @Test
  void looksThroughRowsThatWereMadeInAnEarlierFiscalYear() {
    int thisYear = FiscalYear.of(clock.instant()).year();
    String id = BoardRow.id(NEIGHBOUR.localGovernment(), BoardRow.NOW);
    Query one = Query.query(Criteria.where("_id").is(id));
    mongo.updateFirst(one, Update.update("asOf", thisYear - 1), BoardRow.class);
    await().until(() -> row(NEIGHBOUR, BoardRow.NOW).asOf() == thisYear);
  }

  @Test
  void tellsAdministratorsOneHashOverTheWholeBoard() {
    JsonNode told = get("/oversight/board/hash", TestTokens.administrator());
    assertThat(told.get("rows").longValue()).isPositive();
    assertThat(told.get("sha256").stringValue()).matches("[0-9a-f]{64}");
    assertThat(status("/oversight/board/hash", COUNTRY)).isEqualTo(403);
  }

  @Test
  void showsNoOtherProvince() {
    assertThat(
            get("/oversight/local-governments", KALASIN)
                .get("items")
                .findValuesAsString("province"))
        .isNotEmpty()
        .containsOnly("46");
    assertThat(status("/oversight/local-governments?province=80", KALASIN)).isEqualTo(403);
    assertThat(status("/oversight/overview?province=80", KALASIN)).isEqualTo(403);
    assertThat(status("/oversight/local-governments/5809906", KALASIN)).isEqualTo(404);
    assertThat(get("/oversight/local-governments?code=5809906", KALASIN).get("items")).isEmpty();
    assertThat(
            get("/oversight/local-governments", COUNTRY)
                .get("items")
                .findValuesAsString("province"))
        .contains("46", "80");
    assertThat(
            get("/oversight/local-governments?province=80", COUNTRY)
                .get("items")
                .findValuesAsString("province"))
        .containsOnly("80");
  }

  @ParameterizedTest
  @CsvSource({
    "sort=name",
    "sort=--late",
    "page=-1",
    "size=0",
    "size=501",
    "province=4",
    "fiscalYear=1999",
    "planState=lost",
    "itaLevel=%24ne",
    "code=54608",
    "late=perhaps"
  })
  void saysInBothLanguagesWhatToMend(String query) {
    EntityExchangeResult<byte[]> answer = ask("/oversight/local-governments?" + query, KALASIN);
    assertThat(answer.getStatus().value()).isEqualTo(400);
    JsonNode problem = json.readTree(answer.getResponseBody());
    assertThat(problem.get("detail").stringValue()).isNotBlank();
    assertThat(problem.get("detailTh").stringValue()).containsPattern("[ก-๙]");
    assertThat(problem.at("/errors/0/pointer").stringValue()).isNotBlank();
    assertThat(problem.at("/errors/0/messageTh").stringValue()).containsPattern("[ก-๙]");
  }

  private static ComplaintFiled filed(Instant received, Instant due) {
    return new ComplaintFiled("general", "web", due, due, received);
  }

  private static void send(String topic, Jurisdiction under, String subject, DomainEvent... facts) {
    for (int i = 0; i < facts.length; i++) {
      EventProducer.Envelope envelope = EventProducer.Envelope.of(subject, i + 1L, under, facts[i]);
      EventProducer.to(topic).send(envelope, envelope);
    }
  }

  private static boolean isComplete(Cells cells) {
    return cells.plan() != null
        && cells.plan().state().equals("announced")
        && cells.risks() != null
        && cells.risks().state().equals("published")
        && cells.disclosure() != null
        && cells.disclosure().evidenced() == 1
        && cells.ita() != null
        && cells.ita().official();
  }

  private BoardRow row(Jurisdiction of, String scope) {
    return mongo.findById(BoardRow.id(of.localGovernment(), scope), BoardRow.class);
  }

  private JsonNode get(String path, String token) {
    EntityExchangeResult<byte[]> answer = ask(path, token);
    assertThat(answer.getStatus().value()).as(path).isEqualTo(200);
    return json.readTree(answer.getResponseBody());
  }

  private int status(String path, String token) {
    return ask(path, token).getStatus().value();
  }

  private EntityExchangeResult<byte[]> ask(String path, String token) {
    return http.get()
        .uri(java.net.URI.create(path))
        .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
        .exchange()
        .returnResult(byte[].class);
  }
}
