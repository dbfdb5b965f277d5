package th.sucharit.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** Files that reports refer to. */
class EvidenceIT extends ProgressRequests {

  private static final byte[] TEXT = "ภาพถ่ายการอบรม".getBytes(StandardCharsets.UTF_8);

  @Test
  void isEnteredReferredToAndOpened() {
    String plan = announced(OWN);
    Answer sent = send(plan, OFFICER, "../ผลการอบรม.txt", TEXT);
    assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
    assertThat(sent.body().get("name").stringValue()).isEqualTo("ผลการอบรม.txt");
    assertThat(sent.body().get("type").stringValue()).isEqualTo("text/plain");
    String file = sent.body().get("id").stringValue();

    Answer report =
        put(
            path(plan, 1, 2569, 6),
            OFFICER,
            null,
            "{\"state\": \"done\", \"evidence\": [\"%s\", \"%s\"]}".formatted(file, file));
    assertThat(report.status()).as(report.toString()).isEqualTo(201);
    JsonNode shown = report.body().at("/report/texts/evidence");
    assertThat(shown).hasSize(1);
    assertThat(shown.at("/0/name").stringValue()).isEqualTo("ผลการอบรม.txt");
    JsonNode open = get("/plans/" + plan + "/progress", null).body();
    assertThat(open.at("/dimensions/0/items/0/windows/0/report/evidenceFiles").intValue())
        .isEqualTo(1);
    assertThat(open.toString()).doesNotContain(file).doesNotContain("ผลการอบรม");

    for (String token : List.of(OFFICER, EXECUTIVE, TestTokens.councilAuditor(OWN), PROVINCE)) {
      EntityExchangeResult<byte[]> opened = open(plan, file, token);
      assertThat(opened.getStatus().value()).isEqualTo(200);
      assertThat(opened.getResponseBody()).isEqualTo(TEXT);
      HttpHeaders headers = opened.getResponseHeaders();
      ContentDisposition disposition = headers.getContentDisposition();
      assertThat(disposition.isAttachment()).isTrue();
      assertThat(disposition.getFilename()).isEqualTo("ผลการอบรม.txt");
      assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
      assertThat(headers.getCacheControl()).contains("no-store");
      assertThat(headers.getContentType()).isEqualTo(MediaType.TEXT_PLAIN);
    }
  }

  @Test
  void isOneFileHoweverOftenItIsSent() {
    String plan = announced(OWN);
    String first = id(send(plan, OFFICER, "a.txt", TEXT));
    Answer again = send(plan, OFFICER, "b.txt", TEXT);
    assertThat(id(again)).isEqualTo(first);
    assertThat(again.body().get("name").stringValue()).isEqualTo("a.txt");
    assertThat(mongo.getCollection("fs.files").countDocuments()).isEqualTo(1);
    String elsewhere = announced(OTHER);
    send(elsewhere, TestTokens.officer(OTHER), "a.txt", TEXT);
    assertThat(mongo.getCollection("fs.files").countDocuments())
        .as("one for each local government")
        .isEqualTo(2);
  }

  @Test
  void goesOnlyWhileNothingRefersToIt() {
    String plan = announced(OWN);
    String used = id(send(plan, OFFICER, "a.txt", TEXT));
    String unused = id(send(plan, OFFICER, "b.txt", "อื่น".getBytes(StandardCharsets.UTF_8)));
    String path = path(plan, 1, 2569, 6);
    put(path, OFFICER, null, "{\"state\": \"done\", \"evidence\": [\"" + used + "\"]}");
    put(path, OFFICER, "\"1\"", DONE);
    assertRefused(remove(plan, used, OFFICER), 409, "evidence-in-use");
    assertThat(open(plan, used, OFFICER).getStatus().value())
        .as("the earlier version still shows it")
        .isEqualTo(200);
    assertThat(remove(plan, unused, OFFICER).status()).isEqualTo(204);
    assertThat(remove(plan, unused, OFFICER).status()).as("again").isEqualTo(204);
    assertThat(open(plan, unused, OFFICER).getStatus().value()).isEqualTo(404);
    assertThat(mongo.getCollection("fs.files").countDocuments()).isEqualTo(1);
    assertThat(
            put(path, OFFICER, "\"2\"", "{\"state\": \"done\", \"evidence\": [\"" + unused + "\"]}")
                .status())
        .isEqualTo(400);
  }

  @Test
  void belongsToOnePlan() {
    String plan = announced(OWN);
    String other = announced(OTHER);
    String file = id(send(other, TestTokens.officer(OTHER), "a.txt", TEXT));
    assertRefused(
        put(
            path(plan, 1, 2569, 6),
            OFFICER,
            null,
            "{\"state\": \"done\", \"evidence\": [\"" + file + "\"]}"),
        400,
        "invalid");
    assertThat(open(plan, file, OFFICER).getStatus().value()).isEqualTo(404);
    assertThat(remove(plan, file, OFFICER).status()).isEqualTo(204);
    assertThat(open(other, file, TestTokens.officer(OTHER)).getStatus().value()).isEqualTo(200);
  }

  @Test
  void isRefusedWhenItDoesHarmIsTooLargeOrIsNoFile() {
    String plan = announced(OWN);
    assertRefused(
        send(
            plan,
            OFFICER,
            "a.pdf",
            ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII)),
        400,
        "file-refused");
    assertRefused(send(plan, OFFICER, "a.txt", new byte[0]), 400, "file-refused");
    assertRefused(send(plan, OFFICER, "a.pdf", new byte[16 * 1024 * 1024]), 413, "too-large");
    assertRefused(send(plan, OFFICER, "a.pdf", new byte[25 * 1024 * 1024]), 413, "too-large");
    assertRefused(
        send(HttpMethod.POST, "/plans/" + plan + "/evidence", OFFICER, null, "{}"),
        415,
        "unsupported-media-type");
    assertThat(mongo.getCollection("fs.files").countDocuments()).isZero();
    assertThat(mongo.getCollection("storedFiles").countDocuments()).isZero();
  }

  @Test
  void takesTenMegabytes() {
    byte[] large = new byte[10 * 1024 * 1024];
    new Random(5).nextBytes(large);
    for (int i = 0; i < large.length; i++) {
      large[i] = (byte) ('a' + (large[i] & 0xf));
    }
    String plan = announced(OWN);
    String file = id(send(plan, OFFICER, "large.txt", large));
    assertThat(open(plan, file, OFFICER).getResponseBody()).isEqualTo(large);
  }

  @Test
  void isEnteredByOfficersAndSeenByThoseInsideOnly() {
    String plan = announced(OWN);
    String file = id(send(plan, OFFICER, "a.txt", TEXT));
    for (String token : List.of(EXECUTIVE, PROVINCE, TestTokens.auditor())) {
      assertThat(send(plan, token, "a.txt", TEXT).status()).isEqualTo(403);
      assertThat(remove(plan, file, token).status()).isEqualTo(403);
    }
    assertThat(send(plan, null, "a.txt", TEXT).status()).isEqualTo(401);
    assertThat(open(plan, file, null).getStatus().value()).isEqualTo(401);
    String foreign = TestTokens.officer(OTHER);
    assertRefused(send(plan, foreign, "a.txt", TEXT), 404, "plan-not-found");
    assertRefused(remove(plan, file, foreign), 404, "plan-not-found");
    for (String token :
        List.of(foreign, TestTokens.executive(OTHER), TestTokens.provincialOfficer("80"))) {
      assertThat(open(plan, file, token).getStatus().value()).isEqualTo(404);
    }
  }

  private static String id(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.body().get("id").stringValue();
  }

  private Answer send(String plan, @Nullable String token, String name, byte[] content) {
    var parts = new LinkedMultiValueMap<String, Object>();
    parts.add("note", "x");
    parts.add(
        "file",
        new ByteArrayResource(content) {
          @Override
          public String getFilename() {
            return name;
          }
        });
    return answer(
        http.post()
            .uri("/plans/" + plan + "/evidence")
            .contentType(MediaType.MULTIPART_FORM_DATA)
            .headers(headers -> {
              authorize(headers, token);
              headers.set("Idempotency-Key", UUID.randomUUID().toString());
            })
            .body(parts)
            .exchange()
            .returnResult(byte[].class));
  }

  private EntityExchangeResult<byte[]> open(String plan, String file, @Nullable String token) {
    return http.get()
        .uri("/plans/" + plan + "/evidence/" + file)
        .headers(headers -> authorize(headers, token))
        .exchange()
        .returnResult(byte[].class);
  }

  private Answer remove(String plan, String file, String token) {
    return send(HttpMethod.DELETE, "/plans/" + plan + "/evidence/" + file, token, null, null);
  }
}
