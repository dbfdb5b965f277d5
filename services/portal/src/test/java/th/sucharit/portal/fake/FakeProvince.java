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
}
