package th.sucharit.ita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.sucharit.ita.model.Years;
import th.sucharit.ita.questionnaire.Questionnaire;

class EstimateTests {

  private static final Questionnaire.Questions EIT =
      Years.json()
          .treeToValue(Years.tree("surveys/2568-eit.json"), Questionnaire.class)
          .questions();
  private static final List<String> CODES =
      EIT.list().stream().map(Questionnaire.Question::code).toList();

  /** 60, 70, 80, 90, 100: mean 80, variance 250, standard error root of 50, t 2.776. */
  @Test
  void givesMeanStandardErrorAndInterval() {
    Moments people = Moments.NONE;
    for (int score : new int[] {60, 70, 80, 90, 100}) {
      people = people.plus(score * 100L);
    }
    IndicatorEstimate estimate = IndicatorEstimate.of(6, people);
    assertThat(estimate.score()).isEqualTo("80.00");
    assertThat(estimate.standardError()).isEqualTo("7.07");
    assertThat(estimate.low()).isEqualTo("60.37");
    assertThat(estimate.high()).isEqualTo("99.63");
    assertThat(estimate.answers()).isEqualTo(5);
  }

  @Test
  void neverLeavesTheScale() {
    Moments people = Moments.NONE;
    for (int score : new int[] {0, 100, 100, 100, 100}) {
      people = people.plus(score * 100L);
    }
    assertThat(IndicatorEstimate.of(6, people).high()).isEqualTo("100.00");
    assertThat(IndicatorEstimate.of(6, people).low()).isEqualTo("24.48");
  }

  @Test
  void moreAnswersMakeItSurer() {
    Moments few = Moments.NONE;
    Moments many = Moments.NONE;
    for (int i = 0; i < 400; i++) {
      many = many.plus(i % 2 * 100_00L);
      few = i < 20 ? few.plus(i % 2 * 100_00L) : few;
    }
    assertThat(IndicatorEstimate.of(6, many).standardError())
        .isLessThan(IndicatorEstimate.of(6, few).standardError());
    assertThat(IndicatorEstimate.of(6, many).score()).isEqualTo("50.00");
  }

  @Test
  void leavesOutWhatWasNotAnswered() {
    // E1 much, E2 not answered, E3 most, E4 (no bribe asked) no: 67, 100, 100 of indicator 6
    byte[] row = new byte[CODES.size()];
    row[0] = 3;
    row[2] = 4;
    row[3] = 2;
    // E6 little: 33 of indicator 7; nothing of indicator 8
    row[5] = 2;
    Counts counts = Counts.NONE.plus(Stream.generate(() -> row).limit(5).toList(), CODES, EIT);
    assertThat(counts.scores().get("6")).isEqualTo(times(5, 89_00));
    assertThat(counts.scores().get("7")).isEqualTo(times(5, 33_00));
    assertThat(counts.scores()).doesNotContainKey("8");
    assertThat(counts.scores().get(Counts.WHOLE)).isEqualTo(times(5, 61_00));
    assertThat(counts.choices().get("E2")).containsExactly(5, 0, 0, 0, 0);
    assertThat(counts.shown("6")).isPresent();
    assertThat(counts.shown("8")).isEmpty();
  }

  @Test
  void hidesWhatFewerThanFiveAnswered() {
    byte[] answered = new byte[CODES.size()];
    answered[0] = 1;
    byte[] open = new byte[CODES.size()];
    Counts counts =
        Counts.NONE.plus(List.of(answered, answered, answered, answered, open), CODES, EIT);
    assertThat(counts.answers()).isEqualTo(5);
    assertThat(counts.shown("6")).isEmpty();
  }

  private static Moments times(int people, long hundredths) {
    return new Moments(people, people * hundredths, people * hundredths * hundredths);
  }
}
