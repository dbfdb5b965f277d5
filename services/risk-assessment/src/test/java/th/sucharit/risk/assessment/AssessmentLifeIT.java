package th.sucharit.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.HttpMethod;
import th.sucharit.contracts.risk_assessment.RiskAssessmentApproved;
import th.sucharit.contracts.risk_assessment.RiskAssessmentOpened;
import th.sucharit.contracts.risk_assessment.RiskAssessmentPublished;
import th.sucharit.contracts.risk_assessment.RiskAssessmentReturned;
import th.sucharit.contracts.risk_assessment.RiskAssessmentSubmitted;
import th.sucharit.contracts.risk_assessment.RiskDescribed;
import th.sucharit.contracts.risk_assessment.RiskRemoved;
import th.sucharit.contracts.risk_assessment.RiskScored;
import th.sucharit.risk.RiskApi.Answer;

/** An assessment goes from an empty draft to the public, and only as it was approved. */
class AssessmentLifeIT extends AssessmentTest {

  @Test
  void goesFromAnEmptyDraftToThePublic() {
    Answer open = api.post(PATH, OFFICER, null, "{\"fiscalYear\": 2567}").is(201);
    String one = PATH + "/" + open.text("/id");
    assertThat(open.headers().getLocation()).hasToString("/api" + one);
    assertThat(open.text("/state")).isEqualTo("draft");
    assertThat(open.text("/criteria/id")).isEqualTo("standard-5x5-v1");
    assertThat(open.version()).isEqualTo("\"1\"");
    api.post(one + "/submit", OFFICER, "\"1\"", null).isProblem(409, "risk-assessment-empty");

    Answer first = api.post(one + "/risks", OFFICER, "\"1\"", SCORED).is(201);
    assertThat(first.text("/risks/0/number")).isEqualTo("1");
    assertThat(first.text("/risks/0/rating")).isEqualTo("scored");
    assertThat(first.text("/risks/0/level")).isEqualTo("high");
    assertThat(first.text("/risks/0/briberyArea")).isEqualTo("procurement");
    assertThat(first.text("/risks/0/measures/0/planItem")).isEqualTo("9");
    assertThat(first.version()).isEqualTo("\"3\"");
    Answer second = api.post(one + "/risks", OFFICER, "\"3\"", UNRATED).is(201);
    assertThat(second.text("/risks/1/rating")).isEqualTo("none");
    assertThat(
            api.post(one + "/submit", OFFICER, second.version(), null)
                .isProblem(409, "risks-unrated")
                .pointers())
        .containsExactly("/risks/1");
    Answer third = api.post(one + "/risks", OFFICER, second.version(), SCORED).is(201);
    Answer fourth =
        api.send(HttpMethod.DELETE, one + "/risks/3", OFFICER, third.version(), null).is(200);
    Answer fifth =
        api.send(HttpMethod.PUT, one + "/risks/2", OFFICER, fourth.version(), WORD).is(200);
    assertThat(fifth.text("/risks/1/rating")).isEqualTo("word");
    assertThat(fifth.text("/risks/1/level")).isEqualTo("medium");
    assertThat(fifth.body().at("/risks/1").has("likelihood")).isFalse();
    assertThat(fifth.text("/risks/1/remark")).isEqualTo("ให้ระดับเป็นคำ");

    Answer submitted = api.post(one + "/submit", OFFICER, fifth.version(), null).is(200);
    String hash = submitted.text("/contentHash");
    api.post(one + "/risks", OFFICER, submitted.version(), SCORED)
        .isProblem(409, "risk-assessment-not-draft");
    api.post(one + "/publish", OFFICER, submitted.version(), null)
        .isProblem(409, "risk-assessment-not-approved");
    Answer returned =
        api.post(one + "/return", EXECUTIVE, submitted.version(), "{\"reason\": \"ขาดมาตรการ\"}")
            .is(200);
    assertThat(returned.text("/state")).isEqualTo("draft");
    assertThat(returned.text("/returnedBecause")).isEqualTo("ขาดมาตรการ");
    Answer again = api.post(one + "/submit", OFFICER, returned.version(), null).is(200);
    Answer approved = api.post(one + "/approve", EXECUTIVE, again.version(), null).is(200);
    assertThat(approved.text("/state")).isEqualTo("approved");
    Answer published = api.post(one + "/publish", OFFICER, approved.version(), null).is(200);
    assertThat(published.text("/contentHash")).isEqualTo(hash);

    assertThat(api.get(one, null).is(200).body()).isEqualTo(published.body());
    Answer map = api.get(one + "/heatmap", null).is(200);
    assertThat(map.body().get("cells")).hasSize(25);
    assertThat(
            map.body().get("cells").valueStream().filter(cell -> cell.get("risks").intValue() > 0))
        .containsExactly(
            json.readTree("{\"likelihood\":1,\"impact\":4,\"level\":\"high\",\"risks\":1}"));
    assertThat(map.text("/givenAsWord")).isEqualTo("1");
    assertThat(counts(map.body().get("levels")))
        .containsExactly("low 0", "medium 1", "high 1", "very-high 0");

    awaitFacts(
        open.text("/id"),
        RiskAssessmentOpened.class,
        RiskDescribed.class,
        RiskScored.class,
        RiskDescribed.class,
        RiskDescribed.class,
        RiskScored.class,
        RiskRemoved.class,
        RiskDescribed.class,
        RiskScored.class,
        RiskAssessmentSubmitted.class,
        RiskAssessmentReturned.class,
        RiskAssessmentSubmitted.class,
        RiskAssessmentApproved.class,
        RiskAssessmentPublished.class);
  }

  @Test
  void isNotPublishedWhenTheContentIsNotTheApprovedOne() {
    Answer open = open(2567, SCORED);
    String one = PATH + "/" + open.text("/id");
    Answer submitted = api.post(one + "/submit", OFFICER, open.version(), null).is(200);
    Answer approved = api.post(one + "/approve", EXECUTIVE, submitted.version(), null).is(200);
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(open.text("/id"))),
        new Update().set("risks.0.matter.issue", "เรื่องอื่น"),
        RiskAssessment.class);
    api.post(one + "/publish", OFFICER, approved.version(), null)
        .isProblem(409, "risk-assessment-content-changed");
  }

  @Test
  void namesStatesAndRatingsInTheDatabaseByAliases() {
    Answer open = open(2567, SCORED, WORD);
    assertThat(classes(open)).containsExactly("draft", "scored", "word");
    String one = PATH + "/" + open.text("/id");
    Answer submitted = api.post(one + "/submit", OFFICER, open.version(), null).is(200);
    assertThat(classes(open)).startsWith("submitted");
    Answer approved = api.post(one + "/approve", EXECUTIVE, submitted.version(), null).is(200);
    assertThat(classes(open)).startsWith("approved");
    api.post(one + "/publish", OFFICER, approved.version(), null).is(200);
    assertThat(classes(open)).startsWith("published");
  }

  private List<String> classes(Answer open) {
    Document stored =
        mongo.getCollection("assessments").find(new Document("_id", open.text("/id"))).first();
    return Stream.concat(
            Stream.of(stored.get("state", Document.class)),
            stored.getList("risks", Document.class).stream()
                .map(risk -> risk.get("rating", Document.class)))
        .map(part -> part.getString("_class"))
        .toList();
  }
}
