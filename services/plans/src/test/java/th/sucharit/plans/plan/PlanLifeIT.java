package th.sucharit.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventTypes;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.plans.PlanAnnounced;
import th.sucharit.contracts.plans.PlanApproved;
import th.sucharit.contracts.plans.PlanDrafted;
import th.sucharit.contracts.plans.PlanReturned;
import th.sucharit.contracts.plans.PlanRevised;
import th.sucharit.contracts.plans.PlanSubmitted;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PlanLifeIT extends PlanRequests {

  private static final String REASON = "ยอดรวมปี ๒๕๖๙ ไม่ตรงกับรายการ";

  @Test
  void goesFromDraftToAnnouncement() {
    String id = created(OFFICER, small(2571));
    String hash = tree(get("/plans/" + id, OFFICER)).get("contentHash").stringValue();
    assertThat(step(id, "submit", OFFICER).get("state").stringValue()).isEqualTo("submitted");
    assertThat(step(id, "approve", EXECUTIVE).get("state").stringValue()).isEqualTo("approved");
    assertProblem(get("/plans/" + id, null), 404, "plan-not-found");
    JsonNode announced = step(id, "announce", OFFICER);
    assertThat(announced.get("state").stringValue()).isEqualTo("announced");
    assertThat(announced.get("announcedRevision").intValue()).isEqualTo(1);
    assertThat(announced.get("steps")).hasSize(3);

    JsonNode seen = tree(get("/plans/" + id, null));
    assertThat(seen.get("contentHash").stringValue()).isEqualTo(hash);
    assertThat(seen.get("steps")).isEmpty();

    PublishedEvents events = PublishedEvents.of(Topics.PLANS);
    events.await(id, PlanAnnounced.class);
    assertThat(events.of(event -> event.subject().equals(id)))
        .extracting(PublishedEvents.Published::type)
        .containsExactly(
            EventTypes.nameOf(PlanDrafted.class),
            EventTypes.nameOf(PlanSubmitted.class),
            EventTypes.nameOf(PlanApproved.class),
            EventTypes.nameOf(PlanAnnounced.class));
    assertThat(fact(id, PlanSubmitted.class).contentHash()).isEqualTo(hash);
    assertThat(fact(id, PlanApproved.class).contentHash()).isEqualTo(hash);
    assertThat(fact(id, PlanAnnounced.class).contentHash()).isEqualTo(hash);
    assertThat(fact(id, PlanAnnounced.class).outline().items()).isEqualTo(2);
    assertThat(events.await(id, PlanApproved.class).headers())
        .containsEntry("ce_actorrole", "executive");
  }

  @Test
  void isGivenBackWithAReasonThatStaysInside() {
    String id = created(OFFICER, small(2571));
    step(id, "submit", OFFICER);
    EntityExchangeResult<byte[]> answer = giveBack(id, EXECUTIVE, REASON, version(id));
    assertThat(tree(answer).get("state").stringValue()).isEqualTo("draft");
    JsonNode steps = tree(get("/plans/" + id, OFFICER)).get("steps");
    assertThat(steps.get(1).get("reason").stringValue()).isEqualTo(REASON);
    PublishedEvents.Published event =
        PublishedEvents.of(Topics.PLANS).await(id, PlanReturned.class);
    assertThat(event.data()).doesNotContain("ยอดรวม").doesNotContain("reason");

    announce(id);
    assertThat(new String(get("/plans/" + id, null).getResponseBody(), StandardCharsets.UTF_8))
        .doesNotContain(REASON);
  }

  @Test
  void isNotGivenBackWithoutAReason() {
    String id = created(OFFICER, small(2571));
    step(id, "submit", OFFICER);
    EntityExchangeResult<byte[]> blank = giveBack(id, EXECUTIVE, " ", version(id));
    assertProblem(blank, 400, "invalid");
    assertThat(tree(blank).at("/errors/0/pointer").stringValue()).isEqualTo("/reason");
    assertThat(giveBack(id, EXECUTIVE, "ก".repeat(2_001), version(id)).getStatus().value())
        .isEqualTo(400);
    assertThat(tree(get("/plans/" + id, OFFICER)).get("state").stringValue())
        .isEqualTo("submitted");
  }

  @Test
  void losesItsApprovalWithANewRevision() {
    String id = created(OFFICER, small(2571));
    step(id, "submit", OFFICER);
    assertProblem(revise(id, "7000.00"), 409, "plan-submitted");
    step(id, "approve", EXECUTIVE);
    EntityExchangeResult<byte[]> revised = revise(id, "7000.00");
    assertThat(tree(revised).get("state").stringValue()).isEqualTo("draft");
    assertThat(tree(revised).get("revision").intValue()).isEqualTo(2);
    assertProblem(take(id, "announce", OFFICER, version(id)), 409, "plan-not-approved");
    assertProblem(get("/plans/" + id, null), 404, "plan-not-found");
  }

  @Test
  void staysReadableAsAnnouncedWhileTheNextRevisionIsADraft() {
    String id = created(OFFICER, small(2571));
    announce(id);
    JsonNode before = tree(get("/plans/" + id, null));
    revise(id, "7000.00");

    JsonNode seen = tree(get("/plans/" + id, null));
    assertThat(seen.get("state").stringValue()).isEqualTo("announced");
    assertThat(seen.get("revision").intValue()).isEqualTo(1);
    assertThat(seen).isEqualTo(before);
    assertThat(list(null)).containsExactly(id);
    JsonNode inside = tree(get("/plans/" + id, OFFICER));
    assertThat(inside.get("state").stringValue()).isEqualTo("draft");
    assertThat(inside.get("revision").intValue()).isEqualTo(2);
    assertThat(inside.get("announcedRevision").intValue()).isEqualTo(1);
    assertThat(tree(get("/plans/" + id, TestTokens.auditor()))).isEqualTo(before);
    assertThat(fact(id, PlanRevised.class).previousContentHash())
        .isEqualTo(before.get("contentHash").stringValue());

    announce(id);
    assertThat(tree(get("/plans/" + id, null)).get("revision").intValue()).isEqualTo(2);
    assertThat(tree(get("/plans/" + id, null)).at("/totals/budgets/2571").stringValue())
        .isEqualTo("7000.00");
    assertThat(tree(get("/plans/" + id + "/revisions/1", OFFICER)))
        .isEqualTo(json.readTree(small(2571)));
  }

  @Test
  void takesEachStepOnceHoweverOftenItIsSent() {
    String id = created(OFFICER, small(2571));
    for (List<String> step :
        List.of(
            List.of("submit", OFFICER),
            List.of("approve", EXECUTIVE),
            List.of("announce", OFFICER))) {
      String key = key();
      String version = version(id);
      String path = "/plans/" + id + "/" + step.getFirst();
      EntityExchangeResult<byte[]> first = post(path, step.getLast(), key, new byte[0], version);
      EntityExchangeResult<byte[]> again = post(path, step.getLast(), key, new byte[0], version);
      assertThat(first.getStatus().value()).isEqualTo(200);
      assertThat(tree(again)).isEqualTo(tree(first));
      assertThat(post(path, step.getLast(), key(), new byte[0], version).getStatus().value())
          .isEqualTo(412);
      assertThat(post(path, step.getLast(), key(), new byte[0], version(id)).getStatus().value())
          .isEqualTo(409);
      assertProblem(post(path, step.getLast(), key(), new byte[0], null), 428, "version-required");
    }
    assertThat(tree(get("/plans/" + id, OFFICER)).get("steps")).hasSize(3);
  }

  @Test
  void isDecidedByTheRightRoleOfTheOwnLocalGovernmentOnly() {
    String id = created(OFFICER, small(2571));
    assertThat(take(id, "submit", EXECUTIVE, version(id)).getStatus().value()).isEqualTo(403);
    assertProblem(
        take(id, "submit", TestTokens.officer(THA_PHAE), version(id)), 404, "plan-not-found");
    step(id, "submit", OFFICER);
    assertThat(take(id, "approve", OFFICER, version(id)).getStatus().value()).isEqualTo(403);
    assertThat(giveBack(id, OFFICER, REASON, version(id)).getStatus().value()).isEqualTo(403);
    assertProblem(
        take(id, "approve", TestTokens.executive(THA_PHAE), version(id)), 404, "plan-not-found");
    assertProblem(
        giveBack(id, TestTokens.executive(THA_PHAE), REASON, version(id)), 404, "plan-not-found");
    step(id, "approve", EXECUTIVE);
    assertThat(take(id, "announce", EXECUTIVE, version(id)).getStatus().value()).isEqualTo(403);
    assertProblem(
        take(id, "announce", TestTokens.officer(THA_PHAE), version(id)), 404, "plan-not-found");
    for (String step : List.of("submit", "return", "approve", "announce")) {
      assertThat(take(id, step, null, version(id)).getStatus().value()).isEqualTo(401);
      assertThat(
              take(id, step, TestTokens.provincialOfficer("46"), version(id)).getStatus().value())
          .isEqualTo(403);
    }
    assertThat(tree(get("/plans/" + id, OFFICER)).get("state").stringValue()).isEqualTo("approved");
  }

  private EntityExchangeResult<byte[]> revise(String id, String amount) {
    return post(
        "/plans/" + id + "/revisions", OFFICER, key(), changedSmall(2571, amount), version(id));
  }

  private EntityExchangeResult<byte[]> take(
      String id, String step, @Nullable String token, String version) {
    byte[] body =
        step.equals("return") ? json.writeValueAsBytes(Map.of("reason", REASON)) : new byte[0];
    return post("/plans/" + id + "/" + step, token, key(), body, version);
  }

  private EntityExchangeResult<byte[]> giveBack(
      String id, String token, String reason, String version) {
    return post(
        "/plans/" + id + "/return",
        token,
        key(),
        json.writeValueAsBytes(Map.of("reason", reason)),
        version);
  }

  private <F extends DomainEvent> F fact(String id, Class<F> type) {
    return json.readValue(PublishedEvents.of(Topics.PLANS).await(id, type).data(), type);
  }
}
