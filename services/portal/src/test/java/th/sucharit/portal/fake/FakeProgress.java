package th.sucharit.portal.fake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Progress of the announced plan: item 3 has a report, 2569 is closed and the rest is missing. */
final class FakeProgress {

  final List<String> sent = new CopyOnWriteArrayList<>();
  final List<String> files = new CopyOnWriteArrayList<>();
  private final FakePlanDocument document;
  private @Nullable ObjectNode report;
  private @Nullable ObjectNode extension;
  private int version = 1;

  FakeProgress(FakePlanDocument document) {
    this.document = document;
    report =
        object(
            """
            {"version": 1, "state": "in-progress", "spent": "1234.50", "evidenceFiles": 1,
             "reportedAt": "2026-11-20T08:00:00Z",
             "texts": {"outputs": [{"text": "อบรมแล้ว ๑ รุ่น", "indicator": 1, "value": "1"}],
              "remarks": {"problems": "วิทยากรเลื่อนนัด"},
              "evidence": [{"id": "f1", "name": "ภาพการอบรม.jpg", "type": "image/jpeg", "size": 5}]}}
            """);
  }

  /** Somebody else reports. */
  void touch() {
    version++;
  }

  /** Paths below the plan, such as {@code /progress} or {@code /items/3/progress/2570/6}. */
  void answer(Exchange exchange, String path) throws IOException {
    var parts = path.split("/");
    if (path.equals("/progress")) {
      var year = exchange.query("fiscalYear");
      exchange.json(200, overview(year.isEmpty() ? 2570 : Integer.parseInt(year)));
    } else if (path.startsWith("/evidence")) {
      evidence(exchange);
    } else if (path.contains("/extension")) {
      extension(exchange, path.endsWith("/grant"));
    } else if (exchange.method().equals("PUT")) {
      put(exchange, parts[2]);
    } else {
      show(exchange, Integer.parseInt(parts[2]), Integer.parseInt(parts[5]));
    }
  }

  static void late(Exchange exchange) throws IOException {
    exchange.json(
        200,
        exchange.path().contains("/provinces/")
            ? object(
                """
                {"items": [{"localGovernment": "5460802", "due": 36, "reported": 30, "missing": 6},
                 {"localGovernment": "6100001", "due": 20, "reported": 20, "missing": 0}],
                 "page": 0, "size": 25, "total": 2}
                """)
            : object(
                """
                {"fiscalYear": 2569, "items": [{"plan": "plan-huai-mek", "title": "แผน", "number": 16,
                 "itemTitle": "กิจกรรมการมีส่วนร่วมของสภาท้องถิ่น", "window": 12,
                 "closed": "2026-10-31", "extendedUntil": "2026-11-30"}]}
                """));
  }

  private void evidence(Exchange exchange) throws IOException {
    if (exchange.method().equals("GET")) {
      exchange.send(200, "image/jpeg", "photo");
      return;
    }
    var body = exchange.body();
    files.add(body);
    if (body.contains("virus")) {
      exchange.problem(400, "The file is refused.", "ไม่รับไฟล์นี้");
    } else {
      exchange.json(201, Map.of("id", "f2", "name", "รายงาน.pdf", "size", 7));
    }
  }

  private void extension(Exchange exchange, boolean grant) throws IOException {
    if (exchange.method().equals("POST")) {
      var step =
          grant
              ? (ObjectNode) extension.get("steps").get(0)
              : (ObjectNode) Exchange.JSON.readTree(exchange.body());
      step.put(grant ? "grantedAt" : "requestedAt", "2026-11-21T02:00:00Z");
      extension = object("{\"fiscalYear\": 2569, \"window\": 12}");
      extension.putArray("steps").add(step);
    }
    if (extension == null) {
      exchange.problem(404, "Nobody asked for more time.", "ยังไม่มีการขอขยายเวลา");
    } else {
      exchange.http().getResponseHeaders().set("ETag", "\"1\"");
      exchange.json(200, extension);
    }
  }

  private void put(Exchange exchange, String item) throws IOException {
    var based = exchange.header("If-Match");
    if (item.equals("3") && !based.equals("\"" + version + "\"")) {
      exchange.problem(412, "It has changed.", "ข้อมูลเปลี่ยนไปแล้ว");
      return;
    }
    sent.add(exchange.body());
    exchange.json(200, Map.of());
  }

  private void show(Exchange exchange, int item, int window) throws IOException {
    var answer = Exchange.JSON.createObjectNode();
    answer.put("item", item).put("fiscalYear", 2570).put("window", window).put("late", false);
    answer.put("status", item == 3 ? "reported" : "due");
    if (item == 3 && report != null) {
      exchange.http().getResponseHeaders().set("ETag", "\"" + version + "\"");
      answer.set("report", report);
    }
    exchange.json(200, answer);
  }

  private ObjectNode overview(int year) {
    var closed = year < 2570;
    var answer = object("{\"firstFiscalYear\": 2566, \"lastFiscalYear\": 2570}");
    answer.put("title", "แผนปฏิบัติการป้องกันการทุจริต").put("fiscalYear", year);
    answer.set("windows", windows(closed));
    answer.set("totals", totals(18, closed));
    var dimensions = answer.putArray("dimensions");
    for (var dimension : document.answer().get("dimensions")) {
      var shown = dimensions.addObject();
      shown.put("number", dimension.get("number").intValue());
      shown.set("title", dimension.get("title"));
      shown.set("totals", totals(4, closed));
      items(dimension.get("groups"), year, shown.putArray("items"));
    }
    return answer;
  }

  private void items(JsonNode groups, int year, ArrayNode into) {
    for (var group : groups) {
      for (var item : group.path("items")) {
        var number = item.get("number").intValue();
        var shown = into.addObject().put("number", number);
        shown.set("title", item.get("title"));
        shown.set("planned", item.get("budgets").get(Integer.toString(year)));
        if (number == 3) {
          shown.put("spent", "1234.50").put("share", "24.69").put("state", "in-progress");
          shown.set(
              "indicators",
              Exchange.JSON.readTree(
                  "[{\"number\": 1, \"metric\": \"จำนวนครั้งที่จัดอบรม\", \"target\": \"1\"}]"));
        } else if (number == 13) {
          shown.put("spent", "25000.00").put("share", "125.00").put("state", "done");
        } else if (!shown.get("planned").isNull()) {
          shown.put("share", "0.00");
        }
        shown.set("windows", of(number, year < 2570));
      }
      items(group.path("subGroups"), year, into);
    }
  }

  private JsonNode of(int number, boolean closed) {
    var first = number == 3 ? "reported" : closed ? "missing" : "due";
    var windows =
        (ArrayNode)
            Exchange.JSON.readTree(
                "[{\"window\": 6, \"status\": \"%s\", \"late\": %s}, {\"window\": 12, \"status\": \"%s\", \"late\": %s}]"
                    .formatted(
                        first, first.equals("missing"), closed ? "missing" : "not-due", closed));
    if (number == 3 && report != null) {
      ((ObjectNode) windows.get(0)).set("report", report);
    }
    return windows;
  }

  private static JsonNode windows(boolean closed) {
    return Exchange.JSON.readTree(
        """
        [{"window": 6, "opens": "2026-10-01", "closes": "2027-04-30", "status": "%s"},
         {"window": 12, "opens": "2027-04-01", "closes": "2027-10-31", "status": "%s"}]
        """
            .formatted(closed ? "closed" : "open", closed ? "closed" : "not-open"));
  }

  private static ObjectNode totals(int items, boolean closed) {
    var totals =
        object(
            """
            {"planned": "60000.00", "spent": "26234.50", "share": "43.72",
             "states": {"done": 1, "in-progress": 1, "not-started": 0, "cancelled": 0}}
            """);
    ((ObjectNode) totals.get("states")).put("not-reported", items - 2);
    return totals.put("items", items).put("late", closed ? 35 : 0);
  }

  private static ObjectNode object(String json) {
    return (ObjectNode) Exchange.JSON.readTree(json);
  }
}
