package th.sucharit.disclosure.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import th.sucharit.contracts.complaints.ComplaintAccepted;
import th.sucharit.contracts.complaints.ComplaintDismissed;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintForwarded;
import th.sucharit.contracts.complaints.ComplaintMerged;
import th.sucharit.contracts.complaints.ComplaintReopened;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.contracts.complaints.ComplaintSeparated;
import th.sucharit.contracts.complaints.ComplaintWithdrawn;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.EventProducer.Envelope;
import th.sucharit.testing.ServiceTest;

/** A complaint is finished however it ended, and no longer when it is taken up again. */
@ServiceTest
class ComplaintEndsIT {

  private static final Instant AT = Instant.parse("2020-05-01T00:00:00Z");
  private static final Jurisdiction BODY = Jurisdiction.of("5461099", "46");

  @Autowired private MongoTemplate mongo;

  static List<DomainEvent> ends() {
    return List.of(
        new ComplaintResolved(AT, "acted", false),
        new ComplaintDismissed(AT, "in-court", false),
        new ComplaintWithdrawn(AT),
        new ComplaintMerged(AT, "x", false),
        new ComplaintForwarded(AT, "province", null, null));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void countsAsFinished(DomainEvent end) {
    String id = UUID.randomUUID().toString();
    send(id, 1, new ComplaintFiled("general", "web", AT, AT, AT));
    send(id, 2, end);
    send(id, 2, end);
    awaitFinished(id, 2, true);
  }

  @Test
  void countsAsOpenWhenItIsTakenUpAgain() {
    String id = UUID.randomUUID().toString();
    send(id, 1, new ComplaintFiled("general", "web", AT, AT, AT));
    send(id, 2, new ComplaintWithdrawn(AT));
    send(id, 3, new ComplaintReopened(AT, "complainant", AT, AT));
    awaitFinished(id, 3, false);
  }

  @Test
  void countsAsOpenWhenItIsSeparatedAgain() {
    String id = UUID.randomUUID().toString();
    send(id, 1, new ComplaintFiled("general", "web", AT, AT, AT));
    send(id, 2, new ComplaintMerged(AT, "x", false));
    send(id, 3, new ComplaintSeparated(AT, "x", AT, AT));
    awaitFinished(id, 3, false);
  }

  @Test
  void staysOpenWhenEveryFactIsToldTwiceAndLate() {
    String id = UUID.randomUUID().toString();
    List<DomainEvent> story =
        List.of(
            new ComplaintFiled("general", "web", AT, AT, AT),
            new ComplaintDismissed(AT, "in-court", false),
            new ComplaintReopened(AT, "officer", AT, AT));
    for (int told = 0; told < story.size(); told++) {
      send(id, told + 1, story.get(told));
      send(id, told + 1, story.get(told));
    }
    for (int told = story.size(); told > 0; told--) {
      send(id, told, story.get(told - 1));
    }
    send(id, 4, new ComplaintAccepted(AT));
    awaitFinished(id, 4, false);
  }

  private void awaitFinished(String id, long sequence, boolean finished) {
    await()
        .untilAsserted(() -> {
          Document known =
              mongo.getCollection("knownComplaints").find(new Document("_id", id)).first();
          assertThat(known).isNotNull();
          assertThat(known.getLong("appliedSequence")).isEqualTo(sequence);
          assertThat(known.getBoolean("finished")).isEqualTo(finished);
        });
  }

  private static void send(String id, long sequence, DomainEvent fact) {
    EventProducer.to(Topics.COMPLAINTS).send(Envelope.of(id, sequence, BODY, fact));
  }
}
