package th.sucharit.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.plans.ProgressExtensionGranted;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

class ExtensionIT extends ProgressRequests {

  private static final String CLOSED = "2026-11-05T03:00:00Z";

  @Test
  void opensAClosedWindowUntilTheDayGranted() {
    String plan = announced(OWN);
    clock.set(CLOSED);
    String report = path(plan, 1, 2569, 12);
    Answer asked = ask(plan, OFFICER, null, "น้ำท่วม", "2026-11-30");
    assertThat(asked.status()).as(asked.toString()).isEqualTo(200);
    assertRefused(put(report, OFFICER, null, DONE), 409, "window-closed");
    Answer granted = grant(plan, EXECUTIVE, asked.etag());
    assertThat(granted.status()).as(granted.toString()).isEqualTo(200);
    JsonNode step = granted.body().at("/steps/0");
    assertThat(step.get("reason").stringValue()).isEqualTo("น้ำท่วม");
    assertThat(step.get("until").stringValue()).isEqualTo("2026-11-30");
    assertThat(step.at("/requestedBy/role").stringValue()).isEqualTo("officer");
    assertThat(step.at("/grantedBy/role").stringValue()).isEqualTo("executive");
    assertThat(step.at("/grantedBy/subject").stringValue()).isNotBlank();
    assertThat(step.get("grantedAt").stringValue()).startsWith("2026-11-05T03:00:00");

    clock.set("2026-11-30T16:59:59.999Z");
    assertThat(put(report, OFFICER, null, DONE).status()).isEqualTo(201);
    JsonNode shown = get("/plans/" + plan + "/progress?fiscalYear=2569", null).body();
    assertThat(shown.at("/windows/1/status").stringValue()).isEqualTo("extended");
    assertThat(shown.at("/windows/1/extendedUntil").stringValue()).isEqualTo("2026-11-30");
    assertThat(shown.at("/dimensions/0/items/0/windows/1/status").stringValue())
        .isEqualTo("reported-late");
    clock.set("2026-11-30T17:00:00Z");
    assertRefused(
        put(report, OFFICER, "\"1\"", "{\"state\": \"in-progress\"}"), 409, "window-closed");

    PublishedEvents.Published event =
        PublishedEvents.of(Topics.PLANS).await(plan + ":2569:12", ProgressExtensionGranted.class);
    assertThat(event.data()).doesNotContain("น้ำท่วม").contains("2026-11-30");
  }

  @Test
  void needsAReasonAndASensibleDay() {
    String plan = announced(OWN);
    assertRefused(
        ask(plan, OFFICER, null, "x", "2026-10-31"), 400, "invalid"); // the regular last day
    clock.set(CLOSED);
    Answer blank = ask(plan, OFFICER, null, " ", "2026-11-30");
    assertThat(blank.body().at("/errors/0/pointer").stringValue()).isEqualTo("/reason");
    for (String day : new String[] {"2026-11-04", "2026-10-31", "2027-01-30"}) {
      Answer refused = ask(plan, OFFICER, null, "x", day);
      assertThat(refused.body().at("/errors/0/pointer").stringValue())
          .as(day + refused)
          .isEqualTo("/until");
    }
    assertThat(ask(plan, OFFICER, null, "x", "2027-01-29").status()).isEqualTo(200);
    assertThat(
            send(HttpMethod.POST, address(plan, 2569, 6) + "/grant", EXECUTIVE, "\"1\"", null)
                .status())
        .as("nobody asked")
        .isEqualTo(404);
    clock.set("2026-03-31T16:59:59Z");
    assertRefused(
        send(
            HttpMethod.POST,
            address(plan, 2570, 12),
            OFFICER,
            null,
            "{\"reason\": \"x\", \"until\": \"2027-11-30\"}"),
        409,
        "window-not-open");
  }

  @Test
  void isGrantedOnceAndNotAfterTheDay() {
    String plan = announced(OWN);
    clock.set(CLOSED);
    Answer first = ask(plan, OFFICER, null, "a", "2026-11-10");
    assertRefused(ask(plan, OFFICER, null, "b", "2026-11-30"), 428, "version-required");
    Answer second = ask(plan, OFFICER, first.etag(), "b", "2026-11-30");
    assertThat(second.body().get("steps")).hasSize(1);
    clock.set("2026-11-30T17:00:00Z");
    assertRefused(grant(plan, EXECUTIVE, second.etag()), 409, "extension-over");
    clock.set(CLOSED);
    Answer granted = grant(plan, EXECUTIVE, second.etag());
    assertThat(granted.status()).isEqualTo(200);
    assertRefused(grant(plan, EXECUTIVE, granted.etag()), 409, "extension-not-requested");
    assertRefused(grant(plan, EXECUTIVE, second.etag()), 412, "version-stale");
  }

  @Test
  void isAskedByTheOfficerAndGrantedByTheExecutiveOfTheOwnLocalGovernment() {
    String plan = announced(OWN);
    clock.set(CLOSED);
    assertThat(ask(plan, EXECUTIVE, null, "x", "2026-11-30").status()).isEqualTo(403);
    assertThat(ask(plan, PROVINCE, null, "x", "2026-11-30").status()).isEqualTo(403);
    assertRefused(
        ask(plan, TestTokens.officer(OTHER), null, "x", "2026-11-30"), 404, "plan-not-found");
    Answer asked = ask(plan, OFFICER, null, "x", "2026-11-30");
    assertThat(grant(plan, OFFICER, asked.etag()).status()).isEqualTo(403);
    assertRefused(grant(plan, TestTokens.executive(OTHER), asked.etag()), 404, "plan-not-found");
    assertThat(get(address(plan, 2569, 12), PROVINCE).etag()).isEqualTo("\"1\"");
    assertRefused(get(address(plan, 2569, 12), TestTokens.officer(OTHER)), 404, "plan-not-found");
    assertRefused(get(address(plan, 2569, 6), OFFICER), 404, "progress-extension-not-found");
  }

  private Answer ask(
      String plan, String token, @Nullable String ifMatch, String reason, String until) {
    return send(
        HttpMethod.POST,
        address(plan, 2569, 12),
        token,
        ifMatch,
        "{\"reason\": \"%s\", \"until\": \"%s\"}".formatted(reason, until));
  }

  private Answer grant(String plan, String token, String ifMatch) {
    return send(HttpMethod.POST, address(plan, 2569, 12) + "/grant", token, ifMatch, null);
  }

  private static String address(String plan, int year, int months) {
    return "/plans/" + plan + "/progress/" + year + "/" + months + "/extension";
  }
}
