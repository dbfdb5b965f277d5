package th.sucharit.portal.fake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** Imports of results: one that is still running, with a row of each kind. */
final class FakeScoreImports {

  private static final JsonNode ROWS = Exchange.JSON.readTree(FakeIta.read("ita-import.json"));
  private static final Map<String, Integer> PROGRESS =
      Map.of("rows", 6, "stored", 1, "corrected", 0, "unchanged", 0, "refused", 2, "remarked", 1);

  final List<String> sent = new CopyOnWriteArrayList<>();
  volatile String state = "running";

  /** Paths such as {@code /imports/j1/rows}. */
  void answer(Exchange exchange, String path) throws IOException {
    if (exchange.method().equals("POST")) {
      order(exchange);
    } else if (path.contains("/template")) {
      exchange
          .http()
          .getResponseHeaders()
          .set("Content-Disposition", "attachment; filename=\"ita-2567.csv\"");
      exchange.send(200, "text/csv;charset=UTF-8", "code,i1");
    } else if (path.endsWith("/rows")) {
      exchange.json(200, ROWS);
    } else {
      exchange.json(200, job());
    }
  }

  private void order(Exchange exchange) throws IOException {
    var body = exchange.body();
    sent.add(exchange.http().getRequestURI().getQuery() + " " + exchange.header("Content-Type"));
    if (body.equals("ไม่ใช่ตาราง")) {
      exchange.problem(400, "This is no table.", "อ่านไฟล์ตารางนี้ไม่ได้");
    } else if (exchange.query("dryRun").equals("true")) {
      exchange.json(200, Map.of("progress", PROGRESS, "items", ROWS.get("items"), "total", 3));
    } else {
      exchange.json(202, job());
    }
  }

  private Map<String, Object> job() {
    return Map.of(
        "id",
        "j1",
        "state",
        state,
        "progress",
        PROGRESS,
        "times",
        Map.of("orderedAt", "2026-11-21T03:00:00Z"));
  }
}
