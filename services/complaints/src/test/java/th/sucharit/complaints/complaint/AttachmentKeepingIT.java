package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import th.sucharit.complaints.attachment.Attachment;
import th.sucharit.complaints.attachment.SampleFiles;
import th.sucharit.complaints.attachment.Sweeping;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.testing.TestTokens;

/** Files go where their case goes and stay as long as it stays. */
class AttachmentKeepingIT extends AttachmentTest {

  private static final String OFFICER = TestTokens.officer(HUAI_MEK);

  @Autowired private Complaints complaints;
  @Autowired private RetentionSweep retention;
  @Autowired private Aggregates aggregates;
  @Autowired private EscalationSweep sweep;
  @Autowired private GridFsTemplate contents;
  @Autowired private ApplicationContext context;
  @Autowired private Clock clock;

  @Test
  void goesAlongWhenTheCaseIsForwarded() {
    Map<String, Object> filed = withPhoto("ส่งต่อพร้อมภาพ");
    String id = text(filed, "id");
    String receipt = text(filed, "receipt");
    Map<String, Object> to =
        Map.of("to", "local-government", "localGovernment", THA_PHAE, "why", "x");
    step(OFFICER, id, "forward", to, "*").expectStatus().isOk();
    // the sweep may be handing it over at the same moment
    await()
        .untilAsserted(() ->
            get("/complaints/" + id, OFFICER).expectBody().jsonPath("$.attachments").isEmpty());
    await().untilAsserted(() -> assertThat(contentsOf(id)).as("nothing stays behind").isZero());
    String file = lastFile(status(receipt));
    String there = idThere(id);
    byte[] shown =
        bytesOf(get("/complaints/" + there + "/attachments/" + file, TestTokens.officer(THA_PHAE)));
    assertThat(shown).isNotEmpty().isEqualTo(bytesOf(openByReceipt(receipt, file)));
    assertThat(
            bytesOf(
                step(
                    TestTokens.investigator(THA_PHAE),
                    there,
                    "attachments/" + file + "/original",
                    Map.of("why", "x"),
                    "*")))
        .isEqualTo(SampleFiles.jpeg());
    assertThat(notes()).isZero();
  }

  @Test
  void arrivesOnceWhereverForwardingWasInterrupted() {
    Map<String, Object> filed = withPhoto("ขาดตอนระหว่างส่งต่อ");
    Complaint complaint = complaints.findAnywhere(text(filed, "id")).orElseThrow();
    aggregates.amend(
        complaint,
        one ->
            one.forward(
                new th.sucharit.contracts.LocalGovernmentId(THA_PHAE),
                "to-" + complaint.id(),
                Act.ofSystem(clock.instant())));
    sweep.sweepAt(clock.instant().plusSeconds(1));
    String file = lastFile(status(text(filed, "receipt")));
    assertThat(bytesOf(openByReceipt(text(filed, "receipt"), file))).isNotEmpty();
    assertThat(contentsOf(complaint.id())).isZero();
    assertThat(contentsOf("to-" + complaint.id())).isEqualTo(2);
  }

  @Test
  void goesWithTheWordsButNotWhileItIsHeld() {
    Map<String, Object> filed = withPhoto("เก็บไว้ตามกำหนด");
    String id = text(filed, "id");
    String file = lastFile(status(text(filed, "receipt")));
    step(OFFICER, id, "accept", Map.of(), "*").expectStatus().isOk();
    step(OFFICER, id, "resolve", Map.of("outcome", "acted", "text", "ซ่อมแล้ว"), "*")
        .expectStatus()
        .isOk();
    step(OFFICER, id, "hold", Map.of("why", "คดี"), "*").expectStatus().isOk();
    retention.sweepAt(inYears(11));
    assertThat(bytesOf(openByReceipt(text(filed, "receipt"), file))).isNotEmpty();
    step(OFFICER, id, "release", Map.of("why", "คดีถึงที่สุด"), "*").expectStatus().isOk();
    retention.sweepAt(inYears(12));
    assertThat(contentsOf(id)).isZero();
    openByReceipt(text(filed, "receipt"), file).expectStatus().isNotFound();
    assertThat(complaints.findAnywhere(id).orElseThrow().attachments()).isEmpty();
    send(text(filed, "receipt"), "a.png", SampleFiles.png()).expectStatus().isEqualTo(409);
    assertThat(contentsOf(id)).isZero();
  }

  /** As a process leaves it that dies while it stores, or before the case names what is stored. */
  @Test
  void sweepsWhatNoCaseNamesAndNothingElse() {
    Map<String, Object> filed = withPhoto("ไฟล์ตกค้าง");
    String id = text(filed, "id");
    ObjectId whole = new ObjectId();
    contents.store(
        org.springframework.data.mongodb.gridfs.GridFsUpload.fromStream(
                new java.io.ByteArrayInputStream(new byte[10]))
            .id(whole)
            .filename(id)
            .build());
    ObjectId part = new ObjectId();
    mongo
        .getCollection("fs.chunks")
        .insertOne(new Document("files_id", part).append("n", 0).append("data", new byte[10]));
    Attachment named = complaints.findAnywhere(id).orElseThrow().attachments().getFirst();
    note(whole, id);
    note(part, id);
    named.stored().forEach(content -> note(content, id));
    long before = pieces();

    Sweeping.at(context, clock.instant().plus(Duration.ofMinutes(30)));
    assertThat(pieces()).as("perhaps still being stored").isEqualTo(before);
    Sweeping.at(context, clock.instant().plus(Duration.ofMinutes(61)));
    assertThat(pieces()).isEqualTo(before - 2);
    assertThat(contentsOf(id)).isEqualTo(2);
    assertThat(notes()).isZero();
    assertThat(bytesOf(openByReceipt(text(filed, "receipt"), named.id()))).isNotEmpty();
  }

  private void note(ObjectId content, String id) {
    mongo
        .getCollection("attachmentNotes")
        .insertOne(
            new Document("_id", content)
                .append("caseId", id)
                .append("at", java.util.Date.from(clock.instant())));
  }

  private long notes() {
    return mongo.getCollection("attachmentNotes").countDocuments();
  }

  private Map<String, Object> withPhoto(String subject) {
    Map<String, Object> filed = filed(subject);
    send(text(filed, "receipt"), "a.jpg", SampleFiles.jpeg()).expectStatus().isOk();
    return filed;
  }

  private String idThere(String id) {
    return complaints
        .findAnywhere(id)
        .map(Complaint::state)
        .map(CaseState.Forwarded.class::cast)
        .orElseThrow()
        .next();
  }

  private Instant inYears(int years) {
    return clock.instant().plus(Duration.ofDays(years * 366L));
  }
}
