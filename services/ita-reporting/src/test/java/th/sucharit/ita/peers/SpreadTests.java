package th.sucharit.ita.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.sucharit.ita.model.Score;

class SpreadTests {

  @ParameterizedTest
  @CsvSource({
    "10 20 30 40 50 60 70 80, 27.50, 45.00, 62.50",
    "10 20 30 40 50, 20.00, 30.00, 40.00",
    "50 50 50 50 50, 50.00, 50.00, 50.00",
    "80 10 60 30 50 20, 22.50, 40.00, 57.50"
  })
  void countsQuartilesAsTableProgramsDo(String scores, String lower, String median, String upper) {
    Spread spread = Spread.of(Arrays.stream(scores.split(" ")).mapToInt(one -> hundredths(one)));
    assertThat(spread.quartile(1)).hasToString(lower);
    assertThat(spread.quartile(2)).hasToString(median);
    assertThat(spread.quartile(3)).hasToString(upper);
  }

  @Test
  void roundsHalfUpBetweenTwoScores() {
    assertThat(Spread.of(IntStream.of(1000, 1001)).quartile(2)).hasToString("10.01");
    assertThat(Spread.of(IntStream.of(1000, 1001)).quartile(1)).hasToString("10.00");
    assertThat(Spread.of(IntStream.of(10000, 10000)).quartile(3)).hasToString("100.00");
  }

  @ParameterizedTest
  @CsvSource({
    "5, 0, LOWEST, LOWEST SECOND",
    "8, 2, SECOND, LOWEST SECOND THIRD",
    "20, 10, THIRD, SECOND THIRD",
    "2000, 100, LOWEST, LOWEST",
    "2000, 500, SECOND, LOWEST SECOND",
    "2000, 1000, THIRD, SECOND THIRD",
    "2000, 2000, HIGHEST, HIGHEST"
  })
  void saysWhichQuartersArePossibleWithSoFewPeers(
      int peers, int below, String quarter, String between) {
    Spread spread = Spread.of(IntStream.range(0, peers).map(i -> i < below ? 1000 : 9000));
    Score own = Score.of("50.00");
    assertThat(spread.quarter(own)).hasToString(quarter);
    assertThat(spread.between(own).stream().map(Quarter::name).toList())
        .containsExactly(between.split(" "));
  }

  @Test
  void countsHalfOfThoseWithTheSameScoreAsBelow() {
    Spread spread = Spread.of(IntStream.of(5000, 5000, 5000, 5000, 5000));
    assertThat(spread.quarter(Score.of("50.00"))).isEqualTo(Quarter.THIRD);
    assertThat(spread.between(Score.of("50.00"))).contains(Quarter.SECOND, Quarter.THIRD);
  }

  @ParameterizedTest
  @CsvSource({
    "0, BELOW_3000, 0, 2999",
    "2999, BELOW_3000, 0, 2999",
    "3000, FROM_3000, 3000, 6999",
    "14999, FROM_7000, 7000, 14999",
    "15000, FROM_15000, 15000, 49999",
    "50000, FROM_50000, 50000,",
    ", UNKNOWN, ,"
  })
  void knowsSizes(
      @Nullable Integer population, String size, @Nullable Integer from, @Nullable Integer to) {
    SizeClass known = SizeClass.of(population);
    assertThat(known).hasToString(size);
    assertThat(known.populationFrom().orElse(null)).isEqualTo(from);
    assertThat(known.populationTo().orElse(null)).isEqualTo(to);
  }

  private static int hundredths(String score) {
    return Score.of(score).hundredths();
  }
}
