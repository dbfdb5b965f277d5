package th.sucharit.ita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.ita.model.Years;
import th.sucharit.ita.questionnaire.Questionnaire;

/** What a database that keeps every version of a survey could learn: nothing of one person. */
class BallotBoxTests {

  private static final Questionnaire EIT =
      Years.json().treeToValue(Years.tree("surveys/2568-eit.json"), Questionnaire.class);
  private static final Questionnaire.Questions QUESTIONS = EIT.questions();

  private final BallotBox box = new BallotBox(new SurveyKeys(SurveyCalls.SECRET));

  @Test
  void showsNoCountBeforeTheEndAndAllOfThemThen() {
    Survey survey = empty();
    for (int i = 0; i < 23; i++) {
      survey = answered(survey, i % 4 + 1);
      assertThat(survey.ballots().counts()).isEqualTo(Counts.NONE);
      assertThat(SurveyScore.of(survey).indicators()).isEmpty();
    }
    Survey.Ballots closed = box.counted(survey, QUESTIONS);
    assertThat(closed.counts().answers()).isEqualTo(23);
    assertThat(closed.sealed()).isNull();
    // 23 answers went round the four choices: nothing is lost or twice
    assertThat(closed.counts().choices().get("E1")).containsExactly(0, 6, 6, 6, 5);
    assertThat(closed.counts().scores().get("6").answers()).isEqualTo(23);
  }

  @Test
  void keepsNothingOfFewerThanFive() {
    Survey survey = empty();
    for (int i = 0; i < 4; i++) {
      survey = answered(survey, i + 1);
    }
    Survey.Ballots closed = box.counted(survey, QUESTIONS);
    assertThat(closed.answered()).isEqualTo(4);
    assertThat(closed.counts()).isEqualTo(Counts.NONE);
    assertThat(closed.sealed()).isNull();
    assertThat(closed.unreadable()).isFalse();
  }

  @Test
  void sealsEqualAnswersDifferentlyAndAlwaysAsLong() {
    Set<String> sealed = new HashSet<>();
    Set<Integer> lengths = new HashSet<>();
    Survey survey = empty();
    for (int i = 0; i < 12; i++) {
      byte[] present = survey.ballots().sealed();
      sealed.add(HexFormat.of().formatHex(present));
      lengths.add(present.length);
      survey = answered(survey, i == 3 ? 0 : 1);
    }
    assertThat(sealed).hasSize(12);
    assertThat(lengths).hasSize(1);
  }

  @Test
  void endsWithoutResultsWhereTheSecretIsAnother() {
    Survey survey = empty();
    for (int i = 0; i < 12; i++) {
      survey = answered(survey, i % 4 + 1);
    }
    BallotBox other = new BallotBox(new SurveyKeys("another secret of at least 32 characters"));
    Survey.Ballots closed = other.counted(survey, QUESTIONS);
    assertThat(closed.answered()).isEqualTo(12);
    assertThat(closed.unreadable()).isTrue();
    assertThat(closed.sealed()).isNull();
    assertThat(closed.counts()).isEqualTo(Counts.NONE);
    assertThat(box.counted(survey, QUESTIONS).unreadable()).isFalse();
  }

  private Survey empty() {
    return new Survey(
        "012345",
        new Survey.Subject(
            Jurisdiction.of("5460802", "46"),
            new FiscalYear(2568),
            "EIT",
            new BodySize(100, null),
            EIT.quota().minimum(100, null)),
        new Survey.Period(Instant.EPOCH, null, List.of()),
        Invitations.NONE,
        box.empty("012345", QUESTIONS),
        1);
  }

  /** Answers the first two questions of each indicator by the choice, none of the others. */
  private Survey answered(Survey survey, int choice) {
    byte[] row = new byte[QUESTIONS.list().size()];
    for (int i : Arrays.asList(0, 1, 5, 6, 10, 11)) {
      row[i] = (byte) choice;
    }
    return survey.take(survey.invitations(), box.with(survey, row, QUESTIONS));
  }
}
