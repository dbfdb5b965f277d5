package th.sucharit.ita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class SurveysIT {

  private static final String THA_PHAE = "5800106";

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired JsonMapper json;
  @Autowired MongoOperations mongo;
  @Autowired SurveyScores scores;

  private SurveyCalls calls;

  @BeforeEach
  void noSurveys() {
    RegistryFacts.register(directory, Jurisdiction.of(THA_PHAE, "80"));
    mongo.remove(new Query(), Survey.class);
    calls = new SurveyCalls(http, json, THA_PHAE, 2568);
  }

  @Test
  void runsFromOpeningToItsResult() {
    var opened =
        calls.open("EIT", "{\"people\": 800, \"group\": \"subdistrict-organisation-small\"}");
    assertThat(opened.status()).isEqualTo(201);
    assertThat(opened.tree().at("/quota/people").intValue()).isEqualTo(30);
    assertThat(opened.tree().at("/quota/basis/confidence/en").stringValue()).contains("FY2567");

    List<String> codes = calls.invite("EIT", 40);
    assertThat(codes).hasSize(40).doesNotHaveDuplicates();
    var asked = calls.ask(codes.getFirst());
    assertThat(asked.tree().at("/questions/list").size()).isEqualTo(SurveyCalls.EIT_QUESTIONS);
    assertThat(asked.tree().at("/localGovernment").stringValue()).isEqualTo(THA_PHAE);

    for (String code : codes.subList(0, 11)) {
      var taken = calls.answer(code, SurveyCalls.eit(code.equals(codes.get(3)) ? "most" : "much"));
      assertThat(taken.status()).isEqualTo(200);
      assertThat(taken.caching()).contains("no-store");
    }
    JsonNode running = calls.survey("EIT");
    assertThat(running.get("invited").intValue()).isEqualTo(40);
    assertThat(running.get("answered").intValue()).isEqualTo(11);
    assertThat(running.get("unanswered").intValue()).isEqualTo(29);
    assertThat(running.get("responseRate").stringValue()).isEqualTo("27.50");
    assertThat(running.get("counted").intValue()).isZero();
    assertThat(running.has("whole")).isFalse();
    assertThat(running.get("indicators").isEmpty()).isTrue();
    assertThat(running.at("/quota/met").booleanValue()).isFalse();
    assertThat(running.at("/quota/filled").stringValue()).isEqualTo("36.67");
    assertThat(words(running.get("warnings")))
        .containsExactly("quota-not-met", "results-after-closing");

    JsonNode closed = calls.close("EIT").tree();
    assertThat(closed.get("state").stringValue()).isEqualTo("closed");
    assertThat(closed.get("counted").intValue()).isEqualTo(11);
    assertThat(words(closed.get("warnings"))).containsExactly("quota-not-met");
    // ten times 67 and once 100: 70.00, standard error 3.00, t 2.228
    JsonNode quality = closed.at("/indicators/0");
    assertThat(quality.get("number").intValue()).isEqualTo(6);
    assertThat(quality.has("indicator")).isFalse();
    assertThat(quality.get("score").stringValue()).isEqualTo("70.00");
    assertThat(quality.get("standardError").stringValue()).isEqualTo("3.00");
    assertThat(quality.get("low").stringValue()).isEqualTo("63.32");
    assertThat(quality.get("high").stringValue()).isEqualTo("76.68");
    assertThat(quality.at("/questions/0/score").stringValue()).isEqualTo("70.00");
    assertThat(quality.at("/questions/3/code").stringValue()).isEqualTo("E4");
    assertThat(quality.at("/questions/3").has("answers")).isFalse();
    assertThat(quality.at("/questions/3").has("score")).isFalse();
    assertThat(closed.at("/whole/score").stringValue()).isEqualTo("70.00");
    assertThat(closed.get("acts").valueStream())
        .extracting(act -> act.get("act").stringValue(), act -> act.path("count").intValue(0))
        .containsExactly(tuple("opened", 800), tuple("codes-ordered", 40), tuple("closed", 0));
    assertThat(closed.at("/acts/1/role").stringValue()).isEqualTo("officer");
    assertThat(Instant.parse(closed.at("/acts/2/at").stringValue()))
        .isEqualTo(closed.get("closedAt").stringValue());

    SurveyScore score =
        scores.of(new LocalGovernmentId(THA_PHAE), new FiscalYear(2568), "EIT").orElseThrow();
    assertThat(score.closed()).isTrue();
    assertThat(score.indicators()).hasSize(3);
    assertThat(score.whole().orElseThrow().score()).isEqualTo(new BigDecimal("70.00"));
    assertThat(score.progress().quotaFilled()).isEqualTo("36.67");
    assertThat(scores.of(new LocalGovernmentId(THA_PHAE), new FiscalYear(2568), "IIT")).isEmpty();
  }

  @Test
  void showsNoResultOfFewerThanFive() {
    calls.open("EIT", SurveyCalls.HUNDRED);
    for (String code : calls.invite("EIT", 4)) {
      calls.answer(code, SurveyCalls.eit("least"));
    }
    JsonNode closed = calls.close("EIT").tree();
    assertThat(closed.get("answered").intValue()).isEqualTo(4);
    assertThat(words(closed.get("warnings"))).contains("too-few-answers");
    assertThat(closed.has("whole")).isFalse();
    assertThat(closed.get("indicators").isEmpty()).isTrue();
  }

  @Test
  void openingAndClosingAgainChangeNothing() {
    var first = calls.open("IIT", "{\"people\": 45}");
    assertThat(calls.open("IIT", "{\"people\": 45}").tree()).isEqualTo(first.tree());
    var mended = calls.open("IIT", "{\"people\": 47}");
    assertThat(mended.status()).isEqualTo(201);
    assertThat(mended.tree().at("/size/people").intValue()).isEqualTo(47);
    assertThat(mended.tree().at("/acts/1/act").stringValue()).isEqualTo("size-changed");
    calls.invite("IIT", 1);
    var other = calls.open("IIT", "{\"people\": 46}");
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.tree().get("detailTh").stringValue()).contains("เปิดแบบสำรวจนี้ไว้แล้ว");
    var closed = calls.close("IIT");
    assertThat(calls.close("IIT").tree()).isEqualTo(closed.tree());
  }

  /** Codes that nobody could need would let their holder drown the answers of the others. */
  @Test
  void givesNoMoreCodesThanThereArePeople() {
    calls.open("IIT", "{\"people\": 6}");
    calls.invite("IIT", 4);
    var refused = calls.invite("IIT", 3, UUID.randomUUID().toString());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.tree().get("detail").stringValue()).contains("at most 6 codes");
    assertThat(refused.tree().get("detailTh").stringValue()).contains("ไม่เกิน 6 รหัส");
    assertThat(calls.invite("IIT", 2)).hasSize(2);
  }

  @Test
  void aRepeatedOrderGivesTheSameCodesAndCountsOnce() {
    calls.open("EIT", SurveyCalls.HUNDRED);
    String key = UUID.randomUUID().toString();
    var issued = calls.invite("EIT", 3, key);
    assertThat(issued.caching()).contains("no-store");
    assertThat(SurveyCalls.codes(calls.invite("EIT", 3, key))).isEqualTo(SurveyCalls.codes(issued));
    assertThat(calls.survey("EIT").get("invited").intValue()).isEqualTo(3);
    assertThat(calls.invite("EIT", 2)).doesNotContainAnyElementsOf(SurveyCalls.codes(issued));
    assertThat(calls.survey("EIT").get("invited").intValue()).isEqualTo(5);
  }

  @Test
  void takesNoAnswerAndGivesNoCodeOnceClosed() {
    calls.open("EIT", SurveyCalls.HUNDRED);
    List<String> codes = calls.invite("EIT", 2);
    calls.answer(codes.getFirst(), SurveyCalls.eit("much"));
    calls.close("EIT");
    var late = calls.answer(codes.getLast(), SurveyCalls.eit("much"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.tree().get("detail").stringValue()).isEqualTo("This survey is closed.");
    assertThat(late.tree().get("detailTh").stringValue()).isEqualTo("แบบสำรวจนี้ปิดรับคำตอบแล้ว");
    String madeUp =
        new SurveyKeys("another secret of at least 32 characters")
            .draw(codes.getFirst().replace("-", "").substring(0, 6), "x", 1)
            .getFirst()
            .grouped();
    var unused = calls.ask(codes.getLast());
    assertThat(unused.status()).isEqualTo(409);
    // who knows the codes does not learn which were used
    assertThat(calls.ask(codes.getFirst()).body()).isEqualTo(unused.body());
    assertThat(calls.ask(madeUp).body()).isEqualTo(unused.body());
    assertThat(calls.answer(codes.getFirst(), SurveyCalls.eit("least")).body())
        .isEqualTo(late.body());
    assertThat(calls.invite("EIT", 1, UUID.randomUUID().toString()).status()).isEqualTo(409);
    assertThat(calls.survey("EIT").get("answered").intValue()).isOne();
  }

  @Test
  void refusesAnswersThatAreNoneAndLeavesTheCodeUsable() {
    calls.open("EIT", SurveyCalls.HUNDRED);
    String code = calls.invite("EIT", 1).getFirst();
    var wrong = calls.answer(code, SurveyCalls.eit("much").replace("\"E5\"", "\"E1\""));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(pointers(wrong.tree())).containsExactly("/answers/4/question", "/answers");
    assertThat(wrong.tree().at("/errors/1/message").stringValue()).isEqualTo("E5 has no answer");
    assertThat(wrong.tree().at("/errors/1/messageTh").stringValue())
        .isEqualTo("ยังไม่ได้ตอบข้อ E5");
    var noChoice = calls.answer(code, SurveyCalls.eit("stars")).tree();
    assertThat(pointers(noChoice)).hasSize(11).startsWith("/answers/0/choice", "/answers/1/choice");
    assertThat(noChoice.at("/errors/0/messageTh").stringValue()).isEqualTo("กรุณาเลือกหนึ่งคำตอบ");
    assertThat(calls.answer(code, "[]").status()).isEqualTo(400);
    assertThat(calls.answer(code, "null").status()).isEqualTo(400);
    String unknown =
        SurveyCalls.eit("much").replace("]", ", {\"question\": \"Q1\", \"choice\": \"much\"}]");
    assertThat(pointers(calls.answer(code, unknown).tree()))
        .containsExactly("/answers/15/question");
    assertThat(calls.answer(code, SurveyCalls.eit("much")).status()).isEqualTo(200);
  }

  @Test
  void refusesCodesThatNobodyHasAlikeWhetherUsedMistypedOrMadeUp() {
    calls.open("EIT", SurveyCalls.HUNDRED);
    String code = calls.invite("EIT", 1).getFirst();
    calls.answer(code, SurveyCalls.eit("much"));
    char last = code.charAt(code.length() - 1);
    String mistyped =
        code.substring(0, code.length() - 1) + (last == '9' ? '0' : (char) (last + 1));
    String madeUp =
        new SurveyKeys("another secret of at least 32 characters")
            .draw(code.replace("-", "").substring(0, 6), "x", 1)
            .getFirst()
            .grouped();
    for (String typed : List.of(code, mistyped, madeUp, "hello")) {
      for (var refused : List.of(calls.ask(typed), calls.answer(typed, SurveyCalls.eit("much")))) {
        assertThat(refused.status()).as(typed).isEqualTo(404);
        assertThat(refused.tree().get("type").stringValue()).endsWith("ita-survey-code-not-found");
        assertThat(refused.tree().get("detail").stringValue()).contains("used before");
        assertThat(refused.tree().get("detailTh").stringValue()).contains("ใช้ตอบไปแล้ว");
        assertThat(refused.body()).doesNotContain(code.substring(10, 20));
      }
    }
  }

  @Test
  void refusesOtherLocalGovernmentsWrongRolesAndBadInput() {
    calls.open("EIT", SurveyCalls.HUNDRED);
    String elsewhere = TestTokens.officer("3650102");
    String key = UUID.randomUUID().toString();
    assertThat(calls.send(calls.place() + "/EIT/invitations", elsewhere, key, "{\"count\": 1}"))
        .extracting(SurveyCalls.Answer::status)
        .isEqualTo(403);
    assertThat(calls.get(elsewhere).status()).isEqualTo(404);
    assertThat(calls.get(TestTokens.provincialOfficer("80")).status()).isEqualTo(200);
    assertThat(calls.get(TestTokens.provincialOfficer("81")).status()).isEqualTo(404);
    assertThat(calls.get(TestTokens.auditor()).status()).isEqualTo(403);
    assertThat(
            calls
                .send(calls.place() + "/EIT/close", TestTokens.executive(THA_PHAE), key, "{}")
                .status())
        .isEqualTo(403);
    assertThat(calls.open("IIT", "{\"people\": 0}").status()).isEqualTo(400);
    assertThat(pointers(calls.open("IIT", "{\"people\": 5, \"group\": \"x\"}").tree()))
        .containsExactly("/group");
    assertThat(pointers(calls.open("EIT", "{\"people\": 5}").tree())).containsExactly("/group");
    assertThat(calls.open("OIT", "{\"people\": 5}").status()).isEqualTo(404);
    assertThat(calls.asOfficer(calls.place() + "/EIT/invitations", "{\"count\": 0}").status())
        .isEqualTo(400);
    assertThat(calls.invite("IIT", 1, key).status()).isEqualTo(404);
    assertThat(calls.invite("EIT", 1, "short-key").status()).isEqualTo(400);
  }

  private static List<String> words(JsonNode list) {
    return list.valueStream().map(JsonNode::stringValue).toList();
  }

  private static List<String> pointers(JsonNode problem) {
    return problem
        .get("errors")
        .valueStream()
        .map(one -> one.get("pointer").stringValue())
        .toList();
  }
}
