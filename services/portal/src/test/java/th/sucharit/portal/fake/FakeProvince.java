package th.sucharit.portal.fake;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is before the province: one appeal. */
final class FakeProvince {

  private FakeProvince() {}

  /** Paths such as {@code 46} or {@code cases/c2/review}. */
  static void answer(Exchange exchange, String path, Map<String, Object> example, List<String> sent)
      throws IOException {
    var appealed = new HashMap<>(example);
    appealed.put("status", "appealed");
    appealed.put("localGovernment", "5460802");
    if (path.contains("/escalated")) {
      escalated(exchange, path, example);
      return;
    }
    if (!path.startsWith("cases/")) {
      exchange.json(200, Map.of("items", List.of(appealed), "page", 0, "size", 25, "total", 1));
      return;
    }
    if (exchange.method().equals("POST")) {
      sent.add("POST " + exchange.body());
      if (!exchange.header("If-Match").equals("\"7\"")) {
        exchange.problem(412, "It has changed.", "ข้อมูลเปลี่ยนไปแล้ว");
        return;
      }
    }
    exchange.http().getResponseHeaders().set("ETag", "\"7\"");
    exchange.json(200, appealed);
  }

  /** The list, or one of it: as the example is, without its words. */
  static void escalated(Exchange exchange, String path, Map<String, Object> example)
      throws IOException {
    if (!path.endsWith("/escalated")) {
      var one = new HashMap<>(example);
      one.keySet().removeAll(List.of("subject", "details", "place", "contact", "messages"));
      one.put("id", path.substring(path.lastIndexOf('/') + 1));
      one.put("localGovernment", "5460802");
      exchange.json(200, one);
      return;
    }
    exchange.json(
        200,
        Exchange.JSON.readTree(
            """
            {"items": [{"id": "2bfb6071-9a27-3c20-9583-182d86212601", "localGovernment": "5460802",
              "status": "received", "receivedAt": "2026-10-01T02:00:00Z", "unit": "public-works",
              "passed": [{"term": "opinion", "due": "2026-10-08T16:59:59.999Z", "to": "executive"},
               {"term": "resolution", "due": "2026-10-16T16:59:59.999Z", "to": "executive"}]}],
             "page": 0, "size": 25, "total": 1}
            """));
  }
}
