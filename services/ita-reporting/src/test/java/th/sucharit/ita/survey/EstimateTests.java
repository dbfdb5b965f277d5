package th.sucharit.ita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
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
    IndicatorEstimate estimate = IndicatorEstimate.of(6, people(60, 70, 80, 90, 100), 1);
    assertThat(estimate.score()).isEqualTo("80.00");
    assertThat(estimate.standardError()).isEqualTo("7.07");
    assertThat(estimate.low()).isEqualTo("60.37");
    assertThat(estimate.high()).isEqualTo("99.63");
    assertThat(estimate.answers()).isEqualTo(5);
  }

  @Test
  void neverLeavesTheScale() {
    IndicatorEstimate estimate = IndicatorEstimate.of(6, people(0, 100, 100, 100, 100), 1);
    assertThat(estimate.high()).isEqualTo("100.00");
    assertThat(estimate.low()).isEqualTo("24.48");
  }

  @Test
  void moreAnswersMakeItSurer() {
    IndicatorEstimate few = IndicatorEstimate.of(6, people(alternating(20)), 1);
    IndicatorEstimate many = IndicatorEstimate.of(6, people(alternating(400)), 1);
    assertThat(many.standardError()).isLessThan(few.standardError());
    assertThat(many.score()).isEqualTo("50.00");
  }

  @Test
  void theWholeIsTheMeanOfItsIndicatorsRoundedOnce() {
    Moments first = people(33, 33, 34, 33, 33, 34);
    Moments second = people(10, 20, 30, 40, 50, 60, 0);
    // 33.333... and 30: 31.666..., though the people's own means say something else
    IndicatorEstimate whole =
        IndicatorEstimate.whole(List.of(first, second), people(40, 50, 60, 70, 80), 1);
    assertThat(whole.score()).isEqualTo("31.67");
    assertThat(whole.answers()).isEqualTo(5);
    // people's sums over two indicators: standard error root of 50, of the mean half of it
    assertThat(whole.standardError()).isEqualTo("3.54");
    // 0.005 exactly, from 1/3 and 2/3 of a hundredth: up
    assertThat(
            IndicatorEstimate.whole(
                    List.of(new Moments(3, 1, 1), new Moments(3, 2, 2)), people(1, 2), 100)
                .score())
        .isEqualTo("0.01");
  }

  @Test
  void leavesOutWhatWasNotAnsweredAndKeepsPeoplesMeansExact() {
    // E1 much, E2 not answered, E3 most, E4 (no bribe asked) no: 67, 100, 100 of indicator 6
    byte[] row = new byte[CODES.size()];
    row[0] = 3;
    row[2] = 4;
    row[3] = 2;
    // E6 little: 33 of indicator 7; nothing of indicator 8
    row[5] = 2;
    Counts counts = counted(Collections.nCopies(5, row));
    assertThat(counts.unit()).isEqualTo(60);
    assertThat(counts.scores().get("6")).isEqualTo(times(5, 267 * 20));
    assertThat(IndicatorEstimate.of(6, counts.scores().get("6"), 60).score()).isEqualTo("89.00");
    assertThat(counts.scores().get("7")).isEqualTo(times(5, 33 * 60));
    // nobody answered something of every indicator
    assertThat(counts.scores()).doesNotContainKeys("8", Counts.WHOLE);
    assertThat(counts.choices().get("E2")).containsExactly(5, 0, 0, 0, 0);
  }

  @Test
  void sealedCountsAreTheSameAgain() {
    byte[] row = new byte[CODES.size()];
    Arrays.fill(row, (byte) 1);
    Counts counts = counted(List.of(row, row, new byte[CODES.size()]));
    SealedCounts sealed = new SealedCounts(CODES, EIT);
    assertThat(sealed.of(sealed.bytes(counts))).isEqualTo(counts);
    assertThat(counts.scores().get(Counts.WHOLE).answers()).isEqualTo(2);
  }

  private static Counts counted(List<byte[]> rows) {
    Counts counts = Counts.NONE;
    for (byte[] row : rows) {
      counts = counts.plus(row, CODES, EIT);
    }
    return counts;
  }

  private static int[] alternating(int people) {
    return IntStream.range(0, people).map(i -> i % 2 * 100).toArray();
  }

  private static Moments people(int... scores) {
    Moments people = Moments.NONE;
    for (int score : scores) {
      people = people.plus(score);
    }
    return people;
  }

  private static Moments times(int people, long score) {
    return new Moments(people, people * score, people * score * score);
  }
}
