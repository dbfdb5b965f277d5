package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The complaint form: category, questions, position, and what happens when too many come. */
class FilingTests extends RunningPortal {

  private static final String FORM = "/local-governments/5460802/complain";

  @Test
  void offersEveryCategoryBelowTheOneItBelongsTo() {
    var options = visitor().get(FORM).page().select("#category option");
    assertThat(options.eachAttr("value"))
        .containsExactly(
            "", "infrastructure", "roads", "potholes", "lighting", "environment", "other");
    assertThat(options.get(3).wholeText()).isEqualTo("\u2003\u2003หลุมบ่อ");
  }

  @Test
  void asksTheQuestionsOfTheCategoryWithoutScripts() {
    var citizen = visitor();
    var asked =
        send(citizen, Map.of("category", "lighting", "subject", "ไฟดับ", "more", "category"));
    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.page().select("#questions input").eachAttr("name"))
        .containsExactly("answers-pole", "answers-lamps", "answers-since");
    assertThat(asked.page().selectFirst("#subject").val()).isEqualTo("ไฟดับ");
    assertThat(asked.page().select(".errors")).isEmpty();
    assertThat(PLATFORM.filedComplaints()).isEmpty();
  }

  @Test
  void filesCategoryAnswersAndPositionAsTheServiceReadsThem() {
    send(
        visitor(),
        Map.of(
            "category", "lighting",
            "answers-lamps", "๑,๒๐๐",
            "answers-since", "๒๕๖๙-11-01",
            "answers-danger", "yes",
            "latitude", "๑๖.๕๙๑๒๓, 103.23456° E"));
    assertThat(PLATFORM.filedComplaints().getFirst())
        .isEqualTo(
            Map.of(
                "localGovernment", "5460802",
                "kind", "general",
                "subject", "ก",
                "details", "ข",
                "category", "lighting",
                "answers", Map.of("lamps", "1200", "since", "2026-11-01"),
                "location", Map.of("latitude", 16.59123, "longitude", 103.23456)));
  }

  @Test
  void namesTheQuestionThatMustBeAnsweredAndNumbersThatAreNone() {
    var again =
        send(visitor(), Map.of("category", "roads", "latitude", "ใกล้วัด", "longitude", "103.2"));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.page().select(".errors a").eachAttr("href"))
        .containsExactly("#answers-danger", "#latitude");
    assertThat(again.page().select("#answers-danger input[type=radio]")).hasSize(2);
    assertThat(again.page().selectFirst("details.where").hasAttr("open")).isTrue();
    assertThat(again.page().selectFirst("#latitude").val()).isEqualTo("ใกล้วัด");
    assertThat(PLATFORM.filedComplaints()).isEmpty();
  }

  @Test
  void saysKindlyThatTooManyComplaintsComeAndKeepsWhatWasTyped() {
    PLATFORM.citizens().crowd();
    var citizen = visitor();
    var again = send(citizen, Map.of("contact", "081-234-5678", "category", "other"));
    assertThat(again.status()).isEqualTo(429);
    assertThat(again.text()).contains("ทุกอย่างที่พิมพ์ยังอยู่", "1567");
    assertThat(again.page().selectFirst("#details").wholeText()).isEqualTo("ข");
    assertThat(again.page().selectFirst("#contact").val()).isEqualTo("081-234-5678");
    assertThat(again.page().selectFirst("#category [selected]").val()).isEqualTo("other");
    assertThat(PLATFORM.filedComplaints()).isEmpty();
    var proven =
        citizen.submit(
            again, "/complain", Map.of("subject", "ก", "details", "ข", "proof", "15.abc:42"));
    assertThat(proven.page().select(".code")).hasSize(1);
    assertThat(PLATFORM.citizens().proofs()).containsExactly("", "15.abc:42");
  }

  @Test
  void sendsNothingAsAProofThatCouldBeNone() {
    send(visitor(), Map.of("proof", "a\r\nX-Other: b"));
    assertThat(PLATFORM.citizens().proofs()).containsExactly("");
  }

  @Test
  void showsTheReceiptWhateverIsAnsweredAfterwards() {
    PLATFORM.citizens().leaveAfterTheNextStep();
    var filed = send(visitor(), Map.of());
    assertThat(filed.status()).isEqualTo(200);
    assertThat(filed.page().select(".code span")).hasSize(7);
  }

  @Test
  void tellsHowToReadTheReceiptOut() {
    assertThat(send(visitor(), Map.of()).page().select(".read-out li").eachText())
        .hasSize(7)
        .startsWith("สี่ แปด สอง หนึ่ง", "ศูนย์ เก้า สาม เจ็ด");
    var citizen = visitor();
    var english =
        citizen.submit(
            citizen.get("/en" + FORM), "/complain", Map.of("subject", "a", "details", "b"));
    assertThat(english.page().select(".read-out li").first().text())
        .isEqualTo("four eight two one");
  }

  @Test
  void asksOnlyThePlatformForAnythingAndTheDeviceForItsPositionOnItsOwnPages() {
    var answer = visitor().get(FORM);
    assertThat(answer.header("Permissions-Policy")).contains("geolocation=(self)");
    assertThat(answer.header("Content-Security-Policy")).doesNotContain("img-src");
    assertThat(answer.page().select("[data-tiles], script[src*=map]")).isEmpty();
  }

  private static Visitor.Answer send(Visitor citizen, Map<String, String> typed) {
    var fields = new HashMap<>(Map.of("subject", "ก", "details", "ข"));
    fields.putAll(typed);
    return citizen.submit(citizen.get(FORM), "/complain", fields);
  }

  @Test
  void namesTheServerOfAMapOnlyWhereOneIsSet() {
    var tiles = new PortalSettings.MapTiles("https://tiles.example:8443/{z}/{x}/{y}.png", "OSM");
    assertThat(tiles.origin()).isEqualTo("https://tiles.example:8443");
    assertThat(new PortalSettings.MapTiles("", "").isThere()).isFalse();
    assertThatThrownBy(() -> new PortalSettings.MapTiles("https://a; script-src *", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
