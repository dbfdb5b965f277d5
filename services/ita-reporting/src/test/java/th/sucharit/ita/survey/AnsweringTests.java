package th.sucharit.ita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.mongodb.client.result.UpdateResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.ita.questionnaire.Questionnaire;
import th.sucharit.ita.questionnaire.Questionnaires;
import th.sucharit.ita.questionnaire.ReadQuestionnaires;

/** Using a code up and storing its answer is one write, so no crash falls between the two. */
class AnsweringTests {

  private static final Questionnaires QUESTIONNAIRES = ReadQuestionnaires.ofThisJar();
  private static final Questionnaire EIT = QUESTIONNAIRES.require(new FiscalYear(2568), "EIT");
  private static final String NUMBER = "012345";

  private final SurveyKeys keys = new SurveyKeys(SurveyCalls.SECRET);
  private final BallotBox box = new BallotBox(keys);
  private final InvitationCode code = keys.draw(NUMBER, "order", 1).getFirst();
  private final MongoOperations mongo = mock();
  private final List<Survey> written = new ArrayList<>();
  private final Answering answering =
      new Answering(new SurveyStore(mongo), keys, box, QUESTIONNAIRES);

  private Survey stored = opened();

  @BeforeEach
  void aDatabaseOfOneDocument() {
    when(mongo.findById(NUMBER, Survey.class)).thenAnswer(call -> stored);
    when(mongo.replace(any(Query.class), any(Survey.class)))
        .thenAnswer(call -> {
          written.add(call.getArgument(1));
          stored = call.getArgument(1);
          return UpdateResult.acknowledged(1, 1L, null);
        });
  }

  @Test
  void oneWriteUsesTheCodeUpAndTakesTheAnswerIn() {
    answering.answer(code.grouped(), answers(), "key-1");
    assertThat(written).hasSize(1);
    assertThat(stored.invitations().unused()).isEmpty();
    assertThat(stored.invitations().used()).containsExactly(keys.used(code, "key-1"));
    assertThat(stored.ballots().answered()).isOne();
    verify(mongo, atLeastOnce()).findById(NUMBER, Survey.class);
    verify(mongo).replace(any(Query.class), eq(stored));
    verifyNoMoreInteractions(mongo);
  }

  @Test
  void aFailedWriteLeavesTheCodeUsableAndItsRepetitionCounts() {
    when(mongo.replace(any(Query.class), any(Survey.class)))
        .thenThrow(new DataAccessResourceFailureException("the database is away"))
        .thenAnswer(call -> {
          stored = call.getArgument(1);
          return UpdateResult.acknowledged(1, 1L, null);
        });
    assertThatThrownBy(() -> answering.answer(code.grouped(), answers(), "key-1"))
        .isInstanceOf(DataAccessResourceFailureException.class);
    assertThat(stored.ballots().answered()).isZero();
    answering.answer(code.grouped(), answers(), "key-1");
    assertThat(stored.ballots().answered()).isOne();
  }

  @Test
  void aRepetitionAfterALostAnswerWritesNothingMore() {
    answering.answer(code.grouped(), answers(), "key-1");
    answering.answer(code.grouped(), answers(), "key-1");
    assertThat(written).hasSize(1);
  }

  @Test
  void decidesAnewWhereAnotherInstanceCameFirst() {
    InvitationCode other = keys.draw(NUMBER, "other", 1).getFirst();
    stored =
        stored.invite(
            stored.invitations().plus("other", List.of(keys.unused(other))),
            new Survey.Act("codes-ordered", "officer", Instant.EPOCH, 1));
    Survey meanwhile =
        stored.take(
            stored.invitations().spend(keys.unused(other), "someone"),
            box.with(stored, new byte[15], EIT.questions()));
    when(mongo.replace(any(Query.class), any(Survey.class)))
        .thenAnswer(call -> {
          stored = meanwhile;
          return UpdateResult.acknowledged(0, 0L, null);
        })
        .thenAnswer(call -> {
          stored = call.getArgument(1);
          return UpdateResult.acknowledged(1, 1L, null);
        });
    answering.answer(code.grouped(), answers(), "key-1");
    assertThat(stored.ballots().answered()).isEqualTo(2);
    assertThat(stored.invitations().used()).contains("someone").hasSize(2);
    assertThat(stored.turn()).isEqualTo(meanwhile.turn() + 1);
  }

  @Test
  void aWrongCodeWritesNothingAndAMistypedOneAsksNothing() {
    InvitationCode madeUp = keys.draw(NUMBER, "another order", 1).getFirst();
    assertThatThrownBy(() -> answering.answer(madeUp.grouped(), answers(), "key-1"))
        .hasMessageContaining("opens no survey");
    assertThat(written).isEmpty();
    MongoOperations untouched = mock();
    Answering offline = new Answering(new SurveyStore(untouched), keys, box, QUESTIONNAIRES);
    String mistyped = code.digits().substring(0, 31) + (code.digits().charAt(31) == '0' ? 1 : 0);
    assertThatThrownBy(() -> offline.answer(mistyped, answers(), "key-1"))
        .hasMessageContaining("opens no survey");
    verifyNoMoreInteractions(untouched);
  }

  private Survey opened() {
    return new Survey(
        NUMBER,
        new Survey.Subject(
            Jurisdiction.of("5460802", "46"),
            EIT.fiscalYear(),
            EIT.instrument(),
            new BodySize(100, null),
            EIT.quota().minimum(100, null)),
        new Survey.Period(Instant.EPOCH, null, List.of()),
        Invitations.NONE.plus("order", List.of(keys.unused(code))),
        box.empty(NUMBER, EIT.questions()),
        1);
  }

  private static List<AnswerSheet.Line> answers() {
    return EIT.questions().list().stream()
        .map(question -> new AnswerSheet.Line(question.code(), Questionnaire.NO_ANSWER))
        .toList();
  }
}
