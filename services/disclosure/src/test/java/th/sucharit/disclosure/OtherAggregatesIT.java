package th.sucharit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.CategoriesPublished;
import th.sucharit.contracts.complaints.ComplaintAccepted;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.ita_reporting.ImprovementMeasureSet;
import th.sucharit.contracts.ita_reporting.ItaAssessmentMadeOfficial;
import th.sucharit.contracts.ita_reporting.ItaAssessmentScored;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.EventProducer.Envelope;
import th.sucharit.testing.ServiceTest;

/** What else is announced on a topic leaves nothing here, and nothing waits for it. */
@ServiceTest
class OtherAggregatesIT {

  private static final Instant AT = Instant.parse("2020-05-01T00:00:00Z");
  private static final Jurisdiction BODY = Jurisdiction.of("5461098", "46");

  @Autowired private MongoTemplate mongo;

  @Test
  void keepsNoOfficialResultOfAnImprovementMeasure() {
    ImprovementMeasureSet set =
        new ImprovementMeasureSet(2567, null, null, 1, null, null, null, List.of(), List.of(), AT);
    send(Topics.ITA_REPORTING, "passing", 1, set);
    send(Topics.ITA_REPORTING, "passing", 2, set);
    send(
        Topics.ITA_REPORTING,
        "passing-ita",
        1,
        new ItaAssessmentScored(2560, "68.50", "x", false, List.of(), List.of()));
    send(
        Topics.ITA_REPORTING,
        "passing-ita",
        2,
        new ItaAssessmentMadeOfficial(
            2560, "68.51", "68.50", "x", false, List.of(), List.of(), AT));
    awaitOnly("officialResults", "passing-ita");
  }

  @Test
  void knowsNoComplaintWhereCategoriesArePublished() {
    send(Topics.COMPLAINTS, "passing", 1, new CategoriesPublished(1, 3, AT));
    send(Topics.COMPLAINTS, "passing-case", 1, new ComplaintFiled("general", "web", AT, AT, AT));
    send(Topics.COMPLAINTS, "passing-case", 2, new ComplaintAccepted(AT));
    awaitOnly("knownComplaints", "passing-case");
  }

  /** Facts with one key come in order; those of two keys may lie apart, so wait for both feeds. */
  private void awaitOnly(String collection, String id) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> {
          Document kept = mongo.getCollection(collection).find(new Document("_id", id)).first();
          assertThat(kept).isNotNull();
          assertThat(kept.getLong("appliedSequence")).isEqualTo(2);
        });
    await()
        .during(Duration.ofSeconds(2))
        .atMost(Duration.ofSeconds(5))
        .until(() ->
            mongo.getCollection(collection).find(new Document("_id", "passing")).first() == null);
  }

  private static void send(String topic, String id, long sequence, DomainEvent fact) {
    EventProducer.to(topic).send(Envelope.of(id, sequence, BODY, fact));
  }
}
