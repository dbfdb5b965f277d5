package th.sucharit.portal.fake;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Complaints with fixed content that follow the rules of the real service. */
final class FakeComplaints {

  static final String RECEIPT = "4821-0937-5514-7760-2318-9045-6672";

  final List<Map<?, ?>> filed = new CopyOnWriteArrayList<>();
  final List<String> keys = new CopyOnWriteArrayList<>();
  final List<String> proofs = new CopyOnWriteArrayList<>();
  final FakeReceipts receipts;

  /** Whether complaints need a proof of work now. */
  volatile boolean crowded;

  /** Whether nothing else is answered once a complaint or a step has been taken. */
  volatile boolean leaving;

  /** Whether none gets through at all. */
  volatile boolean overrun;

  private final List<Map<String, Object>> cases = new ArrayList<>();
  private final Map<String, Integer> versions = new HashMap<>();
  final FakeCaseDesk desk = new FakeCaseDesk();

  FakeComplaints() {
    add("c1", "ไฟถนนหน้าโรงเรียนบ้านโนนสะอาดดับมาสองสัปดาห์", "received", 1);
    add("c2", "น้ำประปาหมู่ 4 ไหลอ่อนและมีกลิ่น ตั้งแต่เปลี่ยนท่อเมนเมื่อต้นเดือน", "accepted", 5);
    add("c3", "ขยะไม่ถูกเก็บตามรอบ", "received", 21);
    add("c4", "สุนัขจรจัดบริเวณตลาดสด", "resolved", 30);
    receipts = new FakeReceipts(cases.get(1), cases.get(3));
  }

  boolean isGone() {
    return leaving && !(filed.isEmpty() && receipts.taken.isEmpty());
  }

  private void add(String id, String subject, String status, int daysAgo) {
    var received = Instant.now().minus(Duration.ofDays(daysAgo));
    var entry = new HashMap<String, Object>();
    entry.put("id", id);
    entry.put("subject", subject);
    entry.put("status", status);
    entry.put("receivedAt", received.toString());
    entry.put(
        "deadlines",
        Map.of(
            "opinion", received.plus(Duration.ofDays(7)).toString(),
            "resolution", received.plus(Duration.ofDays(15)).toString()));
    entry.put("late", daysAgo == 21);
    entry.put("held", false);
    entry.put(
        "details",
        "เสาไฟต้นที่ 3 ถึง 6 หน้าโรงเรียนดับทั้งหมด ตอนเย็นเด็กเดินกลับบ้านมองไม่เห็นทาง\n\n"
            + "อยากให้ซ่อมก่อนเปิดเทอม");
    entry.put("place", "หมู่ 3 บ้านโนนสะอาด หน้าโรงเรียน");
    entry.put("contact", "081-234-5678");
    entry.put("messages", new ArrayList<>(messages(status, received)));
    if (id.equals("c2")) {
      FakeCaseStory.tell(entry, received);
      entry.put("newDays", Map.of("first", "2026-12-02", "last", "2026-12-31"));
    }
    cases.add(entry);
    versions.put(id, 1);
  }

  private static List<Map<String, String>> messages(String status, Instant received) {
    return status.equals("received")
        ? List.of()
        : List.of(
            Map.of(
                "from", "officer",
                "text",
                    "กองช่างจะเข้าตรวจสอบในวันพุธนี้ หากต้องเปลี่ยนโคมจะใช้เวลาไม่เกินห้าวันทำการ",
                "at", received.plus(Duration.ofHours(30)).toString()));
  }

  void touch(String id) {
    versions.merge(id, 1, Integer::sum);
  }

  void answer(Exchange exchange, boolean officer) throws IOException {
    var path = exchange.path().substring("/api/complaints".length());
    if (path.isEmpty() && exchange.method().equals("POST")) {
      file(exchange);
    } else if (path.startsWith("/receipts/")) {
      receipts.answer(exchange, path.substring("/receipts/".length()));
    } else if (path.equals("/challenges")) {
      FakeCitizens.challenge(exchange);
    } else if (path.equals("/notices/channels")) {
      exchange.json(200, Map.of("channels", List.of("email", "phone", "line")));
    } else if (path.endsWith("/categories")) {
      desk.categories(exchange);
    } else if (path.startsWith("/statistics")) {
      FakeCitizens.statistics(exchange);
    } else if (!officer) {
      exchange.problem(401, "Sign in.", "กรุณาลงชื่อเข้าใช้");
    } else if (path.startsWith("/provinces/") && !path.endsWith("/notifications")) {
      FakeProvince.answer(
          exchange, path.substring("/provinces/".length()), cases.get(1), desk.sent);
    } else if (path.startsWith("/escalated")) {
      FakeProvince.escalated(exchange, path, cases.get(1));
    } else if (desk.answers(exchange, path, cases)) {
      return;
    } else if (path.isEmpty()) {
      inbox(exchange);
    } else {
      handle(exchange, path.substring(1).split("/"));
    }
  }

  private void file(Exchange exchange) throws IOException {
    var request = Exchange.JSON.readValue(exchange.body(), Map.class);
    keys.add(exchange.header("Idempotency-Key"));
    proofs.add(exchange.header("Proof-Of-Work"));
    if (overrun || (crowded && exchange.header("Proof-Of-Work").isEmpty())) {
      exchange.problem(429, "Too many complaints are coming in.", "มีเรื่องเข้ามามากเกินไป");
      return;
    }
    if ("ปฏิเสธ".equals(request.get("subject"))) {
      exchange.json(
          400,
          Map.of(
              "type", "about:blank",
              "detail", "Invalid.",
              "detailTh", "ข้อมูลไม่ถูกต้อง",
              "errors",
                  List.of(
                      Map.of(
                          "pointer", "/details",
                          "message", "Please say more.",
                          "messageTh", "กรุณาเขียนรายละเอียดเพิ่ม"))));
      return;
    }
    filed.add(request);
    var now = Instant.now();
    exchange.json(
        201,
        Map.of(
            "id", "c9",
            "receipt", RECEIPT,
            "receivedAt", now.toString(),
            "deadlines",
                Map.of(
                    "opinion", now.plus(Duration.ofDays(7)).toString(),
                    "resolution", now.plus(Duration.ofDays(15)).toString()),
            "ledger", Map.of("event", "event-77")));
  }

  private void inbox(Exchange exchange) throws IOException {
    var status = exchange.query("status");
    var items = cases.stream().filter(c -> status.isEmpty() || fits(c, status)).toList();
    exchange.json(200, Map.of("items", items, "page", 0, "size", 25, "total", items.size()));
  }

  private static boolean fits(Map<String, Object> one, String status) {
    var ended = one.get("status").equals("resolved") || one.get("status").equals("dismissed");
    return switch (status) {
      case "open" -> !ended;
      case "ended" -> ended;
      default -> one.get("status").equals(status);
    };
  }

  private void handle(Exchange exchange, String[] path) throws IOException {
    var found = cases.stream().filter(c -> c.get("id").equals(path[0])).findFirst();
    if (found.isEmpty()) {
      exchange.problem(404, "There is no such complaint here.", "ไม่พบเรื่องร้องเรียนนี้");
      return;
    }
    if (path.length == 3) {
      exchange.http().getResponseHeaders().set("Content-Disposition", "inline; filename=\"x.jpg\"");
      exchange.send(200, "image/jpeg", "photo");
      return;
    }
    if (path.length == 2 && path[1].equals("duplicates")) {
      exchange.json(200, FakeCaseStory.similar(cases.get(2)));
      return;
    }
    var version = "\"" + versions.get(path[0]) + "\"";
    if (path.length > 1) {
      if (!exchange.header("If-Match").equals(version)) {
        exchange.problem(412, "The case has changed.", "เรื่องนี้เปลี่ยนไปแล้ว");
        return;
      }
      keys.add(exchange.header("Idempotency-Key"));
      if (path[1].equals("attachments")) {
        if (exchange.body().contains("virus")) {
          exchange.problem(400, "The file is refused.", "ไม่รับไฟล์นี้");
        } else {
          exchange.json(200, found.get());
        }
        return;
      }
      step(found.get(), path[1], Exchange.JSON.readValue(exchange.body(), Map.class));
      versions.merge(path[0], 1, Integer::sum);
    }
    exchange.http().getResponseHeaders().set("ETag", "\"" + versions.get(path[0]) + "\"");
    exchange.json(200, found.get());
  }

  @SuppressWarnings("unchecked")
  private static void step(Map<String, Object> entry, String step, Map<?, ?> sent) {
    switch (step) {
      case "accept" -> entry.put("status", "accepted");
      case "resolve" -> entry.put("status", "resolved");
      case "ask" -> entry.put("status", "waiting");
      case "dismiss" -> entry.put("status", "dismissed");
      case "forward" -> entry.put("status", "forwarded");
      case "merge" -> {
        entry.put("status", "joined");
        entry.put("joinedTo", sent.get("into"));
      }
      case "explain" -> entry.remove("newDays");
      case "hold" -> entry.put("held", true);
      case "release" -> entry.put("held", false);
      case "assign" -> {
        entry.put("status", "assigned");
        entry.put("unit", sent.get("unit"));
        entry.put("assignee", sent.get("person"));
      }
      default -> {}
    }
    if (sent.get("text") != null) {
      ((List<Map<String, String>>) entry.get("messages"))
          .add(FakeCaseStory.said(String.valueOf(sent.get("text")), sent.get("until")));
    }
  }
}
