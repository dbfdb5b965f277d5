package th.sucharit.ita.survey;

import java.util.List;
import org.springframework.stereotype.Service;
import th.sucharit.ita.questionnaire.Questionnaire;
import th.sucharit.ita.questionnaire.Questionnaires;
import th.sucharit.starter.web.Problem;

/**
 * Answering with a code (การตอบด้วยรหัส). A code that fits nothing costs one look-up by key at
 * most, and guessing one of 83 random bits is hopeless, so nobody is counted or slowed down here.
 */
@Service
class Answering {

  private final SurveyStore surveys;
  private final SurveyKeys keys;
  private final BallotBox box;
  private final Questionnaires questionnaires;

  Answering(SurveyStore surveys, SurveyKeys keys, BallotBox box, Questionnaires questionnaires) {
    this.surveys = surveys;
    this.keys = keys;
    this.box = box;
    this.questionnaires = questionnaires;
  }

  /** What a code asks, and for whom. */
  record Asked(Survey survey, Questionnaire questionnaire) {}

  /**
   * The questions that a code opens.
   *
   * @throws Problem 404 where it opens none, 409 where it comes too late
   */
  Asked ask(String typed) {
    InvitationCode code = InvitationCode.parse(typed).orElseThrow(Refused::unknownCode);
    Survey survey = surveys.numbered(code.survey()).orElseThrow(Refused::unknownCode);
    requireUsable(survey, keys.unused(code));
    return new Asked(survey, questionnaire(survey));
  }

  /**
   * Uses the code up and takes the answers in, both or neither.
   *
   * @param requestKey known to the sender only: with it a repetition is told from a second answer
   */
  void answer(String typed, List<AnswerSheet.Line> answers, String requestKey) {
    InvitationCode code = InvitationCode.parse(typed).orElseThrow(Refused::unknownCode);
    Survey found = surveys.numbered(code.survey()).orElseThrow(Refused::unknownCode);
    String unused = keys.unused(code);
    String used = keys.used(code, requestKey);
    surveys.change(
        found,
        survey -> {
          if (survey.invitations().used().contains(used)) {
            return survey;
          }
          requireUsable(survey, unused);
          Questionnaire.Questions questions = questionnaire(survey).questions();
          byte[] row = new AnswerSheet(questions).row(survey.ballots().questions(), answers);
          return survey.take(
              survey.invitations().spend(unused, used), box.with(survey, row, questions));
        });
  }

  /** Of a closed survey every code gets the same answer, which tells nobody which were used. */
  private static void requireUsable(Survey survey, String unused) {
    if (!survey.isOpen()) {
      throw Refused.closed();
    }
    if (!survey.invitations().unused().contains(unused)) {
      throw Refused.unknownCode();
    }
  }

  private Questionnaire questionnaire(Survey survey) {
    return questionnaires.require(survey.subject().fiscalYear(), survey.subject().instrument());
  }
}
