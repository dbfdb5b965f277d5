package th.sucharit.ita.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** What is shown of results, and to whom. */
class AssessmentsIT extends AssessmentTest {

  @Test
  void reproducesTheRealTablesOfTwoYears() {
    enterAndConfirm(2566);
    enterAndConfirm(2567);
    String body = text(get(OURS + "/2567", null));
    JsonNode shown = json.readTree(body);
    assertThat(shown.get("id").stringValue()).isEqualTo("5800106-2567");
    assertThat(shown.get("localGovernment").stringValue()).isEqualTo(THA_PHAE);
    assertThat(shown.get("fiscalYear").intValue()).isEqualTo(2567);
    assertThat(shown.get("state").stringValue()).isEqualTo("official");
    assertThat(shown.get("overall").stringValue()).isEqualTo("68.51");
    assertThat(shown.get("overallIs").stringValue()).isEqualTo("official");
    assertThat(shown.at("/level/code").stringValue()).isEqualTo("must-improve-urgently");
    assertThat(shown.at("/level/name/th").stringValue()).isEqualTo("ต้องปรับปรุงโดยด่วน");
    assertThat(shown.at("/level/passed").booleanValue()).isFalse();
    assertThat(shown.at("/reason/code").stringValue()).isEqualTo("overall-below");
    assertThat(shown.at("/reason/betterLevel").stringValue()).isEqualTo("must-improve");
    assertThat(shown.at("/reason/missing").stringValue()).isEqualTo("1.49");
    assertThat(shown.at("/betterLevelName/th").stringValue()).isEqualTo("ต้องปรับปรุง");
    assertThat(shown.at("/passMark").stringValue()).isEqualTo("85.00");
    assertThat(shown.at("/recomputed/overall").stringValue()).isEqualTo("68.50");
    assertThat(shown.at("/recomputed/unrounded").stringValue()).isEqualTo("68.5034");
    assertThat(shown.at("/official/overall").stringValue()).isEqualTo("68.51");
    assertThat(shown.at("/official/difference").stringValue()).isEqualTo("0.01");
    assertThat(shown.at("/official/withinTolerance").booleanValue()).isTrue();
    assertThat(texts(shown, "/instruments", "/score")).containsExactly("78.14", "78.93", "53.46");
    assertThat(texts(shown, "/instruments", "/change")).containsExactly("1.62", "4.67", "-20.29");
    assertThat(texts(shown, "/indicators", "/score"))
        .containsExactly(
            "82.50", "83.06", "88.33", "65.00", "71.80", "89.26", "82.34", "65.20", "63.57",
            "43.34");
    assertThat(texts(shown, "/indicators", "/before/change"))
        .containsExactly(
            "-4.79", "10.60", "7.12", "-8.35", "3.53", "8.34", "9.37", "-3.70", "-16.43", "-24.16");
    assertThat(shown.at("/indicators/7/before/score").stringValue()).isEqualTo("68.90");
    assertThat(texts(shown, "/indicators", "/passMark/gap"))
        .startsWith("-2.50", "-1.94", "3.33", "-20.00");
    assertThat(shown.at("/indicators/2/passMark/reached").booleanValue()).isTrue();
    assertThat(shown.at("/comparedWith/fiscalYear").intValue()).isEqualTo(2566);
    assertThat(shown.at("/comparedWith/overall").stringValue()).isEqualTo("74.74");
    assertThat(shown.at("/comparedWith/change").stringValue()).isEqualTo("-6.23");
    assertThat(body).doesNotContain("73.44", "75.29", "+3.7");

    String before = text(get(OURS + "/2566", null));
    assertThat(json.readTree(before).at("/recomputed/overall").stringValue()).isEqualTo("74.73");
    assertThat(json.readTree(before).at("/level/code").stringValue()).isEqualTo("must-improve");
    assertThat(json.readTree(before).has("comparedWith")).isFalse();
    assertThat(before).doesNotContain("75.29");
  }

  @Test
  void isReadAsADraftByItsOwnPeopleAndTheProvinceAlone() {
    put(OURS + "/2567/scores", OFFICER, key(), demo(2567), null);
    for (String token :
        List.of(
            OFFICER,
            EXECUTIVE,
            TestTokens.councilAuditor(THA_PHAE),
            TestTokens.provincialOfficer("80"),
            TestTokens.provincialOfficer("*"))) {
      assertThat(get(OURS + "/2567", token).getStatus().value()).isEqualTo(200);
      assertThat(tree(get(OURS, token)).at("/items/0/overall").stringValue()).isEqualTo("68.50");
    }
    for (String token :
        List.of(
            TestTokens.officer(HUAI_MEK),
            TestTokens.provincialOfficer("46"),
            TestTokens.investigator(THA_PHAE),
            TestTokens.auditor(),
            TestTokens.administrator())) {
      assertProblem(get(OURS + "/2567", token), 404, "ita-assessment-not-found");
      assertThat(tree(get(OURS, token)).get("items")).isEmpty();
    }
    assertProblem(get(OURS + "/2567", null), 404, "ita-assessment-not-found");
  }

  @Test
  void showsThePublicNoChangeSinceAYearThatIsNotOfficial() {
    put(OURS + "/2566/scores", OFFICER, key(), demo(2566), null);
    enterAndConfirm(2567);
    assertThat(tree(get(OURS + "/2567", null)).has("comparedWith")).isFalse();
    assertThat(tree(get(OURS + "/2567", null)).at("/indicators/7").has("before")).isFalse();
    JsonNode inside = tree(get(OURS + "/2567", OFFICER));
    assertThat(inside.at("/comparedWith/overallIs").stringValue()).isEqualTo("recomputed");
    assertThat(inside.at("/comparedWith/overall").stringValue()).isEqualTo("74.73");
  }

  @Test
  void listsTheYearsLatestFirst() {
    enterAndConfirm(2566);
    enterAndConfirm(2567);
    put(OURS + "/2565/scores", OFFICER, key(), demo(2567), null);
    JsonNode open = tree(get(OURS, null));
    assertThat(texts(open, "/items", "/overall")).containsExactly("68.51", "74.74");
    assertThat(open.at("/items/0/fiscalYear").intValue()).isEqualTo(2567);
    assertThat(open.at("/items/0/level/name/en").stringValue()).isEqualTo("Must improve urgently");
    assertThat(open.get("total").intValue()).isEqualTo(2);
    assertThat(tree(get(OURS, OFFICER)).get("total").intValue()).isEqualTo(3);
    JsonNode second = tree(get(OURS + "?page=1&size=1", null));
    assertThat(texts(second, "/items", "/overall")).containsExactly("74.74");
    assertProblem(
        get("/ita-reporting/local-governments/1111111/assessments", null),
        404,
        "local-government-not-found");
    assertThat(get(OURS + "?size=101", null).getStatus().value()).isEqualTo(400);
  }

  @Test
  void refusesPagesThatNobodyCanCount() {
    assertProblem(get(OURS + "?page=2147483647&size=100", null), 400, "invalid");
    assertThat(get(OURS + "?page=10000&size=100", null).getStatus().value()).isEqualTo(200);
  }

  @Test
  void tellsEveryFactOfAFrameworkWithItsSourcesInThai() {
    JsonNode sheet = tree(get("/ita-reporting/frameworks/2566/facts", null));
    assertThat(sheet.get("status").stringValue()).isEqualTo("usable");
    assertThat(texts(sheet, "/facts", "/what/en"))
        .contains(
            "Weight of IIT", "Parts of EIT", "Sub-indicator 10.1 Action to prevent corruption")
        .contains("Pass mark", "Levels", "How scores are put together", "results")
        .hasSize(20);
    JsonNode parts =
        sheet
            .get("facts")
            .valueStream()
            .filter(one -> one.at("/what/en").stringValue().equals("Parts of EIT"))
            .findFirst()
            .orElseThrow();
    assertThat(parts.at("/value/th").stringValue())
        .isEqualTo("ส่วนที่ 1 น้ำหนัก 0.15, ส่วนที่ 2 น้ำหนัก 0.15");
    assertThat(parts.get("certainty").stringValue()).isEqualTo("calculated");
    assertThat(parts.at("/certaintyName/th").stringValue()).isEqualTo("คำนวณย้อนจากคะแนนที่พิมพ์");
    assertThat(texts(parts, "/sources", "/key"))
        .containsExactlyInAnyOrder("bangkok-2566", "eit-2566", "arithmetic");
    assertThat(texts(parts, "/sources", "/what/th")).anyMatch(one -> one.contains("กรุงเทพมหานคร"));
    assertThat(texts(sheet, "/facts", "/confidence/th"))
        .allMatch(one -> one.codePoints().anyMatch(letter -> letter >= 0x0E01 && letter <= 0x0E5B));
    assertThat(texts(sheet, "/gaps", "/th")).contains("ข้อคำถามของ IIT และ EIT");
    assertProblem(
        get("/ita-reporting/frameworks/2560/facts", null), 404, "ita-framework-not-found");
  }

  @Test
  void showsEverybodyTheFrameworks() {
    JsonNode list = tree(get("/ita-reporting/frameworks", null));
    assertThat(list.get("items")).hasSize(5);
    assertThat(list.at("/items/2/items").intValue()).isEqualTo(35);
    assertThat(list.at("/items/4/status").stringValue()).isEqualTo("draft");
    JsonNode one = tree(get("/ita-reporting/frameworks/2567", null));
    assertThat(one).isEqualTo(json.readTree(bytes("frameworks/2567.json")));
    assertProblem(get("/ita-reporting/frameworks/2560", null), 404, "ita-framework-not-found");
    assertThat(get("/ita-reporting/frameworks/x", null).getStatus().value()).isEqualTo(400);
    JsonNode description = tree(get("/ita-reporting/openapi.json", null));
    assertThat(description.get("paths").propertyNames())
        .contains("/ita-reporting/local-governments/{code}/assessments/{fiscalYear}/scores");
  }
}
