package th.sucharit.plans.findings;

import java.util.List;
import java.util.function.UnaryOperator;
import th.sucharit.plans.format.PlanFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * For each rule one change to a plan in which everything matches, and where the finding must be.
 *
 * @param at JSON pointer of the finding
 */
record Case(String code, String at, UnaryOperator<ObjectNode> change) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String ONE = "/programme/dimensions/0/groups/0/subGroups/0/items/0";
  private static final String TWO = "/programme/dimensions/0/groups/0/subGroups/1/items/0";
  private static final String THREE = "/programme/dimensions/1/groups/0/items/0";
  private static final String STEPS = "/sheet/execution/steps";
  private static final String PROCESS = "/risks/processes/0";
  private static final String DEADLINES = "/references/duties/deadlines";

  static List<Case> all() {
    return List.of(
        // how many
        set("plan-item-count", "/programme/declared/itemCounts/1", "count", "4"),
        set("dimension-item-count", "/programme/dimensions/1/declared/itemCounts/1", "count", "2"),
        set("item-counts-differ", "/programme/declared/itemCounts/2", "count", "17")
            .foundAt("/programme/declared/itemCounts"),
        set("item-count-subtotals", "/programme/dimensions/0/declared/itemCounts/1", "count", "3")
            .foundAt("/programme/declared/itemCounts"),
        set("item-count-unit", "/paper/chapters/0/paragraphs", "0", "\"รวมจำนวน ๓ โครงการ\"")
            .foundAt("/paper/chapters/0/paragraphs/0"),
        // how much
        set("dimension-budget-year", "/programme/dimensions/1/declared/budgets", "2572", "\"5.00\"")
            .foundAt("/programme/dimensions/1/declared/budgets/2572"),
        set("plan-budget-year", "/programme/declared/budgets", "2573", "\"60000.00\"")
            .foundAt("/programme/declared/budgets/2573"),
        set("plan-budget-subtotals", "/programme/dimensions/0/declared/budgets", "2574", "null")
            .foundAt("/programme/declared/budgets/2574"),
        set("plan-budget-total", "/programme/declared", "total", "\"50000.50\"")
            .foundAt("/programme/declared/total"),
        set("period-budget-sum", "/programme/declared/budgets", "2571", "\"1.00\"")
            .foundAt("/programme/declared/budgets"),
        set("sheet-budget", ONE + "/budgets", "2572", "\"7000.00\"").foundAt(ONE + "/budgets/2572"),
        set("sheet-no-budget", TWO + "/sheet/execution/budget", "amount", "\"10.00\""),
        set(
            "sheet-budget-per-year",
            ONE + "/sheet/execution/budget",
            "asPrinted",
            "\"๑๐,๐๐๐ บาท\""),
        set("budget-odd-year", ONE + "/budgets", "2574", "\"1000.00\"")
            .foundAt(ONE + "/budgets/2574"),
        drop("budget-year-missing", TWO + "/budgets", "2575"),
        set(
                "budget-cell-corrected",
                ONE + "/budgets",
                "2571",
                "{'asPrinted':'1,0000','corrected':'10000.00'}")
            .foundAt(ONE + "/budgets/2571"),
        set("no-budget-wording", TWO + "/sheet/execution/budget", "asPrinted", "\"ไม่มีงบประมาณ\"")
            .foundAt("/programme"),
        // what it is called
        set("title-table-sheet", ONE + "/tableRow", "titleAsPrinted", "\"โครงการฝึกอบรม\"")
            .foundAt(ONE + "/tableRow/titleAsPrinted"),
        set("title-without-kind", THREE, "kind", "\"unspecified\"")
            .and(THREE, "title", "\"รับฟังความคิดเห็น\"")
            .foundAt(THREE + "/title"),
        set("title-kind", THREE, "kind", "\"measure\"").foundAt(THREE + "/kind"),
        set("title-repeated", TWO, "title", "\"โครงการฝึกอบรม คุณธรรมจริยธรรม\"")
            .foundAt(TWO + "/title"),
        set(
                "text-corrected",
                TWO,
                "title",
                "{'asPrinted':'มาตรการเปิดเผย','corrected':'มาตรการเปิดเผยข้อมูล'}")
            .foundAt(TWO + "/title"),
        set("table-row-broken", ONE + "/tableRow", "cellAsPrinted", "\"โครงการฝึก | อบรม\"")
            .foundAt(ONE + "/tableRow/cellAsPrinted"),
        // numbers
        set("item-number-sequence", THREE, "number", "5")
            .and(PROCESS + "/measures/2", "item", "5")
            .and(DEADLINES + "/0", "item", "5")
            .foundAt(THREE + "/number"),
        set("item-number-printed", ONE + "/tableRow", "numberAsPrinted", "\"๒)\"")
            .foundAt(ONE + "/tableRow/numberAsPrinted"),
        set("dimension-number-sequence", "/programme/dimensions/1", "number", "3")
            .foundAt("/programme/dimensions/1/number"),
        set("group-number", "/programme/dimensions/1/groups/0", "number", "\"1.1\"")
            .foundAt("/programme/dimensions/1/groups/0/number"),
        set(
                "sub-group-number",
                "/programme/dimensions/0/groups/0/subGroups/1",
                "number",
                "\"1.1.1\"")
            .foundAt("/programme/dimensions/0/groups/0/subGroups/1/number"),
        set(
                "step-like-heading",
                ONE + "/sheet/printedFields/4/paragraphs",
                "1",
                "\"- 1.1.1) จัดอบรม\"")
            .foundAt(ONE + "/sheet/printedFields/4"),
        set("step-number", ONE + STEPS + "/2", "number", "\"2)\"")
            .foundAt(ONE + STEPS + "/2/number"),
        set("risk-measure-number", PROCESS + "/measures/2", "number", "\"4\"")
            .foundAt(PROCESS + "/measures/2/number"),
        drop("risk-issue-unnumbered", PROCESS + "/issues/1", "number"),
        drop("field-number", TWO + "/sheet/printedFields/5", "number"),
        // sheets
        drop("sheet-missing", THREE, "sheet"),
        set("sheet-field-missing", TWO + "/sheet/printedFields/3", "label", "\"สถานที่\"")
            .foundAt(TWO + "/sheet/printedFields"),
        set("sheet-label-varies", TWO + "/sheet/printedFields/4", "label", "\"วิธีการดำเนินงาน\""),
        set("sheet-period", TWO + "/sheet/execution", "period", "\"ปีงบประมาณ พ.ศ. ๒๕๗๑ - ๒๕๗๖\"")
            .foundAt(TWO + "/sheet/execution/period"),
        set("sheet-period-wording", TWO + "/sheet/execution", "period", "\"พ.ศ. 2571-2575\"")
            .foundAt("/programme"),
        set("responsible-missing", TWO + "/sheet/execution", "responsibleUnits", "[]"),
        set("target-group-narrower", THREE + "/sheet/purpose/targetGroups", "0", "\"สำนักปลัด\"")
            .foundAt(THREE + "/sheet/purpose/targetGroups/0"),
        set("procurement-unit", TWO + "/sheet/execution/responsibleUnits", "0", "\"สำนักปลัด\"")
            .foundAt(TWO + "/sheet/purpose/targetGroups/0"),
        set("results-missing", ONE + "/sheet/results", "outcomes", "[]"),
        // steps and duties
        set("report-step-missing", ONE + STEPS + "/2", "text", "\"เผยแพร่\"")
            .and(ONE + "/sheet/printedFields/4/paragraphs", "2", "\"3) เผยแพร่\"")
            .foundAt(ONE + STEPS),
        set("approval-step-missing", ONE + STEPS + "/0", "text", "\"จัดทำโครงการ\"")
            .and(ONE + "/sheet/printedFields/4/paragraphs", "0", "\"1) จัดทำโครงการ\"")
            .foundAt(ONE + STEPS),
        set(
                "step-repeated",
                ONE + STEPS + "/1",
                "text",
                "\"จัดทำโครงการ และขออนุมัติต่อผู้บริหาร\"")
            .foundAt(ONE + STEPS + "/1/text"),
        set(
            "duty-repeated",
            "/references/duties/publications/1",
            "subject",
            "\"ผลการฝึกอบรมประจำปี\""),
        set("deadline-start", DEADLINES + "/0", "term", "\"ภายใน ๑๕ วัน\""),
        drop("deadline-missing", DEADLINES + "/0", "term"),
        set("frequency-twice", TWO + STEPS + "/1", "text", "\"เผยแพร่ข้อมูลรายเดือน/รายปี\"")
            .foundAt(TWO + STEPS + "/1/text"),
        // words
        set("placeholder", THREE, "title", "\"กิจกรรมของระบุชื่อองค์กรปกครองส่วนท้องถิ่น\"")
            .foundAt(THREE + "/title"),
        set(
                "other-type-of-body",
                ONE + "/sheet/execution/responsibleUnits",
                "0",
                "\"สำนักปลัด อบต.\"")
            .foundAt(ONE + "/sheet/execution/responsibleUnits/0"),
        set("other-type-of-ordinance", PROCESS + "/measures/0", "text", "\"ตามข้อบัญญัติงบประมาณ\"")
            .foundAt(PROCESS + "/measures/0/text"),
        set("other-local-government", THREE, "title", "\"กิจกรรมรับฟังของเทศบาลตำบลโนนสูง\"")
            .foundAt(THREE + "/title"),
        set("head-named-differently", TWO + STEPS + "/2", "text", "\"รายงานผลต่อนายกเทศบาล\"")
            .foundAt(TWO + STEPS + "/2/text"),
        set(
                "law-named-differently",
                ONE + "/sheet/purpose/rationale",
                "0",
                "\"พระราชบัญญัติว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546\"")
            .foundAt(ONE + "/sheet/purpose/rationale/0"),
        set("indicator-code-without-year", ONE + STEPS + "/1", "text", "\"จัดอบรม (O12)\"")
            .foundAt(ONE + STEPS + "/1/text"),
        set("bracket-unbalanced", "/paper/chapters/0/paragraphs", "0", "\"แผนนี้ (ดูตาราง\"")
            .foundAt("/paper/chapters/0/paragraphs/0"),
        set("markup-residue", ONE + STEPS + "/1", "text", "\"<li>จัดอบรม</li>\"")
            .foundAt(ONE + STEPS + "/1/text"),
        // targets
        set("goal-cases", "/aims/goals/1", "condition", "\"กรณีที่ผ่านเกณฑ์แล้ว\""),
        set("goal-target", "/aims/goals/1", "text", "\"คดีทุจริตลดลง ร้อยละ ๔๐ ในปี พ.ศ. ๒๕๗๕\""),
        set("target-national", "/aims/targets/1/values", "2575", "\"84\"")
            .foundAt("/aims/targets/1/values/2575"),
        set("target-direction", "/aims/targets/1/values", "2573", "\"60\"")
            .foundAt("/aims/targets/1/values/2573"),
        drop("target-year-missing", "/aims/targets/1/values", "2573"),
        set("target-baseline", "/aims/targets/0/baseline", "value", "\"0\""),
        set("benefit-is-objective", "/aims/benefits", "0", "\"เพื่อสร้างความเชื่อมั่น\"")
            .foundAt("/aims/benefits/0"),
        // indicators
        drop("indicator-baseline", ONE + "/sheet/results/indicators/1/target", "baseline")
            .foundAt(ONE + "/sheet/results/indicators/1"),
        set(
                "indicator-fraud-target",
                ONE + "/sheet/results/indicators/1/target",
                "unit",
                "\"ร้อยละ\"")
            .foundAt(ONE + "/sheet/results/indicators/1"),
        set("indicator-ita-target", TWO + "/sheet/results/indicators/1", "metric", "\"คะแนน ITA\""),
        set(
            "complaints-both-ways",
            THREE + "/sheet/results/indicators/1",
            "metric",
            "\"จำนวนข้อร้องเรียน\""),
        drop("indicator-without-value", TWO + "/sheet/results/indicators/0/target", "value")
            .foundAt(TWO + "/sheet/results/indicators/0"),
        set(
                "indicator-direction",
                TWO + "/sheet/results/indicators/0/target",
                "direction",
                "\"decrease\"")
            .foundAt(TWO + "/sheet/results/indicators/0"),
        set("indicator-share", TWO + "/sheet/results/indicators/1/target", "value", "\"180\"")
            .foundAt(TWO + "/sheet/results/indicators/1"),
        drop("output-per-year", ONE + "/sheet/results/indicators/0", "measurement"),
        set("output-exact-or-least", ONE + STEPS + "/1", "text", "\"จัดอบรม จำนวน ๒ ครั้ง\"")
            .foundAt(ONE + STEPS + "/1/text"),
        set(
                "channels-listed",
                ONE + "/sheet/results/outputs",
                "0",
                "\"เผยแพร่ เช่น เว็บไซต์ จดหมายข่าว อย่างน้อย ๓ ช่องทาง\"")
            .foundAt(ONE + "/sheet/results/outputs/0"),
        // risks
        set("risk-score-words", PROCESS + "/score", "asPrinted", "\"สูง\"")
            .foundAt("/risks/columns"),
        set("risk-levels-in-one-cell", PROCESS + "/score", "levels", "['สูง','ต่ำ']"),
        drop("risk-level-per-process", PROCESS + "/issues/0", "level")
            .without(PROCESS + "/issues/1", "level")
            .foundAt(PROCESS + "/score"),
        drop("risk-measure-without-item", PROCESS + "/measures/1", "item"),
        drop("item-without-risk", PROCESS + "/measures/2", "item").foundAt(THREE),
        drop("high-risk-coverage", PROCESS + "/measures/2", "item")
            .without(PROCESS + "/measures/1", "item")
            .foundAt(PROCESS + "/measures"),
        // cover, contents, follow-up
        set("title-period", "/cover", "title", "\"แผนปฏิบัติการ (พ.ศ. ๒๕๖๖ - ๒๕๗๐)\"")
            .foundAt("/cover/title"),
        set("dated-after-start", "/cover", "dated", "\"ตุลาคม ๒๕๗๐\"").foundAt("/cover/dated"),
        drop("appendix-contents", "/paper/contents/1", "pages").foundAt("/paper/contents"),
        set("dimension-empty", "/programme/dimensions/1/groups/0", "items", "[]")
            .and(PROCESS + "/measures/2", "item", "1")
            .and(DEADLINES + "/0", "item", "1")
            .foundAt("/programme/dimensions/1"),
        drop("plan-not-followed", DEADLINES + "/1", "term").foundAt(DEADLINES));
  }

  ObjectNode changed() {
    return change.apply(clean());
  }

  static ObjectNode clean() {
    return PlanFiles.withoutFindings();
  }

  private static Case set(String code, String parent, String name, String json) {
    return new Case(code, parent, tree -> put(tree, parent, name, json));
  }

  private static Case drop(String code, String parent, String name) {
    return new Case(code, parent, tree -> remove(tree, parent, name));
  }

  private Case and(String parent, String name, String json) {
    return new Case(code, at, tree -> put(change.apply(tree), parent, name, json));
  }

  private Case without(String parent, String name) {
    return new Case(code, at, tree -> remove(change.apply(tree), parent, name));
  }

  private Case foundAt(String pointer) {
    return new Case(code, pointer, change);
  }

  private static ObjectNode put(ObjectNode tree, String parent, String name, String json) {
    JsonNode value = JSON.readTree(json.startsWith("\"") ? json : json.replace('\'', '"'));
    JsonNode node = tree.at(parent);
    if (node instanceof ArrayNode list) {
      list.set(Integer.parseInt(name), value);
    } else {
      ((ObjectNode) node).set(name, value);
    }
    return tree;
  }

  private static ObjectNode remove(ObjectNode tree, String parent, String name) {
    ((ObjectNode) tree.at(parent)).remove(name);
    return tree;
  }

  @Override
  public String toString() {
    return code;
  }
}
