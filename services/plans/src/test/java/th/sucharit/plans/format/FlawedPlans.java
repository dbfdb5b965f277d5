package th.sucharit.plans.format;

import static th.sucharit.plans.format.PlanFiles.at;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans with one flaw each: what is changed, where it shows, what is said in both languages. */
final class FlawedPlans {

  static final String ITEM = "/programme/dimensions/0/groups/0/items/0";

  private FlawedPlans() {}

  /** Those that the schema alone refuses. */
  static Stream<Arguments> againstTheSchema() {
    return Stream.of(
        bad(
            plan -> plan.put("format", "other"),
            "/format",
            "must be one of: sucharit-plan-v1",
            "ค่าใดค่าหนึ่ง"),
        bad(plan -> plan.remove("format"), "/format", "is missing", "ไม่ได้ระบุ"),
        bad(plan -> plan.put("extra", 1), "/extra", "not a field", "ไม่ใช่ข้อมูล"),
        bad(
            plan -> at(plan, ITEM).put("colour", "red"),
            ITEM + "/colour",
            "not a field",
            "ไม่ใช่ข้อมูล"),
        bad(
            plan -> at(plan, ITEM).put("a/b~c", "red"),
            ITEM + "/a~1b~0c",
            "not a field",
            "ไม่ใช่ข้อมูล"),
        bad(plan -> plan.putNull("aims"), "/aims", "must be an object", "ออบเจ็กต์"),
        bad(
            plan -> at(plan, ITEM).put("kind", "Projekt"),
            ITEM + "/kind",
            "must be one of: project, measure, activity, unspecified",
            "ต่อไปนี้"),
        bad(
            plan -> at(plan, ITEM).put("number", "1"),
            ITEM + "/number",
            "must be a whole number",
            "จำนวนเต็ม"),
        bad(
            plan -> at(plan, ITEM).put("number", 0),
            ITEM + "/number",
            "between 1 and 9999",
            "ระหว่าง 1 ถึง 9999"),
        bad(
            plan -> at(plan, ITEM).put("number", 99999999999L),
            ITEM + "/number",
            "between 1 and 9999",
            "ระหว่าง"),
        bad(
            plan -> at(plan, ITEM).remove("budgets"),
            ITEM + "/budgets",
            "is missing",
            "ไม่ได้ระบุ"),
        bad(
            plan -> at(plan, ITEM + "/budgets").put("2566", 5000),
            ITEM + "/budgets/2566",
            "must be text or null or an object",
            "ข้อความหรือค่าว่าง"),
        bad(
            plan -> at(plan, ITEM + "/budgets").put("2566", "5,000"),
            ITEM + "/budgets/2566",
            "baht with two decimals",
            "ทศนิยมสองตำแหน่ง"),
        bad(
            plan -> at(plan, ITEM + "/budgets").put("2566", "-5.00"),
            ITEM + "/budgets/2566",
            "baht with two decimals",
            "ทศนิยมสองตำแหน่ง"),
        bad(
            plan -> at(plan, ITEM + "/budgets").put("๒๕๖๖", "5.00"),
            ITEM + "/budgets/๒๕๖๖",
            "not a field",
            "ไม่ใช่ข้อมูล"),
        bad(
            plan -> at(plan, ITEM + "/budgets").putObject("2566").put("asPrinted", "x"),
            ITEM + "/budgets/2566/corrected",
            "is missing",
            "ไม่ได้ระบุ"),
        bad(
            plan -> at(plan, ITEM).put("title", ""),
            ITEM + "/title",
            "must not be empty",
            "ไม่เว้นว่าง"),
        bad(
            plan -> at(plan, ITEM).put("title", "  \t "),
            ITEM + "/title",
            "readable text",
            "อ่านได้"),
        bad(
            plan -> at(plan, ITEM).put("title", "a\u0000b"),
            ITEM + "/title",
            "readable text",
            "อักขระควบคุม"),
        bad(
            plan -> at(plan, ITEM).put("title", "ก".repeat(2001)),
            ITEM + "/title",
            "at most 2000 characters",
            "ไม่เกิน 2000"),
        bad(
            plan -> at(plan, ITEM).putObject("title").put("asPrinted", "x"),
            ITEM + "/title/corrected",
            "is missing",
            "ไม่ได้ระบุ"),
        bad(
            plan -> at(plan, "/cover").put("localGovernment", "546080"),
            "/cover/localGovernment",
            "seven-digit code",
            "7 หลัก"),
        bad(
            plan -> at(plan, "/cover").put("localGovernment", "๕๔๖๐๘๐๒"),
            "/cover/localGovernment",
            "seven-digit code",
            "7 หลัก"),
        bad(
            plan -> at(plan, "/cover/period").put("firstFiscalYear", 2023),
            "/cover/period/firstFiscalYear",
            "between 2400 and 2999",
            "ระหว่าง"),
        bad(
            plan -> at(plan, "/programme").putArray("dimensions"),
            "/programme/dimensions",
            "at least one entry",
            "อย่างน้อยหนึ่ง"),
        bad(
            plan -> at(plan, "/programme").put("dimensions", "x"),
            "/programme/dimensions",
            "must be a list",
            "ต้องเป็นรายการ"),
        bad(
            FlawedPlans::tooManyDimensions,
            "/programme/dimensions",
            "at most 20 entries",
            "ไม่เกิน 20"));
  }

  static Stream<Arguments> againstTheContent() {
    return Stream.of(
        bad(
            plan -> at(plan, "/cover/period").put("lastFiscalYear", 2565),
            "/cover/period/lastFiscalYear",
            "first fiscal year",
            "ปีงบประมาณแรก"),
        bad(
            plan -> at(plan, "/cover/period").put("lastFiscalYear", 2576),
            "/cover/period/lastFiscalYear",
            "first fiscal year",
            "ปีงบประมาณแรก"),
        bad(
            plan -> at(plan, ITEM + "/budgets").put("2571", "1.00"),
            ITEM + "/budgets/2571",
            "outside the plan's period 2566-2570",
            "2566-2570"),
        bad(
            plan -> at(plan, "/programme/dimensions/0/groups/0/items/1").put("number", 1),
            "/programme/dimensions/0/groups/0/items/1/number",
            "is used before",
            "หมายเลขซ้ำ"),
        bad(
            FlawedPlans::committeeOfNoItem,
            "/references/bodies/committees/0/item",
            "does not hold",
            "ไม่มีในแผน"),
        bad(
            FlawedPlans::secondDimensionOfTheSameNumber,
            "/programme/dimensions/1/number",
            "is used before",
            "หมายเลขซ้ำ"));
  }

  private static Arguments bad(
      Consumer<ObjectNode> change, String pointer, String message, String messageTh) {
    return Arguments.of(change, pointer, message, messageTh);
  }

  private static void tooManyDimensions(ObjectNode plan) {
    ArrayNode dimensions = (ArrayNode) plan.at("/programme/dimensions");
    for (int i = 2; i <= 21; i++) {
      dimensions.add(at(plan, "/programme/dimensions/0").deepCopy().put("number", i));
    }
  }

  private static void secondDimensionOfTheSameNumber(ObjectNode plan) {
    ((ArrayNode) plan.at("/programme/dimensions"))
        .add(at(plan, "/programme/dimensions/0").deepCopy());
  }

  private static void committeeOfNoItem(ObjectNode plan) {
    plan.putObject("references")
        .putObject("bodies")
        .putArray("committees")
        .addObject()
        .put("name", "คณะกรรมการ")
        .put("item", 99);
  }
}
