package th.sucharit.oversight.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplainantAsked;
import th.sucharit.contracts.complaints.ComplainantTold;
import th.sucharit.contracts.complaints.ComplainantWrote;
import th.sucharit.contracts.complaints.ComplaintAccepted;
import th.sucharit.contracts.complaints.ComplaintDismissed;
import th.sucharit.contracts.complaints.ComplaintEscalated;
import th.sucharit.contracts.complaints.ComplaintExplained;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintForwarded;
import th.sucharit.contracts.complaints.ComplaintMerged;
import th.sucharit.contracts.complaints.ComplaintReopened;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.contracts.complaints.ComplaintSeparated;
import th.sucharit.contracts.complaints.ComplaintWithdrawn;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.EventProducer.Envelope;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;

/** What a local government owes ends however the complaint ended, and rests while it asks. */
@ServiceTest
class CaseEndsIT {

  private static final Instant AT = Instant.parse("2026-05-01T00:00:00Z");
  private static final Instant DUE = AT.plus(Duration.ofDays(15));
  private static final Jurisdiction BODY = Jurisdiction.of("5469977", "46");

  @Autowired private MongoTemplate mongo;

  static List<DomainEvent> ends() {
    return List.of(
        new ComplaintResolved(AT, "acted", false),
        new ComplaintDismissed(AT, "in-court", false),
        new ComplaintWithdrawn(AT),
        new ComplaintMerged(AT, "x", false),
        new ComplaintForwarded(AT, "local-government", "3650102", "x"));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void isClosed(DomainEvent end) {
    String id = filed();
    send(id, 2, end);
    send(id, 2, end);
    await().untilAsserted(() -> assertThat(standing(id, 2).getBoolean("open")).isFalse());
  }

  @Test
  void isOpenAgainWithItsNewTerm() {
    String id = filed();
    Instant next = DUE.plus(Duration.ofDays(30));
    send(id, 2, new ComplaintWithdrawn(AT));
    send(id, 3, new ComplaintReopened(AT, "officer", next, next));
    await().untilAsserted(() -> assertThat(standing(id, 3).getBoolean("open")).isTrue());
    assertThat(standing(id, 3).getDate("resolutionDue").toInstant()).isEqualTo(next);
  }

  @Test
  void owesWhatItOwedWhenItIsSeparatedAgain() {
    String id = filed();
    send(id, 2, new ComplaintMerged(AT, "x", false));
    send(id, 3, new ComplaintSeparated(AT, "x", DUE, DUE));
    await().untilAsserted(() -> assertThat(standing(id, 3).getBoolean("open")).isTrue());
    assertThat(standing(id, 3).getDate("resolutionDue").toInstant()).isEqualTo(DUE);
  }

  @Test
  void owesNothingWhileTheComplainantIsAsked() {
    String id = filed();
    Instant next = DUE.plus(Duration.ofDays(3));
    send(id, 2, new ComplainantAsked(AT, 1));
    await()
        .untilAsserted(() ->
            assertThat(standing(id, 2).getDate("resolutionDue").toInstant())
                .isAfter(DUE.plus(Duration.ofDays(10_000))));
    send(id, 3, new ComplainantWrote(AT, 2, next, next));
    await()
        .untilAsserted(
            () -> assertThat(standing(id, 3).getDate("resolutionDue").toInstant()).isEqualTo(next));
    send(id, 4, new ComplainantWrote(AT, 3, null, null));
    send(id, 5, new ComplainantAsked(next.plusSeconds(1), 4));
    await()
        .untilAsserted(() ->
            assertThat(standing(id, 5).getDate("resolutionDue").toInstant())
                .as("it was late before it asked")
                .isEqualTo(next));
  }

  @Test
  void owesAgainWhenTheComplainantNeverAnswered() {
    String id = filed();
    Instant next = DUE.plus(Duration.ofDays(20));
    send(id, 2, new ComplainantAsked(AT, 1));
    send(id, 3, new ComplaintEscalated("answer", "executive", AT, next));
    send(id, 4, new ComplaintEscalated("resolution", "executive", next, null));
    await()
        .untilAsserted(
            () -> assertThat(standing(id, 4).getDate("resolutionDue").toInstant()).isEqualTo(next));
  }

  @Test
  void owesByTheNewDayThatTheComplainantWasGiven() {
    String id = filed();
    Instant next = DUE.plus(Duration.ofDays(30));
    send(id, 2, new ComplaintExplained(AT, 1, next, false));
    await()
        .untilAsserted(
            () -> assertThat(standing(id, 2).getDate("resolutionDue").toInstant()).isEqualTo(next));
    assertThat(standing(id, 2).getBoolean("open")).isTrue();
    send(id, 3, new ComplainantTold(AT, 2));
    await()
        .untilAsserted(() ->
            assertThat(standing(id, 3).getDate("resolutionDue").toInstant())
                .as("a reply moves nothing")
                .isEqualTo(next));
  }

  @Test
  void comesToTheSameWhenEveryFactIsToldTwiceAndLate() {
    RegistryFacts.register(BODY);
    String id = UUID.randomUUID().toString();
    Instant next = DUE.plus(Duration.ofDays(20));
    List<DomainEvent> story =
        List.of(
            new ComplaintFiled("general", "web", DUE, DUE, AT),
            new ComplainantAsked(AT, 1),
            new ComplainantWrote(AT, 2, DUE, DUE),
            new ComplaintWithdrawn(AT),
            new ComplaintReopened(AT, "complainant", DUE, DUE),
            new ComplaintEscalated("answer", "executive", AT, next));
    for (int told = 0; told < story.size(); told++) {
      send(id, told + 1, story.get(told));
      send(id, told + 1, story.get(told));
    }
    for (int told = story.size(); told > 0; told--) {
      send(id, told, story.get(told - 1));
    }
    send(id, story.size() + 1, new ComplaintAccepted(AT));
    await().untilAsserted(() -> standing(id, story.size() + 1));
    Document standing = standing(id, story.size() + 1);
    assertThat(standing.getBoolean("open")).isTrue();
    assertThat(standing.getDate("resolutionDue").toInstant()).isEqualTo(next);
  }

  private String filed() {
    RegistryFacts.register(BODY);
    String id = UUID.randomUUID().toString();
    send(id, 1, new ComplaintFiled("general", "web", DUE, DUE, AT));
    return id;
  }

  private Document standing(String id, long sequence) {
    Document found = mongo.getCollection("cases").find(new Document("_id", id)).first();
    assertThat(found).isNotNull();
    assertThat(found.getLong("appliedSequence")).isEqualTo(sequence);
    return found;
  }

  private static void send(String id, long sequence, DomainEvent fact) {
    EventProducer.to(Topics.COMPLAINTS).send(Envelope.of(id, sequence, BODY, fact));
  }
}
