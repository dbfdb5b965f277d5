package th.sucharit.disclosure.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static th.sucharit.disclosure.Http.checklist;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.EventTypes;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.disclosure.DisclosureItemExplained;
import th.sucharit.disclosure.Http;
import th.sucharit.disclosure.Http.Answer;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

/** What is to be said of an item to assessors. */
@ServiceTest
class ExplanationIT {

  private static final String WRITER = "5171003";
  private static final String OTHER = "5171004";

  @Autowired RestTestClient client;
  @Autowired LocalGovernmentDirectory directory;

  private Http http;

  @BeforeEach
  void registered() {
    http = new Http(client);
    RegistryFacts.register(directory, Jurisdiction.of(WRITER, "17"), Jurisdiction.of(OTHER, "17"));
  }

  @Test
  void writesAnExplanationAndTakesItBack() {
    String path = checklist(WRITER, 2567);
    String version = http.post(path, TestTokens.officer(WRITER)).is(201).etag();
    Answer written = explain(WRITER, 2567, "O5", version, "  ข่าวรายวัน ").is(200);
    assertThat(written.item("O5").get("explanation").stringValue()).isEqualTo("ข่าวรายวัน");
    assertThat(written.item("O5").get("state").stringValue())
        .as("words are no evidence")
        .isEqualTo("missing");
    assertThat(http.get(path, null).is(200).item("O5").has("explanation"))
        .as("outsiders read it in the assessor's system")
        .isFalse();
    explain(WRITER, 2567, "O5", version, "x").isProblem(412, "version-stale");
    assertThat(explain(WRITER, 2567, "O5", written.etag(), "ข่าวรายวัน").is(200).etag())
        .as("the same again changes nothing")
        .isEqualTo(written.etag());
    Answer back = explain(WRITER, 2567, "O5", written.etag(), " ").is(200);
    assertThat(back.item("O5").has("explanation")).isFalse();
    assertThat(
            PublishedEvents.of(Topics.DISCLOSURE)
                .awaitAny(event ->
                    event.type().equals(EventTypes.nameOf(DisclosureItemExplained.class))
                        && event.subject().equals(WRITER + "-2567")
                        && event.data().contains("\"characters\":0")))
        .hasSize(1)
        .allMatch(event -> !event.data().contains("ข่าว"));
  }

  @Test
  void refusesWhatIsTooLongOrNobodyAskedFor() {
    String path = checklist(WRITER, 2566);
    String version = http.post(path, TestTokens.officer(WRITER)).is(201).etag();
    // as people count: a face is one character in two units
    explain(WRITER, 2566, "O1", version, "😀".repeat(2000)).is(200);
    Answer tooLong = explain(WRITER, 2566, "O1", "*", "ก".repeat(2001));
    tooLong.isProblem(400, "explanation-invalid");
    assertThat(tooLong.body().at("/errors/0/pointer").stringValue()).isEqualTo("/text");
    assertThat(tooLong.body().at("/errors/0/messageTh").stringValue()).contains("2000");
    explain(WRITER, 2566, "O99", "*", "x").isProblem(404, "disclosure-item-not-found");
    explain(WRITER, 2565, "O1", "*", "x").isProblem(404, "checklist-not-found");
    http.put(path + "/items/O1/explanation", TestTokens.officer(WRITER), "*", Map.of())
        .isProblem(400, "invalid");
    http.put(path + "/items/O1/explanation", TestTokens.officer(WRITER), null, Map.of("text", "x"))
        .is(428);
    http.put(path + "/items/O1/explanation", TestTokens.officer(OTHER), "*", Map.of("text", "x"))
        .isProblem(403, "checklist-of-another-local-government");
    http.put(path + "/items/O1/explanation", TestTokens.executive(WRITER), "*", Map.of("text", "x"))
        .isProblem(403, "role-required");
    http.put(path + "/items/O1/explanation", null, "*", Map.of("text", "x"))
        .isProblem(401, "token-required");
    Answer limits = http.get("/disclosure/itas-limits", null).is(200);
    assertThat(limits.body().at("/explanation/most").intValue()).isEqualTo(2000);
    assertThat(limits.body().at("/explanation/basis/confidence").stringValue())
        .startsWith("not found");
  }

  private Answer explain(String code, int year, String item, String version, String text) {
    return http.put(
        checklist(code, year) + "/items/" + item + "/explanation",
        TestTokens.officer(code),
        version,
        Map.of("text", text));
  }
}
