package th.sucharit.ita.survey;

import java.util.List;
import org.springframework.stereotype.Component;
import th.sucharit.ita.questionnaire.Questionnaire;

/**
 * Takes answers in and counts them (หีบคำตอบ) so that the database alone never shows what one
 * person said: an answer waits sealed among others, and five at least are counted at once.
 */
@Component
class BallotBox {

  private final SurveyKeys keys;

  BallotBox(SurveyKeys keys) {
    this.keys = keys;
  }

  Survey.Ballots empty(String survey, List<String> questions) {
    return new Survey.Ballots(
        0, questions, keys.seal(survey, AnswerPool.EMPTY.bytes(questions.size())), Counts.NONE);
  }

  Survey.Ballots with(Survey survey, byte[] row, Questionnaire.Questions questions) {
    Survey.Ballots before = survey.ballots();
    AnswerPool pool = pool(survey).with(row);
    Counts counts = before.counts();
    if (pool.isFull()) {
      counts = counts.plus(pool.drawn(), before.questions(), questions);
      pool = pool.withoutDrawn();
    }
    return new Survey.Ballots(
        before.answered() + 1,
        before.questions(),
        keys.seal(survey.number(), pool.bytes(before.questions().size())),
        counts);
  }

  /** At the end: the rest is counted too, unless it is all there is and too little to show. */
  Survey.Ballots counted(Survey survey, Questionnaire.Questions questions) {
    Survey.Ballots before = survey.ballots();
    AnswerPool rest = pool(survey);
    Counts counts =
        rest.rows().size() < AnswerPool.SMALLEST_GROUP
            ? before.counts()
            : before.counts().plus(rest.rows(), before.questions(), questions);
    return new Survey.Ballots(before.answered(), before.questions(), null, counts);
  }

  private AnswerPool pool(Survey survey) {
    byte[] sealed = survey.ballots().sealed();
    return sealed == null
        ? AnswerPool.EMPTY
        : AnswerPool.of(keys.open(survey.number(), sealed), survey.ballots().questions().size());
  }
}
