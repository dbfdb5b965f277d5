package th.sucharit.ita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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
  private static final List<String> CODES =
      QUESTIONS.list().stream().map(Questionnaire.Question::code).toList();

  private final BallotBox box = new BallotBox(new SurveyKeys("a secret of a test"));

  @Test
  void neverCountsFewerThanFiveAtOnceAndFiveRemainBehind() {
    List<Integer> counted = new ArrayList<>();
    Survey survey = empty();
    for (int i = 0; i < 23; i++) {
      survey = answered(survey, i % 4 + 1);
      counted.add(survey.ballots().counts().answers());
    }
    assertThat(counted.subList(0, 9)).containsOnly(0);
    assertThat(counted.subList(9, 14)).containsOnly(5);
    assertThat(counted.subList(14, 19)).containsOnly(10);
    assertThat(counted.subList(19, 23)).containsOnly(15);
    Survey.Ballots closed = box.counted(survey, QUESTIONS);
    assertThat(closed.counts().answers()).isEqualTo(23);
    assertThat(closed.sealed()).isNull();
    // 23 answers went round the four choices: nothing is lost or twice
    assertThat(closed.counts().choices().get("E1")).containsExactly(0, 6, 6, 6, 5);
  }

  @Test
  void showsNothingOfFewerThanFive() {
    Survey survey = empty();
    for (int i = 0; i < 4; i++) {
      survey = answered(survey, 1);
    }
    Survey.Ballots closed = box.counted(survey, QUESTIONS);
    assertThat(closed.answered()).isEqualTo(4);
    assertThat(closed.counts()).isEqualTo(Counts.NONE);
    assertThat(closed.sealed()).isNull();
  }

  @Test
  void countsAllAtTheEndWhereFiveToNineAnswered() {
    Survey survey = empty();
    for (int i = 0; i < 5; i++) {
      survey = answered(survey, 2);
    }
    assertThat(survey.ballots().counts().answers()).isZero();
    assertThat(box.counted(survey, QUESTIONS).counts().answers()).isEqualTo(5);
  }

  @Test
  void sealsEqualAnswersDifferentlyAndAlwaysAsLong() {
    Set<String> sealed = new HashSet<>();
    Set<Integer> lengths = new HashSet<>();
    Survey survey = empty();
    for (int i = 0; i < 9; i++) {
      byte[] present = survey.ballots().sealed();
      sealed.add(java.util.HexFormat.of().formatHex(present));
      lengths.add(present.length);
      survey = answered(survey, i == 3 ? 0 : 1);
    }
    assertThat(sealed).hasSize(9);
    assertThat(lengths).hasSize(1);
  }

  /** Of ten answers five are counted: by chance, whoever came first. */
  @Test
  void whichAnswersAreCountedDoesNotDependOnTheOrderOfArrival() {
    int rounds = 200;
    int[] firstComers = new int[10];
    for (int round = 0; round < rounds; round++) {
      for (int marked = 0; marked < 10; marked++) {
        Survey survey = empty();
        for (int i = 0; i < 10; i++) {
          survey = answered(survey, i == marked ? 4 : 1);
        }
        firstComers[marked] += survey.ballots().counts().choices().get("E1").get(4);
      }
    }
    // one half each; seven standard deviations are 50
    assertThat(Arrays.stream(firstComers)).allMatch(times -> times > 50 && times < 150);
  }

  @Test
  void keepsWaitingAnswersInNoOrder() {
    Set<Integer> placesOfTheFirst = new HashSet<>();
    for (int round = 0; round < 200; round++) {
      AnswerPool pool = AnswerPool.EMPTY;
      for (byte i = 1; i <= 9; i++) {
        pool = pool.with(new byte[] {i});
      }
      for (int place = 0; place < 9; place++) {
        if (pool.rows().get(place)[0] == 1) {
          placesOfTheFirst.add(place);
        }
      }
      assertThat(AnswerPool.of(pool.bytes(1), 1).rows()).hasSameSizeAs(pool.rows());
    }
    assertThat(placesOfTheFirst).hasSize(9);
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
        new Survey.Period(Instant.EPOCH, null),
        Invitations.NONE,
        box.empty("012345", CODES),
        1);
  }

  /** Answers the first question by the choice, none of the others. */
  private Survey answered(Survey survey, int choice) {
    byte[] row = new byte[CODES.size()];
    row[0] = (byte) choice;
    return survey.take(survey.invitations(), box.with(survey, row, QUESTIONS));
  }
}
