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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import th.sucharit.starter.web.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PlanReaderTests {

  private final PlanReader reader = new PlanReader();

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource({
    "th.sucharit.plans.format.FlawedPlans#againstTheSchema",
    "th.sucharit.plans.format.FlawedPlans#againstTheContent"
  })
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
  @MethodSource("th.sucharit.plans.format.FlawedPlans#againstTheSchema")
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
                      at(plan, FlawedPlans.ITEM).put("kind", "x").put("number", -1);
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

  @Test
  void refusesMoreItemsThanAnyPlanHas() {
    assertThat(reader.read(withItems(1_000)).items()).hasSize(1_000);
    assertThat(refusal(withItems(1_001)).flaws())
        .singleElement()
        .satisfies(flaw -> {
          assertThat(flaw.pointer()).isEqualTo("/programme/dimensions");
          assertThat(flaw.messageTh()).contains("ไม่เกิน 1000 รายการ");
        });
  }

  private static byte[] withItems(int count) {
    return smallBut(plan -> {
      ArrayNode groups = (ArrayNode) plan.at("/programme/dimensions/0/groups");
      for (int number = 3; number <= count; number++) {
        if (number % 400 == 3) {
          groups.addObject().put("number", "9." + number).put("title", "ภารกิจ").putArray("items");
        }
        ((ArrayNode) groups.get(groups.size() - 1).get("items"))
            .addObject()
            .put("number", number)
            .put("kind", "unspecified")
            .put("title", "รายการ " + number)
            .putObject("budgets");
      }
    });
  }

  private Problem refusal(byte[] file) {
    return catchThrowableOfType(Problem.class, () -> reader.read(file));
  }

  private static JsonSchema fullValidator() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(PlanReaderTests.class.getResourceAsStream("/schema/plan-import-v1.json"));
  }
}
