package th.sucharit.disclosure.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static th.sucharit.disclosure.Http.checklist;
import static th.sucharit.disclosure.Http.shown;
import static th.sucharit.disclosure.checklist.Delivery.lastPlan;
import static th.sucharit.disclosure.checklist.Delivery.plan;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.disclosure.ChecklistOpened;
import th.sucharit.contracts.disclosure.DisclosureItemEvidenced;
import th.sucharit.contracts.disclosure.DisclosureItemWithdrawn;
import th.sucharit.disclosure.Http.Answer;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.TestTokens;

/** Announced plans fill the items of their years, beside what an officer shows. */
class PlanFeedIT extends FedChecklists {

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
}
