package th.sucharit.portal.fake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The plan of a real municipality on its way from draft to announcement. */
final class FakePlans {

  private static final Map<String, String> LEADS_TO =
      Map.of(
          "submit", "submitted", "return", "draft", "approve", "approved", "announce", "announced");
  private static final Map<String, String> STARTS_FROM =
      Map.of(
          "submit", "draft", "return", "submitted", "approve", "submitted", "announce", "approved");

  final List<String> keys = new CopyOnWriteArrayList<>();
  volatile String state = "draft";
  private volatile String steps = "";
  private volatile int version = 1;

  void touch() {
    version++;
  }

  void answer(Exchange exchange, boolean officer) throws IOException {
    var path = exchange.path();
    var visible = officer || state.equals("announced");
    if (path.endsWith("/plans")) {
      exchange.json(200, Map.of("items", visible ? List.of(entry()) : List.of()));
    } else if (!visible) {
      exchange.problem(404, "There is no such plan.", "ไม่พบแผนนี้");
    } else if (path.endsWith("/findings")) {
      exchange.send(200, "application/json", read("plan-findings.json"));
    } else if (exchange.method().equals("POST")) {
      take(exchange, path.substring(path.lastIndexOf('/') + 1));
    } else {
      exchange.http().getResponseHeaders().set("ETag", "\"" + version + "\"");
      exchange.send(
          200,
          "application/json",
          read("plan.json")
              .replace(
                  "\"state\": \"draft\",",
                  "\"state\": \"" + state + "\", \"steps\": [" + steps + "],"));
    }
  }

  private void take(Exchange exchange, String step) throws IOException {
    keys.add(exchange.header("Idempotency-Key"));
    if (!exchange.header("If-Match").equals("\"" + version + "\"")) {
      exchange.problem(412, "It changed meanwhile.", "มีการเปลี่ยนแปลงก่อนหน้า");
    } else if (!state.equals(STARTS_FROM.get(step))) {
      exchange.problem(409, "The plan is not in the right state.", "แผนไม่อยู่ในสถานะที่ทำได้");
    } else {
      var reason =
          step.equals("return") ? Exchange.JSON.readTree(exchange.body()).get("reason") : null;
      version++;
      state = LEADS_TO.getOrDefault(step, state);
      steps =
          "{\"state\":\""
              + state
              + "\",\"revision\":1,\"at\":\"2026-11-20T03:00:00Z\",\"reason\":"
              + reason
              + "}";
      exchange.json(200, Map.of());
    }
  }

  private Map<String, Object> entry() {
    return Map.of(
        "id",
        "plan-huai-mek",
        "title",
        "แผนปฏิบัติการป้องกันการทุจริต",
        "firstFiscalYear",
        2566,
        "lastFiscalYear",
        2570,
        "state",
        state);
  }

  private static String read(String name) throws IOException {
    try (var in = FakePlans.class.getResourceAsStream("/fake/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
