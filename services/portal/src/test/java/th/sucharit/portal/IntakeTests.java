package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What officers enter at the desk. */
class IntakeTests extends RunningPortal {

  private static final String FORM = "/officer/complaints/new";
  private final Visitor officer = visitor();

  @Test
  void entersALetterAndPrintsTheReceipt() {
    var page = officer.get(FORM);
    var asked =
        officer.submit(
            page, "/new", Map.of("category", "roads", "more", "category", "subject", "หลุม"));
    assertThat(asked.page().select("fieldset.asked legend").text()).contains("เป็นอันตราย");
    assertThat(asked.page().selectFirst("#subject").val()).isEqualTo("หลุม");
    var typed =
        Map.of(
            "channel",
            "letter",
            "receivedOn",
            "๑๙/๑๑/๒๕๖๙",
            "category",
            "roads",
            "subject",
            "หลุม",
            "details",
            "หน้าตลาด");
    var refused = officer.submit(asked, "/new", typed);
    assertThat(refused.page().select(".errors a").eachAttr("href"))
        .containsExactly("#answers-danger");
    var answered = new java.util.HashMap<>(typed);
    answered.put("answers-danger", "yes");
    var receipt = officer.submit(refused, "/new", answered);
    assertThat(receipt.page().select(".code span")).hasSize(7);
    assertThat(receipt.header("Cache-Control")).contains("no-store");
    assertThat(PLATFORM.sentByDesk().getLast())
        .contains("\"receivedOn\":\"2026-11-19\"", "\"answers\":{\"danger\":\"yes\"}");
  }

  @Test
  void namesWhatIsMissing() {
    var again = officer.submit(officer.get(FORM), "/new", Map.of("receivedOn", "2999-01-01"));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.page().select(".errors a").eachAttr("href"))
        .containsExactly("#channel-desk", "#receivedOn", "#subject", "#details");
  }
}
