package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static th.sucharit.complaints.attachment.SampleFiles.PLACE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import th.sucharit.complaints.attachment.SampleFiles;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.AttachmentAdded;
import th.sucharit.contracts.complaints.OriginalOpened;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.TestTokens;

/** Files of a complaint: taken, cleaned, kept under the key of the case. */
@ExtendWith(OutputCaptureExtension.class)
class AttachmentIT extends AttachmentTest {

  private static final String OFFICER = TestTokens.officer(HUAI_MEK);

  @Test
  void leaksNoPlaceOfAPhotographAnywhere(CapturedOutput log) throws IOException {
    Map<String, Object> filed = filed("มีภาพถ่าย");
    String id = text(filed, "id");
    String receipt = text(filed, "receipt");
    Map<String, byte[]> files =
        Map.of(
            PLACE + ".jpg",
            SampleFiles.jpeg(),
            "13.75633_100.50177.png",
            SampleFiles.png(),
            "a.pdf",
            SampleFiles.pdf(),
            "b.docx",
            SampleFiles.docx());
    files.forEach((name, file) -> send(receipt, name, file).expectStatus().isOk());

    String page =
        get("/complaints/" + id, OFFICER).expectBody(String.class).returnResult().getResponseBody();
    assertThat(page).doesNotContain("13.75633").doesNotContain("100.50177");
    for (String file : fileIds(id)) {
      for (byte[] shown :
          List.of(
              bytesOf(get("/complaints/" + id + "/attachments/" + file, OFFICER)),
              bytesOf(openByReceipt(receipt, file)))) {
        assertThat(latin(shown)).doesNotContain(PLACE);
        assertThat(latin(shown)).isNotEmpty();
      }
    }
    assertThat(everythingStored()).contains(id).doesNotContain(PLACE).doesNotContain("13.75633");
    PublishedEvents events = PublishedEvents.of(Topics.COMPLAINTS);
    PublishedEvents.Published fact = events.await(id, AttachmentAdded.class);
    assertThat(fact.data()).containsOnlyOnce("sha256").doesNotContain(PLACE);
    assertThat(events.of(event -> event.subject().equals(id)))
        .allSatisfy(event -> assertThat(event.data()).doesNotContain(PLACE));
    assertThat(log.getAll()).doesNotContain(PLACE).doesNotContain("13.75633");
  }

  @Test
  void showsAFileToBothSidesWithNameTypeAndSize() throws IOException {
    Map<String, Object> filed = filed("หลุมบนถนน");
    String id = text(filed, "id");
    String receipt = text(filed, "receipt");
    send(receipt, "../หลุม\u202egnp.exe", SampleFiles.jpeg())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.attachments[0].name")
        .isEqualTo("หลุมgnp.exe.jpg")
        .jsonPath("$.attachments[0].type")
        .isEqualTo("image/jpeg")
        .jsonPath("$.attachments[0].from")
        .isEqualTo("complainant")
        .jsonPath("$.attachments[0].size")
        .isNumber();
    step(OFFICER, id, "accept", Map.of(), "*").expectStatus().isOk();
    add(OFFICER, id, "หนังสือ.txt", "รับเรื่องแล้ว".getBytes(StandardCharsets.UTF_8))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.attachments[1].from")
        .isEqualTo("officer")
        .jsonPath("$.history[-1:].status")
        .isEqualTo("attached");
    String answer = lastFile(status(receipt));
    openByReceipt(receipt, answer)
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader()
        .valueEquals("Cache-Control", "no-store")
        .expectHeader()
        .valueMatches("Content-Disposition", "attachment;.*")
        .expectBody(String.class)
        .isEqualTo("รับเรื่องแล้ว");
    byte[] photo =
        bytesOf(get("/complaints/" + id + "/attachments/" + fileIds(id).getFirst(), OFFICER));
    assertThat(ImageIO.read(new ByteArrayInputStream(photo))).isNotNull();
  }

  @Test
  void refusesWhatIsNotHarmless() throws IOException {
    String receipt = text(filed("ไฟล์อันตราย"), "receipt");
    byte[] jpeg = SampleFiles.image("jpg");
    Map<String, byte[]> bad = new LinkedHashMap<>();
    bad.put("virus.txt", SampleFiles.bytes(eicar()));
    bad.put("script.svg", SampleFiles.bytes("<svg xmlns='x'><script>alert(1)</script></svg>"));
    bad.put("both.jpg", joined(jpeg, zip("a.txt", "x".getBytes(StandardCharsets.UTF_8))));
    bad.put("page.jpg", joined(jpeg, SampleFiles.bytes("<script>alert(1)</script>")));
    bad.put(
        "macro.docx",
        zip(
            Map.of(
                "[Content_Types].xml",
                SampleFiles.bytes("<Types/>"),
                "word/vbaProject.bin",
                SampleFiles.bytes("macro"))));
    bad.put("bomb.docx", zip("word/document.xml", new byte[60 * 1024 * 1024]));
    bad.put("empty.jpg", new byte[0]);
    bad.forEach((name, file) ->
        send(receipt, name, file)
            .expectStatus()
            .isBadRequest()
            .expectBody()
            .jsonPath("$.detailTh")
            .isNotEmpty());
    byte[] big = new byte[16 * 1024 * 1024];
    System.arraycopy(SampleFiles.bytes("%PDF-1.7\n"), 0, big, 0, 9);
    send(receipt, "big.pdf", big).expectStatus().isEqualTo(413);
    status(receipt).expectBody().jsonPath("$.attachments").isEmpty();
  }

  @Test
  void belongsToItsCaseOnly() {
    Map<String, Object> filed = filed("ไฟล์ของเรื่องนี้");
    String id = text(filed, "id");
    String file = lastFile(send(text(filed, "receipt"), "a.png", SampleFiles.png()));
    Map<String, Object> other = filed("เรื่องอื่น");
    openByReceipt(text(other, "receipt"), file).expectStatus().isNotFound();
    openByReceipt("0000-0000-0000-0000-0000-0000-0000", file).expectStatus().isNotFound();
    send("0000-0000-0000-0000-0000-0000-0000", "a.png", SampleFiles.png())
        .expectStatus()
        .isNotFound();
    // not even read: it would be refused for what it is
    send("0000-0000-0000-0000-0000-0000-0000", "a.png", new byte[0]).expectStatus().isNotFound();
    get("/complaints/" + other.get("id") + "/attachments/" + file, OFFICER)
        .expectStatus()
        .isNotFound();
    String elsewhere = TestTokens.officer(THA_PHAE);
    get("/complaints/" + id + "/attachments/" + file, elsewhere).expectStatus().isNotFound();
    add(elsewhere, id, "a.png", SampleFiles.png()).expectStatus().isNotFound();
  }

  @Test
  void takesOnlySoManyAndEachCommandOnce() {
    Map<String, Object> filed = filed("ไฟล์มาก");
    String receipt = text(filed, "receipt");
    byte[] png = SampleFiles.png();
    String again = key();
    send(receipt, "0.png", png, again).expectStatus().isOk();
    send(receipt, "0.png", png, again).expectStatus().isOk();
    assertThat(fileIds(text(filed, "id"))).hasSize(1);
    send(receipt, "0.png", SampleFiles.image("png"), again)
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:sucharit:problem:idempotency-key-reused");
    assertThat(contentsOf(text(filed, "id"))).isEqualTo(2);
    IntStream.range(1, 10).forEach(i -> send(receipt, i + ".png", png).expectStatus().isOk());
    send(receipt, "11.png", png)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:sucharit:problem:attachments-full");
    step(OFFICER, text(filed, "id"), "accept", Map.of(), "*").expectStatus().isOk();
    add(OFFICER, text(filed, "id"), "ours.png", png).expectStatus().isOk();
  }

  @Test
  void isAnAnswerWhereOneIsWaitedFor() {
    Map<String, Object> filed = filed("ขอภาพเพิ่ม");
    String id = text(filed, "id");
    step(OFFICER, id, "accept", Map.of(), "*").expectStatus().isOk();
    step(OFFICER, id, "ask", Map.of("text", "ขอภาพถ่าย"), "*").expectStatus().isOk();
    send(text(filed, "receipt"), "a.png", SampleFiles.png())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("accepted")
        .jsonPath("$.deadlines.resolution")
        .isNotEmpty();
  }

  @Test
  void givesTheOriginalToAnInvestigatorWhoSaysWhy() {
    Map<String, Object> filed = filed("ขอดูต้นฉบับ");
    String id = text(filed, "id");
    String file = lastFile(send(text(filed, "receipt"), "a.jpg", SampleFiles.jpeg()));
    String original = "attachments/" + file + "/original";
    step(OFFICER, id, original, Map.of("why", "x"), "*").expectStatus().isForbidden();
    step(TestTokens.investigator(THA_PHAE), id, original, Map.of("why", "x"), "*")
        .expectStatus()
        .isNotFound();
    String investigator = TestTokens.investigator(HUAI_MEK);
    step(investigator, id, original, Map.of("why", " "), "*").expectStatus().isBadRequest();
    assertThat(bytesOf(step(investigator, id, original, Map.of("why", "ศาลขอพยานหลักฐาน"), "*")))
        .isEqualTo(SampleFiles.jpeg());
    PublishedEvents.of(Topics.COMPLAINTS).await(id, OriginalOpened.class);
    get("/complaints/" + id, OFFICER)
        .expectBody()
        .jsonPath("$.history[-1:].status")
        .isEqualTo("original-opened")
        .jsonPath("$.history[-1:].why")
        .isEqualTo("ศาลขอพยานหลักฐาน")
        .jsonPath("$.history[-1:].by.role")
        .isEqualTo("investigator");
  }

  @SuppressWarnings("unchecked")
  private List<String> fileIds(String id) {
    Map<String, Object> page =
        get("/complaints/" + id, OFFICER).expectBody(MAP).returnResult().getResponseBody();
    return ((List<Map<String, Object>>) page.get("attachments"))
        .stream().map(one -> text(one, "id")).toList();
  }

  /** In halves, so that no scanner takes this test for it. */
  private static String eicar() {
    return "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
  }

  private static byte[] zip(String name, byte[] part) throws IOException {
    return zip(Map.of(name, part));
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new java.util.zip.ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
