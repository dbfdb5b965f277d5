package th.sucharit.portal.fake;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Two complaints as the holders of their receipts see them: one in hand, one answered. */
final class FakeReceipts {

  static final String ANSWERED = "1357-9024-6801-2345-6789-0123-4567";

  /** Of a complaint that was joined with another. */
  static final String JOINED = "2468-0135-7913-5792-4680-1234-5671";

  final List<String> taken = new CopyOnWriteArrayList<>();

  /** So many wrong ones are tried that each call needs a proof of work of its own. */
  volatile boolean guessed;

  private final Set<String> proofs = ConcurrentHashMap.newKeySet();
  private final Map<String, Map<String, Object>> cases = new HashMap<>();

  FakeReceipts(Map<String, Object> open, Map<String, Object> answered) {
    cases.put(digits(FakeComplaints.RECEIPT), shown(open, "accepted"));
    var end = shown(answered, "resolved");
    var now = Instant.now();
    end.put("outcome", "acted");
    end.put(
        "messages",
        new ArrayList<>(List.of(FakeCaseStory.said("รอรถเก็บขยะคันใหม่", "2026-12-25"))));
    end.put("location", Map.of("latitude", 16.59123, "longitude", 103.23456));
    end.put(
        "attachments",
        new ArrayList<>(
            List.of(
                file("f1", "ถังขยะล้น.jpg", "complainant"),
                file("f2", "หลังเก็บ.jpg", "officer"))));
    end.put(
        "offers",
        List.of(
            Map.of("step", "messages"),
            Map.of("step", "rating"),
            Map.of("step", "reopening", "until", now.plus(Duration.ofDays(20)).toString()),
            Map.of("step", "appeal", "until", now.plus(Duration.ofDays(20)).toString())));
    cases.put(digits(ANSWERED), end);
    var joined = shown(open, "joined");
    joined.put("status", "joined");
    joined.put("offers", List.of(Map.of("step", "messages")));
    joined.put("follows", Map.of("ended", true, "endedOn", "2026-11-20", "outcome", "acted"));
    cases.put(digits(JOINED), joined);
  }

  private static Map<String, Object> shown(Map<String, Object> entry, String status) {
    var shown = new HashMap<>(entry);
    shown.keySet().removeAll(List.of("subject", "details", "place", "contact", "late"));
    shown.put("localGovernment", "5460802");
    shown.put("messages", new ArrayList<>((List<?>) entry.get("messages")));
    var received = Instant.parse((String) entry.get("receivedAt"));
    shown.put(
        "history",
        List.of(
            Map.of("status", "received", "at", received.toString()),
            Map.of("status", status, "at", received.plus(Duration.ofHours(20)).toString())));
    shown.put("attachments", new ArrayList<>());
    shown.put("offers", List.of(Map.of("step", "messages"), Map.of("step", "withdrawal")));
    return shown;
  }

  private static Map<String, Object> file(String id, String name, String from) {
    return Map.of(
        "id",
        id,
        "name",
        name,
        "type",
        "image/jpeg",
        "size",
        1_234_567,
        "at",
        Instant.now().toString(),
        "from",
        from);
  }

  void answer(Exchange exchange, String path) throws IOException {
    var sent = exchange.body();
    var multipart = exchange.header("Content-Type").startsWith("multipart/");
    var body = multipart ? Map.of() : Exchange.JSON.readValue(sent, Map.class);
    var receipt = multipart ? part(sent, "receipt") : String.valueOf(body.get("receipt"));
    var found = cases.get(digits(receipt));
    var proof = exchange.header("Proof-Of-Work");
    if (guessed && (proof.isEmpty() || !proofs.add(proof))) {
      exchange.problem(429, "Bring a proof of work.", "โปรดส่งหลักฐานการทำงาน");
    } else if (found == null) {
      exchange.problem(
          404, "No complaint belongs to this receipt.", "ไม่พบเรื่องร้องเรียนตามรหัสติดตามนี้");
    } else if (path.startsWith("attachments/")) {
      exchange.http().getResponseHeaders().set("Content-Disposition", "inline; filename=\"a.jpg\"");
      exchange.json(200, Map.of("content", path));
    } else if (path.equals("attachments") && sent.contains("filename=\"virus")) {
      exchange.problem(422, "This type of file is not taken.", "ไม่รับไฟล์ชนิดนี้");
    } else if (path.equals("notify") && String.valueOf(body.get("notify")).contains("@@")) {
      exchange.json(
          400,
          Map.of(
              "type",
              "about:blank",
              "errors",
              List.of(
                  Map.of(
                      "pointer", "/notify/email",
                      "message", "has the wrong form",
                      "messageTh", "มีรูปแบบไม่ถูกต้อง"))));
    } else if ("ชนกัน".equals(body.get("text"))) {
      exchange.problem(409, "The dialogue is full.", "ข้อความครบจำนวนแล้ว");
    } else {
      if (!path.equals("status")) {
        taken.add(
            path + " " + exchange.header("Idempotency-Key") + " " + new java.util.TreeMap<>(body));
        take(found, path, body);
      }
      exchange.json(200, found);
    }
  }

  @SuppressWarnings("unchecked")
  private static void take(Map<String, Object> entry, String step, Map<?, ?> body) {
    switch (step) {
      case "messages" ->
          ((List<Object>) entry.get("messages"))
              .add(
                  Map.of(
                      "from", "complainant",
                      "text", String.valueOf(body.get("text")),
                      "at", Instant.now().toString()));
      case "attachments" ->
          ((List<Object>) entry.get("attachments")).add(file("f9", "ภาพใหม่.jpg", "complainant"));
      case "notify" -> {}
      case "withdrawal" -> entry.put("status", "withdrawn");
      case "rating" -> entry.put("rating", body.get("stars"));
      default -> entry.put("status", step.equals("appeal") ? "appealed" : "reopened");
    }
  }

  private static String part(String multipart, String name) {
    var rest = multipart.substring(multipart.indexOf("name=\"" + name + "\""));
    return rest.substring(rest.indexOf("\r\n\r\n") + 4).split("\r\n", 2)[0];
  }

  private static String digits(String receipt) {
    return receipt.replaceAll("[^0-9]", "");
  }
}
