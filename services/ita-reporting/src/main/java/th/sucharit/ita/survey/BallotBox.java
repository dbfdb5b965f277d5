package th.sucharit.ita.survey;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import th.sucharit.ita.questionnaire.Questionnaire;

/**
 * Takes answers in and counts them (หีบคำตอบ) so that the database alone never shows what one
 * person said: until the survey is closed the counts are sealed, and nobody sees any of them.
 */
@Component
class BallotBox {

  private final SurveyKeys keys;

  BallotBox(SurveyKeys keys) {
    this.keys = keys;
  }

  Survey.Ballots empty(String survey, Questionnaire.Questions questions) {
    List<String> codes = questions.list().stream().map(Questionnaire.Question::code).toList();
    byte[] nothing = new SealedCounts(codes, questions).bytes(Counts.NONE);
    return new Survey.Ballots(0, codes, keys.seal(survey, nothing), Counts.NONE, false);
  }

  Survey.Ballots with(Survey survey, byte[] row, Questionnaire.Questions questions) {
    Survey.Ballots before = survey.ballots();
    Counts counts =
        opened(survey, questions)
            .orElseThrow(
                () -> new IllegalStateException("answers cannot be opened with the present secret"))
            .plus(row, before.questions(), questions);
    byte[] sealed =
        keys.seal(survey.number(), new SealedCounts(before.questions(), questions).bytes(counts));
    return new Survey.Ballots(
        before.answered() + 1, before.questions(), sealed, Counts.NONE, false);
  }

  /**
   * At the end: what may be shown is kept, the rest is gone. Without the secret that sealed them
   * nothing is left of the answers, but the survey ends nevertheless.
   */
  Survey.Ballots counted(Survey survey, Questionnaire.Questions questions) {
    Survey.Ballots before = survey.ballots();
    Optional<Counts> counts = opened(survey, questions);
    return new Survey.Ballots(
        before.answered(),
        before.questions(),
        null,
        counts.map(all -> Disclosure.of(all, questions)).orElse(Counts.NONE),
        counts.isEmpty());
  }

  private Optional<Counts> opened(Survey survey, Questionnaire.Questions questions) {
    Survey.Ballots ballots = survey.ballots();
    return Optional.ofNullable(ballots.sealed())
        .flatMap(sealed -> keys.open(survey.number(), sealed))
        .map(bytes -> new SealedCounts(ballots.questions(), questions).of(bytes));
  }
}
