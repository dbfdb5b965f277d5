package th.sucharit.portal.fake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What officers do with complaints besides the steps of one: lists, views, categories, intake. */
final class FakeCaseDesk {

  /** What officers sent, as method and path and body. */
  final List<String> sent = new CopyOnWriteArrayList<>();

  private final List<Map<String, Object>> views = new CopyOnWriteArrayList<>();
  private @Nullable JsonNode own;
  private int version;

  private static final Set<String> WORDS =
      Set.of("status", "due", "category", "unit", "assignee", "q", "sort");

  /** Whether this class has answered. */
  boolean answers(Exchange exchange, String path, List<Map<String, Object>> cases)
      throws IOException {
    if (path.equals("/units")) {
      exchange.json(
          200,
          json(
              """
              [{"code": "public-works", "th": "กองช่าง", "en": "Public works division"},
               {"code": "finance", "th": "กองคลัง", "en": "Finance division"}]
              """));
    } else if (path.equals("/dismissal-reasons")) {
      exchange.json(
          200,
          json("[{\"code\": \"in-court\", \"th\": \"อยู่ระหว่างศาล\", \"en\": \"In court\"}]"));
    } else if (path.equals("/counts")) {
      counts(exchange, cases);
    } else if (path.startsWith("/views")) {
      views(exchange, path);
    } else if (path.equals("/assignments")) {
      assign(exchange, cases);
    } else if (path.equals("/export.csv")) {
      exchange
          .http()
          .getResponseHeaders()
          .set("Content-Disposition", "attachment; filename=\"complaints.csv\"");
      exchange.send(200, "text/csv;charset=UTF-8", "\uFEFF\"เลขที่เรื่อง\"\r\n");
    } else if (path.endsWith("/notifications")) {
      notices(exchange);
    } else if (path.equals("/desk")) {
      enter(exchange);
    } else {
      return false;
    }
    return true;
  }

  void categories(Exchange exchange) throws IOException {
    if (exchange.method().equals("PUT")) {
      var body = exchange.body();
      if (own != null && !exchange.header("If-Match").equals("\"" + version + "\"")) {
        exchange.problem(412, "It has changed.", "ข้อมูลเปลี่ยนไปแล้ว");
        return;
      }
      var next = json(body).get("categories");
      sent.add("PUT " + body);
      if (refused(exchange, next)) {
        return;
      }
      own = next;
      version++;
    }
    if (own == null || exchange.query("national").equals("true")) {
      FakeCitizens.categories(exchange);
      return;
    }
    exchange.http().getResponseHeaders().set("ETag", "\"" + version + "\"");
    exchange.json(200, Map.of("tree", "5460802", "version", version, "categories", own));
  }

  private static boolean refused(Exchange exchange, JsonNode next) throws IOException {
    for (int i = 0; i < next.size(); i++) {
      for (int j = 0; j < next.get(i).get("questions").size(); j++) {
        var question = next.get(i).get("questions").get(j);
        if (question.get("kind").asString().equals("CHOICE") && question.get("choices").isEmpty()) {
          exchange.json(
              400,
              Map.of(
                  "type", "about:blank",
                  "detail", "Invalid.",
                  "detailTh", "ข้อมูลบางส่วนต้องแก้ไข",
                  "errors",
                      List.of(
                          Map.of(
                              "pointer", "/categories/" + i + "/questions/" + j + "/choices",
                              "message", "has to be filled",
                              "messageTh", "ต้องมีตัวเลือก"))));
          return true;
        }
      }
    }
    return false;
  }

  private static void counts(Exchange exchange, List<Map<String, Object>> cases)
      throws IOException {
    var counts = new HashMap<String, Integer>();
    cases.forEach(one -> counts.merge(String.valueOf(one.get("status")), 1, Integer::sum));
    exchange.json(200, Map.of("byStatus", counts, "overdue", 1));
  }

  private void views(Exchange exchange, String path) throws IOException {
    if (exchange.method().equals("DELETE")) {
      views.removeIf(one -> path.endsWith("/" + one.get("id")));
      exchange.http().sendResponseHeaders(204, -1);
      return;
    }
    if (exchange.method().equals("POST")) {
      var view = Exchange.JSON.readValue(exchange.body(), Map.class);
      for (var name : ((Map<?, ?>) view.get("wanted")).keySet()) {
        if (!WORDS.contains(name)) {
          exchange.problem(400, "Invalid.", "ข้อมูลไม่ถูกต้อง");
          return;
        }
      }
      views.add(
          Map.of(
              "id", "v" + views.size(),
              "name", view.get("name"),
              "wanted", view.get("wanted")));
    }
    exchange.json(200, Map.of("views", views));
  }

  private void assign(Exchange exchange, List<Map<String, Object>> cases) throws IOException {
    var body = exchange.body();
    sent.add("POST " + body);
    var outcomes = new ArrayList<Map<String, Object>>();
    for (var id : json(body).get("ids")) {
      var found = cases.stream().filter(one -> one.get("id").equals(id.asString())).findFirst();
      found.ifPresent(one -> one.put("unit", "public-works"));
      outcomes.add(
          id.asString().equals("c3") || found.isEmpty()
              ? Map.of(
                  "id",
                  id.asString(),
                  "assigned",
                  false,
                  "detail",
                  "This complaint has been brought to an end.",
                  "detailTh",
                  "เรื่องนี้ยุติแล้ว")
              : Map.of("id", id.asString(), "assigned", true));
    }
    exchange.json(200, Map.of("outcomes", outcomes));
  }

  private void notices(Exchange exchange) throws IOException {
    if (exchange.method().equals("PUT")) {
      var body = exchange.body();
      sent.add("PUT " + body);
      if (!exchange.header("If-Match").equals("\"3\"")) {
        exchange.problem(412, "It has changed.", "ข้อมูลเปลี่ยนไปแล้ว");
        return;
      }
      if (body.contains("12x")) {
        exchange.json(
            400,
            json(
                """
                {"type": "about:blank", "detail": "Invalid.", "detailTh": "ข้อมูลไม่ถูกต้อง", "errors": [
                 {"pointer": "/groups/1/addresses/0/phone", "message": "wrong", "messageTh": "มีรูปแบบไม่ถูกต้อง"}]}
                """));
        return;
      }
    }
    exchange.http().getResponseHeaders().set("ETag", "\"3\"");
    exchange.json(
        200,
        json(
            """
            {"version": 3, "groups": [{"group": "officers", "addresses": [{"email": "a@example.go.th"}]}],
             "texts": [], "channels": ["email"], "defaults": [{"occasion": "holder-news",
              "th": {"subject": "ความคืบหน้า: {status}", "body": "ดูที่ {page}"},
              "en": {"subject": "News: {status}", "body": "See {page}"}}]}
            """));
  }

  private void enter(Exchange exchange) throws IOException {
    var body = exchange.body();
    sent.add("POST " + body);
    if (body.contains("\"category\":\"roads\"") && !body.contains("\"danger\"")) {
      exchange.json(
          400,
          Map.of(
              "type", "about:blank",
              "detail", "Invalid.",
              "detailTh", "ข้อมูลไม่ถูกต้อง",
              "errors",
                  List.of(
                      Map.of(
                          "pointer", "/answers/danger",
                          "message", "must be answered",
                          "messageTh", "ต้องตอบคำถามนี้"))));
      return;
    }
    exchange.json(
        201,
        Map.of(
            "id",
            "c10",
            "receipt",
            FakeComplaints.RECEIPT,
            "receivedAt",
            "2026-11-19T02:00:00Z",
            "deadlines",
            Map.of(
                "opinion", "2026-11-26T16:59:59.999Z",
                "resolution", "2026-12-04T16:59:59.999Z"),
            "ledger",
            Map.of("event", "event-77")));
  }

  private static JsonNode json(String text) {
    return Exchange.JSON.readTree(text);
  }
}
