package th.sucharit.complaints.complaint;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import th.sucharit.complaints.StoredBytes;

/** Adds files to complaints as complainants and officers do. */
abstract class AttachmentTest extends ComplaintTest {

  @Autowired MongoTemplate mongo;

  RestTestClient.ResponseSpec send(String receipt, String name, byte[] file) {
    return send(receipt, name, file, key());
  }

  RestTestClient.ResponseSpec send(String receipt, String name, byte[] file, String key) {
    MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    parts.add("receipt", receipt);
    parts.add("file", named(name, file));
    return http.post()
        .uri("/complaints/receipts/attachments")
        .header("Idempotency-Key", key)
        .contentType(MediaType.MULTIPART_FORM_DATA)
        .body(parts)
        .exchange();
  }

  RestTestClient.ResponseSpec add(String token, String id, String name, byte[] file) {
    MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    parts.add("file", named(name, file));
    return http.post()
        .uri("/complaints/" + id + "/attachments")
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", key())
        .contentType(MediaType.MULTIPART_FORM_DATA)
        .body(parts)
        .exchange();
  }

  RestTestClient.ResponseSpec openByReceipt(String receipt, String file) {
    return http.post()
        .uri("/complaints/receipts/attachments/" + file)
        .body(Map.of("receipt", receipt))
        .exchange();
  }

  /** The id of the last file that an answer lists. */
  @SuppressWarnings("unchecked")
  static String lastFile(RestTestClient.ResponseSpec answer) {
    Map<String, Object> body =
        answer.expectStatus().isOk().expectBody(MAP).returnResult().getResponseBody();
    var files = (java.util.List<Map<String, Object>>) body.get("attachments");
    return text(files.getLast(), "id");
  }

  static byte[] bytesOf(RestTestClient.ResponseSpec answer) {
    return answer.expectStatus().isOk().expectBody(byte[].class).returnResult().getResponseBody();
  }

  /** File contents too. */
  String everythingStored() {
    return StoredBytes.of(mongo, StandardCharsets.ISO_8859_1);
  }

  long contentsOf(String caseId) {
    return mongo.getCollection("fs.files").countDocuments(new Document("filename", caseId));
  }

  long pieces() {
    return mongo.getCollection("fs.chunks").countDocuments();
  }

  private static ByteArrayResource named(String name, byte[] file) {
    return new ByteArrayResource(file) {
      @Override
      public String getFilename() {
        return name;
      }
    };
  }
}
