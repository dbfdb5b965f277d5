package th.sucharit.ita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.ita.questionnaire.Questionnaire;
import th.sucharit.ita.questionnaire.Questionnaires;
import th.sucharit.starter.web.Problem;
import th.sucharit.testing.ServiceTest;

/** Two instances of the service share nothing but the database. */
@ServiceTest
class SurveyStoreIT {

  private static final int CODES = 40;

  @Autowired MongoTemplate mongo;
  @Autowired Questionnaires questionnaires;

  @Test
  void twoInstancesKeepEveryAnswerAndSpendEachCodeOnce() throws Exception {
    mongo.remove(new Query(), Survey.class);
    SurveyKeys keys = new SurveyKeys(SurveyCalls.SECRET);
    BallotBox box = new BallotBox(keys);
    Questionnaire asked = questionnaires.require(new FiscalYear(2568), "EIT");
    List<InvitationCode> codes = keys.draw("012345", "order", CODES);
    new SurveyStore(mongo).add(opened(box, asked, codes.stream().map(keys::unused).toList()));
    List<AnswerSheet.Line> answers =
        asked.questions().list().stream()
            .map(question ->
                new AnswerSheet.Line(
                    question.code(),
                    asked.questions().scaleOf(question).choices().getFirst().code()))
            .toList();
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int instance = 0; instance < 2; instance++) {
      // with lanes of its own
      Answering own = new Answering(new SurveyStore(mongo), keys, box, questionnaires);
      String request = "request of instance " + instance;
      codes.forEach(code -> all.add(() -> taken(own, code, answers, request)));
    }

    assertThat(atOnce(all)).hasSize(2 * CODES).filteredOn(taken -> taken).hasSize(CODES);

    Survey survey = new SurveyStore(mongo).numbered("012345").orElseThrow();
    assertThat(survey.ballots().answered()).isEqualTo(CODES);
    assertThat(survey.turn()).isEqualTo(1 + CODES);
    assertThat(survey.invitations().unused()).isEmpty();
    assertThat(survey.invitations().used()).hasSize(CODES);
    assertThat(box.counted(survey, asked.questions()).counts().answers()).isEqualTo(CODES);
  }

  private static boolean taken(
      Answering instance, InvitationCode code, List<AnswerSheet.Line> answers, String request) {
    try {
      instance.answer(code.grouped(), answers, request);
      return true;
    } catch (Problem used) {
      return false;
    }
  }

  private static List<Boolean> atOnce(List<Callable<Boolean>> all) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> running =
          all.stream()
              .map(one ->
                  threads.submit(() -> {
                    start.await();
                    return one.call();
                  }))
              .toList();
      start.countDown();
      List<Boolean> done = new ArrayList<>();
      for (Future<Boolean> one : running) {
        done.add(one.get());
      }
      return done;
    }
  }

  private static Survey opened(BallotBox box, Questionnaire asked, List<String> marks) {
    return new Survey(
        "012345",
        new Survey.Subject(
            Jurisdiction.of("5800106", "80"),
            asked.fiscalYear(),
            asked.instrument(),
            new BodySize(100, null),
            asked.quota().minimum(100, null)),
        new Survey.Period(Instant.EPOCH, null, List.of()),
        Invitations.NONE.plus("order", marks),
        box.empty("012345", asked.questions()),
        1);
  }
}
