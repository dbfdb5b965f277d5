package th.sucharit.disclosure.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static th.sucharit.disclosure.Http.checklist;
import static th.sucharit.disclosure.Http.key;
import static th.sucharit.disclosure.Http.shown;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.EventTypes;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.disclosure.ChecklistOpened;
import th.sucharit.contracts.disclosure.DisclosureItemEvidenced;
import th.sucharit.contracts.disclosure.DisclosureItemWithdrawn;
import th.sucharit.disclosure.Http;
import th.sucharit.disclosure.Http.Answer;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

@ServiceTest
class ChecklistIT {

  private static final String HUAI_MEK = "5460802";
  private static final String THA_PHAE = "5800106";
  private static final String OFFICER = TestTokens.officer(HUAI_MEK);
  private static final String SECRET = "https://www.huaimek.go.th/canary-address";

  @Autowired RestTestClient client;
  @Autowired LocalGovernmentDirectory directory;

  private Http http;

  @BeforeEach
  void registered() {
    http = new Http(client);
    RegistryFacts.register(
        directory, Jurisdiction.of(HUAI_MEK, "46"), Jurisdiction.of(THA_PHAE, "80"));
  }

  @Test
  void tellsEverybodyWhatIsToBeDisclosed() {
    Answer all = http.get("/disclosure/frameworks", null).is(200);
    assertThat(all.body().valueStream().map(one -> one.get("fiscalYear").intValue()))
        .containsExactly(2569, 2568, 2567, 2566, 2565);
    assertThat(all.body().valueStream().map(one -> one.get("items").intValue()))
        .containsExactly(26, 28, 35, 43, 43);
    Answer one = http.get("/disclosure/frameworks/2567", null).is(200);
    assertThat(one.body().at("/scoring/openQuestion").stringValue()).contains("43.34");
    assertThat(
            one.body()
                .get("platform")
                .valueStream()
                .filter(rule -> rule.has("period"))
                .map(rule -> rule.get("period").stringValue()))
        .containsExactly("first-six-months");
    assertThat(one.body().at("/items/0/basis/confidence").stringValue()).isEqualTo("public");
    http.get("/disclosure/frameworks/2570", null).isProblem(404, "framework-not-found");
    http.get("/disclosure/frameworks/1999", null).isProblem(400, "invalid");
  }

  @Test
  void showsAllItemsAsMissingBeforeAnybodyBegins() {
    Answer answer = http.get(checklist(THA_PHAE, 2565), null).is(200);
    assertThat(answer.body().get("opened").booleanValue()).isFalse();
    assertThat(answer.evidenced()).isEmpty();
    assertThat(answer.body().get("items")).hasSize(43);
    assertThat(answer.body().at("/score/predictedOit").stringValue()).isEqualTo("0.00");
    assertThat(answer.headers().getETag()).isNull();
    http.get(checklist("1111111", 2565), null).isProblem(404, "local-government-not-found");
    http.get(checklist(THA_PHAE, 2570), null).isProblem(404, "framework-not-found");
    http.get(checklist("12", 2565), null).isProblem(400, "invalid");
  }

  @Test
  void isOpenedOnce() {
    String path = checklist(HUAI_MEK, 2565);
    Answer first = http.post(path, OFFICER).is(201);
    Answer second = http.post(path, OFFICER).is(200);
    assertThat(first.headers().getLocation()).hasPath("/api" + path);
    assertThat(second.etag()).isEqualTo(first.etag()).isEqualTo("\"1\"");
    assertThat(second.body().get("opened").booleanValue()).isTrue();
    PublishedEvents events = PublishedEvents.of(Topics.DISCLOSURE);
    assertThat(events.await(HUAI_MEK + "-2565", ChecklistOpened.class).data())
        .contains("43")
        .contains("2565");
    assertThat(events.of(event -> event.subject().equals(HUAI_MEK + "-2565"))).hasSize(1);
  }

  @Test
  void carriesEvidenceFromAnOfficerToEverybodyAndBack() {
    String path = checklist(HUAI_MEK, 2568);
    String etag = http.post(path, OFFICER).is(201).etag();
    String item = path + "/items/O1/evidence";

    Answer entered =
        http.put(
                item,
                OFFICER,
                etag,
                Map.of(
                    "addresses",
                    List.of(
                        Map.of("url", SECRET, "title", " โครงสร้าง "),
                        Map.of("url", "https://huaimek.go.th/โครงสร้าง", "title", "แผนผัง")),
                    "explanation",
                    "หน้า 2"))
            .is(200);
    Answer seen = http.get(path, null).is(200);
    assertThat(seen.body()).isEqualTo(entered.body());
    assertThat(seen.evidenced()).containsExactly("O1");
    assertThat(seen.item("O1").at("/officer/addresses/0/url").stringValue()).isEqualTo(SECRET);
    assertThat(seen.item("O1").at("/officer/addresses/0/title").stringValue())
        .isEqualTo("โครงสร้าง");
    assertThat(seen.item("O1").at("/officer/explanation").stringValue()).isEqualTo("หน้า 2");
    assertThat(seen.item("O1").get("evidencedBy").toString()).isEqualTo("[\"officer\"]");
    // one of five in 9.1 is 20.00, of five sub-indicators 4.00, of two indicators 2.00
    assertThat(seen.body().at("/score/predictedOit").stringValue()).isEqualTo("2.00");
    assertThat(seen.body().at("/score/evidenced").intValue()).isEqualTo(1);
    assertThat(seen.body().at("/score/caveat/en").stringValue()).contains("if the assessors");
    assertThat(seen.body().at("/score/indicators/0/meanOf").stringValue())
        .isEqualTo("sub-indicators");

    Answer withdrawn =
        http.put(item, OFFICER, entered.etag(), Map.of("addresses", List.of())).is(200);
    assertThat(withdrawn.evidenced()).isEmpty();
    assertThat(withdrawn.item("O1").path("officer").isObject()).isFalse();

    PublishedEvents events = PublishedEvents.of(Topics.DISCLOSURE);
    events.await(HUAI_MEK + "-2568", DisclosureItemWithdrawn.class);
    List<PublishedEvents.Published> story =
        events.of(event -> event.subject().equals(HUAI_MEK + "-2568"));
    assertThat(story)
        .extracting(PublishedEvents.Published::type)
        .containsExactly(
            EventTypes.nameOf(ChecklistOpened.class),
            EventTypes.nameOf(DisclosureItemEvidenced.class),
            EventTypes.nameOf(DisclosureItemWithdrawn.class));
    assertThat(story.get(1).data()).contains("\"officer\"").contains("\"2.00\"");
    assertThat(story.get(1).headers())
        .containsEntry("ce_localgovernment", HUAI_MEK)
        .containsEntry("ce_province", "46")
        .containsEntry("ce_actorrole", "officer");
    assertThat(story.toString()).doesNotContain("huaimek").doesNotContain("โครงสร้าง");
  }

  @Test
  void saysWhenAScoreIsAMeanOfItems() {
    String path = checklist(HUAI_MEK, 2569);
    String etag = http.post(path, OFFICER).is(201).etag();
    Answer answer =
        http.put(path + "/items/O23/evidence", OFFICER, etag, shown("https://a.go.th/")).is(200);
    assertThat(answer.body().at("/score/predictedOit").stringValue()).isEqualTo("7.15");
    assertThat(answer.body().at("/score/indicators/1/meanOf").stringValue()).isEqualTo("items");
    assertThat(answer.body().at("/framework/status").stringValue()).contains("draft");
  }

  @Test
  void isKeptByItsOwnOfficersOnly() {
    String path = checklist(HUAI_MEK, 2566);
    String item = path + "/items/O1/evidence";
    String stranger = TestTokens.officer(THA_PHAE);
    http.post(path, stranger).isProblem(403, "checklist-of-another-local-government");
    String etag = http.post(path, OFFICER).is(201).etag();
    http.put(item, stranger, etag, shown("https://a.go.th/"))
        .isProblem(403, "checklist-of-another-local-government");
    for (String other :
        List.of(
            TestTokens.executive(HUAI_MEK),
            TestTokens.councilAuditor(HUAI_MEK),
            TestTokens.investigator(HUAI_MEK),
            TestTokens.provincialOfficer("46"),
            TestTokens.auditor(),
            TestTokens.administrator())) {
      http.post(path, other).is(403);
      http.put(item, other, etag, shown("https://a.go.th/")).is(403);
      http.get(path, other).is(200);
    }
    for (String bad : TestTokens.refused(HUAI_MEK)) {
      http.post(path, bad).is(401);
      http.put(item, bad, etag, shown("https://a.go.th/")).is(401);
    }
    http.post(path, null).is(401);
    http.put(item, null, etag, shown("https://a.go.th/")).is(401);
    assertThat(http.get(path, null).evidenced()).isEmpty();
  }

  @Test
  void isNotChangedOnWhatSomebodySawBefore() {
    String path = checklist(HUAI_MEK, 2567);
    String item = path + "/items/O1/evidence";
    http.put(item, OFFICER, "\"1\"", shown("https://a.go.th/"))
        .isProblem(404, "checklist-not-found");
    String etag = http.post(path, OFFICER).is(201).etag();
    http.put(item, OFFICER, null, shown("https://a.go.th/")).isProblem(428, "version-required");
    http.put(item, OFFICER, "\"9\"", shown("https://a.go.th/")).isProblem(412, "version-stale");
    String key = key();
    Answer once = http.put(item, OFFICER, etag, key, shown("https://a.go.th/")).is(200);
    Answer twice = http.put(item, OFFICER, etag, key, shown("https://a.go.th/")).is(200);
    assertThat(twice.etag()).isEqualTo(once.etag()).isEqualTo("\"2\"");
    Answer same = http.put(item, OFFICER, once.etag(), shown("https://a.go.th/")).is(200);
    assertThat(same.etag()).isEqualTo("\"2\"");
    http.put(path + "/items/O99/evidence", OFFICER, etag, shown("https://a.go.th/"))
        .isProblem(404, "disclosure-item-not-found");
    http.put(path + "/items/x/evidence", OFFICER, etag, shown("https://a.go.th/"))
        .isProblem(404, "disclosure-item-not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "ftp://huaimek.go.th/",
        "http://localhost/",
        "http://192.168.1.1/",
        "http://[::1]/",
        "https://u@huaimek.go.th/"
      })
  void refusesAddressesThatNotEverybodyCanOpen(String url) {
    String etag = http.post(checklist(THA_PHAE, 2566), TestTokens.officer(THA_PHAE)).etag();
    Answer refused =
        http.put(
                checklist(THA_PHAE, 2566) + "/items/O1/evidence",
                TestTokens.officer(THA_PHAE),
                etag,
                Map.of(
                    "addresses",
                    List.of(
                        Map.of("url", "https://thaphae.go.th/", "title", "ดี"),
                        Map.of("url", url, "title", "ไม่ดี"))))
            .isProblem(400, "evidence-invalid");
    assertThat(refused.body().get("errors")).hasSize(1);
    assertThat(refused.body().at("/errors/0/pointer").stringValue()).isEqualTo("/addresses/1/url");
    assertThat(refused.body().at("/errors/0/messageTh").stringValue()).contains("ที่อยู่");
    assertThat(refused.body().toString()).doesNotContain(url);
  }

  @Test
  void saysInTwoLanguagesWhatIsTooMuchOrMissing() {
    String officer = TestTokens.officer(THA_PHAE);
    String path = checklist(THA_PHAE, 2567);
    String etag = http.post(path, officer).etag();
    Map<String, String> link = Map.of("url", "https://a.go.th/", "title", "ก");
    Stream.of(
            Map.of("addresses", Collections.nCopies(21, link)),
            Map.of("addresses", List.of(link), "explanation", "ก".repeat(2_001)),
            Map.of("addresses", List.of(Map.of("url", "https://a.go.th/", "title", " "))),
            Map.of(
                "addresses", List.of(Map.of("url", "https://a.go.th/", "title", "ก".repeat(201)))),
            Map.of(
                "addresses", List.of(Map.of("url", "https://" + "a".repeat(2_000), "title", "ก"))),
            Map.of("addresses", Collections.singletonList(null)),
            Map.of("explanation", "ก"))
        .forEach(body -> {
          Answer refused =
              http.put(path + "/items/O1/evidence", officer, etag, body).isProblem(400, "invalid");
          assertThat(refused.body().at("/errors/0/messageTh").stringValue()).isNotBlank();
        });
    Answer controls =
        http.put(
                path + "/items/O1/evidence",
                officer,
                etag,
                Map.of("addresses", List.of(link), "explanation", "หน้า\u00002"))
            .isProblem(400, "invalid");
    assertThat(controls.body().at("/errors/0/pointer").stringValue()).isEqualTo("/explanation");
    Answer tooLong =
        http.put(
                path + "/items/O1/evidence",
                officer,
                etag,
                Map.of(
                    "addresses",
                    List.of(link, Map.of("url", "https://a.go.th/", "title", "ก".repeat(201)))))
            .isProblem(400, "invalid");
    assertThat(tooLong.body().at("/errors/0/pointer").stringValue())
        .isEqualTo("/addresses/1/title");
    http.put(path + "/items/O1/evidence", officer, etag, Map.of("addresses", "x"))
        .isProblem(400, "unreadable");
    http.put(
            path + "/items/O1/evidence",
            officer,
            etag,
            Map.of("addresses", List.of(), "localGovernment", HUAI_MEK))
        .isProblem(400, "unreadable");
    assertThat(http.get(path, null).evidenced()).isEmpty();
  }

  @Test
  void describesItsRoutes() {
    assertThat(
            http.get("/disclosure/openapi.json", null).is(200).body().get("paths").propertyNames())
        .contains(
            "/disclosure/frameworks",
            "/disclosure/local-governments/{code}/checklists/{fiscalYear}/items/{item}/evidence");
  }
}
