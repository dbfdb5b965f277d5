package th.sucharit.plans.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static th.sucharit.plans.format.PlanFiles.at;
import static th.sucharit.plans.format.PlanFiles.smallBut;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import th.sucharit.starter.web.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PlanReaderTests {

  private static final String ITEM = "/programme/dimensions/0/groups/0/items/0";

  private final PlanReader reader = new PlanReader();

  /** What is changed, where it shows, and what is said about it in both languages. */
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
            PlanReaderTests::tooManyDimensions,
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
            PlanReaderTests::committeeOfNoItem,
            "/references/bodies/committees/0/item",
            "does not hold",
            "ไม่มีในแผน"),
        bad(
            PlanReaderTests::secondDimensionOfTheSameNumber,
            "/programme/dimensions/1/number",
            "is used before",
            "หมายเลขซ้ำ"));
  }

  private static Arguments bad(
      Consumer<ObjectNode> change, String pointer, String message, String messageTh) {
    return Arguments.of(change, pointer, message, messageTh);
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource({"againstTheSchema", "againstTheContent"})
  void saysInBothLanguagesWhatToMend(
      Consumer<ObjectNode> change, String pointer, String message, String messageTh) {
    Problem problem = refusal(smallBut(change));
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.type()).isEqualTo("urn:sucharit:problem:plan-invalid");
    assertThat(problem.flaws())
        .anySatisfy(flaw -> {
          assertThat(flaw.pointer()).isEqualTo(pointer);
          assertThat(flaw.message()).contains(message);
          assertThat(flaw.messageTh()).contains(messageTh);
        });
  }

  /** The published schema alone, in the hands of others, refuses the same. */
  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("againstTheSchema")
  void agreesWithAFullValidatorOfTheSchema(
      Consumer<ObjectNode> change, String pointer, String message, String messageTh) {
    String file = new String(smallBut(change), StandardCharsets.UTF_8);
    assertThat(fullValidator().validate(file, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void acceptsWhatAFullValidatorAccepts() {
    String real = new String(PlanFiles.huaiMek(), StandardCharsets.UTF_8);
    String small = new String(smallBut(plan -> {}), StandardCharsets.UTF_8);
    assertThat(fullValidator().validate(real, InputFormat.JSON)).isEmpty();
    assertThat(fullValidator().validate(small, InputFormat.JSON)).isEmpty();
    assertThat(reader.read(PlanFiles.huaiMek()).items()).hasSize(18);
    assertThat(reader.read(smallBut(plan -> {})).items()).hasSize(2);
  }

  @Test
  void listsEveryFlawAtOnceButNoMoreThanAHundred() {
    assertThat(
            refusal(
                    smallBut(plan -> {
                      at(plan, ITEM).put("kind", "x").put("number", -1);
                      at(plan, "/cover").put("localGovernment", "1");
                    }))
                .flaws())
        .hasSize(3);
    assertThat(
            refusal(
                    smallBut(plan -> {
                      for (int i = 0; i < 300; i++) {
                        plan.put("extra" + i, i);
                      }
                    }))
                .flaws())
        .hasSize(100);
  }

  @Test
  void tellsWhereAFileStopsBeingJson() {
    Problem problem =
        refusal("{\"format\":\n \"sucharit-plan-v1\",,}".getBytes(StandardCharsets.UTF_8));
    assertThat(problem.type()).isEqualTo("urn:sucharit:problem:plan-not-json");
    assertThat(problem.detail()).contains("line 2");
    assertThat(problem.detailTh()).contains("บรรทัด 2");
  }

  @Test
  void refusesAFieldThatIsGivenTwice() {
    String file = new String(smallBut(plan -> {}), StandardCharsets.UTF_8);
    String twice = file.replaceFirst("\"kind\":", "\"kind\":\"measure\",\"kind\":");
    assertThat(refusal(twice.getBytes(StandardCharsets.UTF_8)).type())
        .isEqualTo("urn:sucharit:problem:plan-not-json");
  }

  @Test
  void refusesASecondDocumentAfterTheFirst() {
    String file = new String(smallBut(plan -> {}), StandardCharsets.UTF_8);
    assertThat(refusal((file + "{}").getBytes(StandardCharsets.UTF_8)).type())
        .isEqualTo("urn:sucharit:problem:plan-not-json");
  }

  @Test
  void refusesWhatIsNoObjectAtAll() {
    for (String file : new String[] {"[]", "7", "null", "\"plan\"", "true"}) {
      assertThat(refusal(file.getBytes(StandardCharsets.UTF_8)).flaws()).hasSize(1);
    }
    assertThat(refusal(new byte[0]).status()).isEqualTo(400);
  }

  @Test
  void refusesWhatIsTooLarge() {
    Problem problem = refusal(new byte[PlanReader.LARGEST_FILE + 1]);
    assertThat(problem.status()).isEqualTo(413);
    assertThat(problem.detailTh()).contains("เมกะไบต์");
  }

  @Test
  void refusesHalfOfACharacter() {
    String file = new String(smallBut(plan -> {}), StandardCharsets.UTF_8);
    String half = file.replace("โครงการอบรม", "\\ud83d");
    assertThat(refusal(half.getBytes(StandardCharsets.UTF_8)).flaws()).hasSize(1);
    String whole = file.replace("โครงการอบรม", "\\ud83d\\ude00");
    assertThat(reader.read(whole.getBytes(StandardCharsets.UTF_8)).items()).hasSize(2);
  }

  @Test
  void refusesDeepNestingWithoutFalling() {
    String deep = "{\"a\":".repeat(5000) + "1" + "}".repeat(5000);
    assertThat(refusal(deep.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(400);
  }

  private Problem refusal(byte[] file) {
    return catchThrowableOfType(Problem.class, () -> reader.read(file));
  }

  private static JsonSchema fullValidator() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(PlanReaderTests.class.getResourceAsStream("/schema/plan-import-v1.json"));
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
