package th.sucharit.ita.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is printed beside the indicators is kept as given and held against them. */
class PrintedFiguresIT extends AssessmentTest {

  private static final String SCORES = OURS + "/2567/scores";

  @Test
  void flagsThePrintedChangeOfIndicatorEightThatHasTheWrongSign() {
    enterAndConfirm(2566);
    ObjectNode paper = demo(2567);
    changes(paper, 8, "+3.7", 2, "+10.6", 1, "\u22124.79", 3, "7.10");
    JsonNode entered = tree(put(SCORES, OFFICER, key(), paper, null));
    assertThat(texts(entered, "/findings", "/code"))
        .containsExactly("change-differs", "change-sign-differs");
    JsonNode sign = entered.at("/findings/1");
    assertThat(sign.get("column").stringValue()).isEqualTo("change_8");
    assertThat(sign.get("given").stringValue()).isEqualTo("3.70");
    assertThat(sign.get("recomputed").stringValue()).isEqualTo("-3.70");
    assertThat(sign.get("messageTh").stringValue()).contains("เครื่องหมายผิด");
    assertThat(entered.at("/findings/0/column").stringValue()).isEqualTo("change_3");
    assertThat(entered.at("/indicators/7/printedChange").stringValue()).isEqualTo("3.70");
    assertThat(entered.at("/indicators/7/before/change").stringValue()).isEqualTo("-3.70");
    assertThat(entered.at("/indicators/4").has("printedChange")).isFalse();

    post(OURS + "/2567/make-official", EXECUTIVE, key(), SOURCE, "\"1\"");
    assertThat(texts(tree(get(OURS + "/2567", null)), "/findings", "/column"))
        .as("what is official is flagged for everybody")
        .containsExactly("change_3", "change_8");
  }

  @Test
  void keepsPartsAsGivenBesideWhatTheyComeTo() {
    ObjectNode paper = demo(2567);
    parts(paper, "77.86", "80.00");
    JsonNode entered = tree(put(SCORES, OFFICER, key(), paper, null));
    assertThat(texts(entered, "/instruments/1/parts/rows", "/score"))
        .containsExactly("77.86", "80.00");
    assertThat(texts(entered, "/instruments/1/parts/rows", "/weight"))
        .containsExactly("0.15", "0.15");
    assertThat(entered.at("/instruments/1/parts/rows/0/meaning/th").stringValue()).isNotBlank();
    assertThat(entered.at("/instruments/1/parts/combined").stringValue()).isEqualTo("78.93");
    assertThat(entered.at("/instruments/1/parts/difference").stringValue()).isEqualTo("0.00");
    assertThat(entered.at("/instruments/1/parts/withinTolerance").booleanValue()).isTrue();
    assertThat(entered.at("/instruments/0").has("parts")).isFalse();
    assertThat(entered.get("findings")).isEmpty();

    parts(paper, "70.00", "80.00");
    JsonNode other = tree(put(SCORES, OFFICER, key(), paper, "\"1\""));
    assertThat(other.at("/instruments/1/parts/difference").stringValue()).isEqualTo("3.93");
    assertThat(other.at("/instruments/1/parts/withinTolerance").booleanValue()).isFalse();
    assertThat(texts(other, "/findings", "/code")).containsExactly("parts-differ");
    assertThat(other.at("/recomputed/overall").stringValue())
        .as("the parts change no score")
        .isEqualTo("68.50");
  }

  @Test
  void keepsWhatAFormLeavesOutAndTakesAwayWhatItEmpties() {
    ObjectNode paper = demo(2567);
    parts(paper, "77.86", "80.00");
    changes(paper, 8, "3.7");
    paper.putArray("officialInstruments").addObject().put("instrument", "EIT").put("score", "79");
    put(SCORES, OFFICER, key(), paper, null);
    JsonNode kept = tree(put(SCORES, OFFICER, key(), with(1, "82.51"), "\"1\""));
    assertThat(kept.at("/instruments/1/official").stringValue()).isEqualTo("79.00");
    assertThat(kept.at("/instruments/1/parts/difference").stringValue())
        .as("the instrument as printed less its parts")
        .isEqualTo("0.07");
    assertThat(kept.at("/indicators/7/printedChange").stringValue()).isEqualTo("3.70");
    assertThat(texts(kept, "/findings", "/code"))
        .containsExactly("instrument-differs", "parts-differ");
    ObjectNode empty = with(1, "82.51");
    empty.putArray("parts");
    empty.putArray("officialInstruments");
    empty.putArray("printedChanges");
    JsonNode gone = tree(put(SCORES, OFFICER, key(), empty, "\"2\""));
    assertThat(gone.at("/instruments/1").has("official")).isFalse();
    assertThat(gone.at("/instruments/1/parts").has("combined")).isFalse();
    assertThat(gone.at("/instruments/1/parts/rows/0").has("score")).isFalse();
    assertThat(gone.at("/indicators/7").has("printedChange")).isFalse();
  }

  @Test
  void namesEveryPrintedFigureThatHasToBeMended() {
    ObjectNode bad = demo(2567);
    ArrayNode parts = bad.putArray("parts");
    parts.addObject().put("instrument", "EIT").put("part", 3).put("score", "80");
    parts.addObject().put("instrument", "IIT").put("part", 1).put("score", "80");
    parts.addObject().put("instrument", "EIT").put("part", 1).put("score", "x");
    parts.addObject().put("instrument", "EIT").put("part", 1).put("score", "80");
    parts.addObject().put("instrument", "XIT").put("part", 1).put("score", "80");
    changes(bad, 8, "much", 11, "1.00", 7, "1.00", 7, "1.00");
    EntityExchangeResult<byte[]> answer = put(SCORES, OFFICER, key(), bad, null);
    assertProblem(answer, 400, "ita-scores-invalid");
    assertThat(texts(tree(answer), "/errors", "/pointer"))
        .containsExactlyInAnyOrder(
            "/parts/0/part",
            "/parts/1/part",
            "/parts/2/score",
            "/parts/3/part",
            "/parts/4/instrument",
            "/printedChanges/0/change",
            "/printedChanges/1/indicator",
            "/printedChanges/3/indicator");
    tree(answer)
        .get("errors")
        .forEach(one -> assertThat(one.get("messageTh").stringValue()).isNotBlank());
  }

  @Test
  void readsSheetsThatWereStoredBeforeThereWereParts() {
    enterAndConfirm(2567);
    Query all = Query.query(Criteria.where("_id").is(THA_PHAE + "-2567"));
    mongo.updateFirst(
        all, new Update().unset("sheet.parts").unset("sheet.printedChanges"), Assessment.class);
    assertThat(mongo.findOne(all, Document.class, "assessments").get("sheet", Document.class))
        .doesNotContainKey("parts");
    JsonNode shown = tree(get(OURS + "/2567", OFFICER));
    assertThat(shown.get("overall").stringValue()).isEqualTo("68.51");
    assertThat(shown.at("/instruments/1/parts").has("combined")).isFalse();
  }

  private static void parts(ObjectNode paper, String first, String second) {
    ArrayNode parts = paper.putArray("parts");
    parts.addObject().put("instrument", "EIT").put("part", 1).put("score", first);
    parts.addObject().put("instrument", "EIT").put("part", 2).put("score", second);
  }

  private static void changes(ObjectNode paper, Object... numbersAndChanges) {
    ArrayNode changes = paper.putArray("printedChanges");
    for (int i = 0; i < numbersAndChanges.length; i += 2) {
      changes
          .addObject()
          .put("indicator", (Integer) numbersAndChanges[i])
          .put("change", (String) numbersAndChanges[i + 1]);
    }
  }
}
