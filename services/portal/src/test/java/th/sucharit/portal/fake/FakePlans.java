package th.sucharit.portal.fake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.node.ObjectNode;

/** The plan of a real municipality on its way from draft to announcement. */
final class FakePlans {

  private static final Map<String, String> LEADS_TO =
      Map.of(
          "submit", "submitted", "return", "draft", "approve", "approved", "announce", "announced");
  private static final Map<String, String> STARTS_FROM =
      Map.of(
          "submit", "draft", "return", "submitted", "approve", "submitted", "announce", "approved");

  final List<String> keys = new CopyOnWriteArrayList<>();
  final FakePlanDocument document = new FakePlanDocument();
  final FakePlanImport imports = new FakePlanImport(this);
  final FakeProgress progress = new FakeProgress(document);
  private final List<Map<String, Object>> steps = new ArrayList<>();
  volatile String state = "draft";
  volatile boolean none;
  volatile int announced;
  private volatile int version = 1;

  void touch() {
    version++;
  }

  void answer(Exchange exchange, boolean officer) throws IOException {
    var path = exchange.path();
    var visible = !none && (officer || state.equals("announced"));
    if (path.endsWith("/progress/late")) {
      FakeProgress.late(exchange);
    } else if (path.endsWith("/plans")) {
      exchange.json(200, Map.of("items", visible ? List.of(entry()) : List.of()));
    } else if (path.startsWith("/api/plans/import")) {
      imports.answer(exchange);
    } else if (!visible || !path.startsWith("/api/plans/plan-huai-mek")) {
      exchange.problem(404, "There is no such plan.", "ไม่พบแผนนี้");
    } else {
      one(exchange, path.substring("/api/plans/plan-huai-mek".length()));
    }
  }

  private void one(Exchange exchange, String path) throws IOException {
    if (path.equals("/revisions/preview")) {
      tag(exchange);
      imports.propose(exchange);
    } else if (path.contains("/progress") || path.startsWith("/evidence")) {
      progress(exchange, path);
    } else if (exchange.method().equals("POST")) {
      change(exchange, path.substring(1));
    } else if (path.isEmpty()) {
      tag(exchange);
      exchange.json(200, shown());
    } else if (path.equals("/findings")) {
      exchange.send(200, "application/json", read("plan-findings.json"));
    } else if (path.startsWith("/export.")) {
      tag(exchange);
      exchange.json(200, document.content());
    } else if (path.startsWith("/document.") || path.startsWith("/announcement.")) {
      paper(exchange, path.substring(1));
    } else if (path.equals("/revisions")) {
      exchange.json(200, revisions());
    } else if (path.startsWith("/revisions/") && path.contains("/changes/")) {
      exchange.send(200, "application/json", read("plan-changes.json"));
    } else if (path.matches("/revisions/[0-9]+")) {
      exchange.json(
          200, document.revision(Integer.parseInt(path.substring("/revisions/".length()))));
    } else {
      exchange.problem(404, "Nothing here.", "ไม่พบ");
    }
  }

  /** Says only of which kind it is; an announcement needs somebody who signs. */
  private static void paper(Exchange exchange, String file) throws IOException {
    if (file.startsWith("announcement") && exchange.query("position").isEmpty()) {
      exchange.json(
          400,
          Map.of(
              "detail",
              "Something is missing.",
              "detailTh",
              "ข้อมูลไม่ครบ",
              "errors",
              List.of(
                  Map.of(
                      "pointer", "#position", "message", "is missing", "messageTh", "ต้องระบุ"))));
      return;
    }
    String name = file.substring(0, file.indexOf('.'));
    exchange
        .http()
        .getResponseHeaders()
        .set("Content-Disposition", "attachment; filename=\"plan-" + file + "\"");
    exchange.send(200, "application/octet-stream", "%PDF-" + name);
  }

  private void progress(Exchange exchange, String path) throws IOException {
    if (announced > 0 || state.equals("announced")) {
      progress.answer(exchange, path);
    } else {
      exchange.problem(409, "The plan is not announced.", "แผนยังไม่ประกาศใช้");
    }
  }

  ObjectNode shown() {
    var answer = document.answer().put("state", state);
    if (announced > 0) {
      answer.put("announcedRevision", announced);
    }
    answer.set("steps", Exchange.JSON.valueToTree(steps));
    return answer;
  }

  private List<Map<String, Object>> revisions() {
    var all = new ArrayList<Map<String, Object>>();
    for (int i = 1; i <= document.revision(); i++) {
      all.add(
          Map.of(
              "number",
              i,
              "contentHash",
              FakePlanDocument.hash(i),
              "at",
              "2026-11-%02dT03:00:00Z".formatted(10 + i)));
    }
    return all;
  }

  private void tag(Exchange exchange) {
    exchange.http().getResponseHeaders().set("ETag", "\"" + version + "\"");
  }

  private void change(Exchange exchange, String step) throws IOException {
    keys.add(exchange.header("Idempotency-Key"));
    if (!exchange.header("If-Match").equals("\"" + version + "\"")) {
      exchange.problem(412, "It changed meanwhile.", "มีการเปลี่ยนแปลงก่อนหน้า");
    } else if (step.equals("revisions")) {
      revise(exchange);
    } else if (!state.equals(STARTS_FROM.get(step))) {
      exchange.problem(409, "The plan is not in the right state.", "แผนไม่อยู่ในสถานะที่ทำได้");
    } else {
      take(exchange, step);
    }
  }

  private void revise(Exchange exchange) throws IOException {
    if (state.equals("submitted")) {
      exchange.problem(
          409, "The plan is before the executive.", "แผนอยู่ระหว่างการพิจารณาของผู้บริหาร");
      return;
    }
    var content = (ObjectNode) Exchange.JSON.readTree(exchange.body());
    if (content.toString().contains("\"location\":\"ปฏิเสธ\"")) {
      exchange.json(400, refusal());
      return;
    }
    revise(content);
    tag(exchange);
    exchange.json(200, shown());
  }

  private static Map<String, Object> refusal() {
    return Map.of(
        "type",
        "about:blank",
        "detail",
        "Invalid.",
        "detailTh",
        "ข้อมูลไม่ถูกต้อง",
        "errors",
        List.of(
            Map.of(
                "pointer",
                "/programme/dimensions/1/groups/0/subGroups/0/items/0/sheet/purpose/location",
                "message",
                "is no place",
                "messageTh",
                "สถานที่ไม่ถูกต้อง")));
  }

  /** Somebody saves another content. */
  void revise(ObjectNode content) {
    document.revise(content);
    state = "draft";
    version++;
  }

  private void take(Exchange exchange, String step) throws IOException {
    version++;
    state = LEADS_TO.getOrDefault(step, state);
    announced = step.equals("announce") ? document.revision() : announced;
    var taken = new HashMap<String, Object>();
    taken.put("state", state);
    taken.put("revision", document.revision());
    taken.put("at", "2026-11-20T03:00:00Z");
    if (step.equals("return")) {
      taken.put("reason", Exchange.JSON.readTree(exchange.body()).get("reason"));
    }
    steps.add(taken);
    exchange.json(200, Map.of());
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

  static String read(String name) throws IOException {
    try (var in = FakePlans.class.getResourceAsStream("/fake/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
