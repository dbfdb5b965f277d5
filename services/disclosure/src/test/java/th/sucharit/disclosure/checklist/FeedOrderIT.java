package th.sucharit.disclosure.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static th.sucharit.disclosure.checklist.Delivery.AT;
import static th.sucharit.disclosure.checklist.Delivery.announced;
import static th.sucharit.disclosure.checklist.Delivery.assessment;
import static th.sucharit.disclosure.checklist.Delivery.complaint;
import static th.sucharit.disclosure.checklist.Delivery.complaintFact;
import static th.sucharit.disclosure.checklist.Delivery.filed;
import static th.sucharit.disclosure.checklist.Delivery.lastPlan;
import static th.sucharit.disclosure.checklist.Delivery.official;
import static th.sucharit.disclosure.checklist.Delivery.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintAccepted;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.testing.EventProducer.Envelope;

/** Checklists come to the same in whatever order facts are delivered, and how often. */
class FeedOrderIT extends FedChecklists {

  /** Of a type that no contract here describes. */
  @EventType("th.sucharit.complaint.puzzled.v1")
  record Puzzled(int over) implements DomainEvent {}

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
}
