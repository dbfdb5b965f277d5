package th.sucharit.portal.fake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.node.ObjectNode;

/** Reading a plan from a file: what was sent is understood as the plan of Huai Mek. */
final class FakePlanImport {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  final List<String> types = new CopyOnWriteArrayList<>();
  private final FakePlans plans;

  FakePlanImport(FakePlans plans) {
    this.plans = plans;
  }

  void answer(Exchange exchange) throws IOException {
    var path = exchange.path();
    if (path.endsWith("/template.xlsx")) {
      exchange
          .http()
          .getResponseHeaders()
          .set("Content-Disposition", "attachment; filename=\"plan-template.xlsx\"");
      exchange.send(200, WORKBOOK, "workbook");
      return;
    }
    types.add(exchange.header("Content-Type"));
    var body = exchange.body();
    if (body.equals("ตารางที่ผิด")) {
      exchange.json(400, refusal());
    } else if (path.endsWith("/preview")) {
      exchange.json(200, preview());
    } else {
      plans.keys.add(exchange.header("Idempotency-Key"));
      plans.none = false;
      plans.revise((ObjectNode) Exchange.JSON.readTree(body));
      exchange.json(201, plans.shown());
    }
  }

  /** A workbook of an earlier revision and the plan have both changed the budget of item 16. */
  void propose(Exchange exchange) throws IOException {
    var side = exchange.query("conflicts");
    exchange.body();
    var workbook = exchange.header("Content-Type").equals(WORKBOOK);
    exchange.json(
        200,
        Map.of(
            "revision",
            plans.document.revision(),
            "changes",
            Exchange.JSON.readTree(FakePlans.read("plan-changes.json")).get("changes"),
            "conflicts",
            workbook
                ? List.of(
                    Map.of(
                        "place",
                        "item 16 budget 2569",
                        "placeTh",
                        "ลำดับที่ 16 งบประมาณ ปี 2569",
                        "mine",
                        "30000.00",
                        "theirs",
                        "20000.00"))
                : List.of(),
            "document",
            workbook
                ? plans.document.content().deepCopy().put("side", side)
                : plans.document.content()));
  }

  private static Map<String, Object> refusal() {
    return Map.of(
        "type",
        "about:blank",
        "detail",
        "Some cells cannot be read.",
        "detailTh",
        "อ่านบางช่องไม่ได้",
        "errors",
        List.of(
            Map.of(
                "pointer",
                "รายการ!E7",
                "message",
                "is not an amount",
                "messageTh",
                "ไม่ใช่จำนวนเงิน")));
  }

  private Map<String, Object> preview() throws IOException {
    return Map.of(
        "understood",
        Map.of(
            "dimensions",
            4,
            "groups",
            9,
            "items",
            18,
            "sheets",
            18,
            "repaired",
            1,
            "notUnderstood",
            1),
        "doubts",
        List.of(
            doubt(153, 4, "ไม่ใช้งบประมาณ ๑๖", "repaired", "สองรายการอยู่ในช่องเดียวกัน จึงแยกออก"),
            doubt(
                871, 0, "(ต่อ) ตามที่ได้รับมอบหมาย", "not-understood", "ไม่ทราบว่าอยู่ในหัวข้อใด")),
        "findings",
        Exchange.JSON.readTree(FakePlans.read("plan-findings.json")),
        "document",
        plans.document.content());
  }

  private static Map<String, Object> doubt(
      int line, int column, String text, String kind, String thai) {
    return Map.of(
        "line",
        line,
        "column",
        column,
        "text",
        text,
        "kind",
        kind,
        "remark",
        "Look at this.",
        "remarkTh",
        thai);
  }
}
