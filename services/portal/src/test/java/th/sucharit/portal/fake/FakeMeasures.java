package th.sucharit.portal.fake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.node.ObjectNode;

/** Improvement measures of 2567: one overdue, one with a result. */
final class FakeMeasures {

  final List<String> sent = new CopyOnWriteArrayList<>();
  final List<String> keys = new CopyOnWriteArrayList<>();
  private final ObjectNode measures =
      (ObjectNode) Exchange.JSON.readTree(FakeIta.read("ita-measures.json"));
  private volatile int version = 4;

  void touch() {
    version++;
  }

  /** Paths such as {@code /measures/m1/result}. */
  void answer(Exchange exchange, String path) throws IOException {
    var parts = path.split("/");
    if (exchange.method().equals("GET")) {
      show(exchange, parts);
      return;
    }
    var body = exchange.body();
    sent.add(exchange.method() + " " + body);
    keys.add(exchange.header("Idempotency-Key"));
    if (parts.length > 2 && !exchange.header("If-Match").equals("\"" + version + "\"")) {
      exchange.problem(412, "It has changed.", "ข้อมูลเปลี่ยนไปแล้ว");
    } else if (body.contains("2020-01-01")) {
      exchange.json(400, refusal());
    } else {
      take(exchange, parts, (ObjectNode) Exchange.JSON.readTree(body));
    }
  }

  private void show(Exchange exchange, String[] parts) throws IOException {
    if (parts.length == 2) {
      var all = measures.values();
      exchange.json(200, Map.of("items", all, "page", 0, "size", 100, "total", all.size()));
    } else if (measures.has(parts[2])) {
      exchange.http().getResponseHeaders().set("ETag", "\"" + version + "\"");
      exchange.json(200, measures.get(parts[2]));
    } else {
      exchange.problem(404, "There is no such measure.", "ไม่พบมาตรการนี้");
    }
  }

  private void take(Exchange exchange, String[] parts, ObjectNode body) throws IOException {
    version++;
    var id = parts.length > 2 ? parts[2] : "m3";
    if (parts.length > 3) {
      ((ObjectNode) measures.get(id))
          .set("result", body.put("report", 1).put("at", "2026-11-21T03:00:00Z"));
    } else {
      measures.set(id, body.put("id", id).put("fiscalYear", 2567));
    }
    exchange.json(parts.length > 2 ? 200 : 201, measures.get(id));
  }

  private static Map<String, Object> refusal() {
    return Map.of(
        "type", "about:blank",
        "detail", "The measure has to be mended.",
        "detailTh", "ข้อมูลมาตรการต้องแก้ไข",
        "errors",
            List.of(
                Map.of(
                    "pointer", "/effort/to",
                    "message", "is before the first day",
                    "messageTh", "วันสิ้นสุดต้องไม่ก่อนวันเริ่มต้น")));
  }

  /** Overdue ones, of the own body or of the province. */
  static void overdue(Exchange exchange) throws IOException {
    exchange.json(
        200,
        Exchange.JSON.readTree(
            """
            {"items": [{"localGovernment": "5460802", "fiscalYear": 2567, "id": "m1",
              "title": "ปรับปรุงข้อมูลบนเว็บไซต์ของเทศบาลให้ครบทุกรายการ", "indicator": 9,
              "to": "2024-09-30", "daysOverdue": 782, "units": ["สำนักปลัดเทศบาล", "กองคลัง"]}],
             "page": 0, "size": 25, "total": 1}
            """));
  }
}
