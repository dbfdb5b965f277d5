package th.sucharit.disclosure.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.sucharit.disclosure.statistics.ComplaintCounts.Count;
import th.sucharit.disclosure.statistics.ComplaintCounts.Groups;

class ComplaintCountsTests {

  @Test
  void addsUpForInsiders() {
    ComplaintCounts counts = ComplaintCounts.exact(new Groups(3, 2, 1, 0));
    assertThat(counts.all()).isEqualTo(new Count(6, 4L, 2L));
    assertThat(counts.corruption()).isEqualTo(new Count(1, 1L, 0L));
    assertThat(counts.suppressed()).isFalse();
  }

  @Test
  void showsEverybodyGroupsThatAreLargeOrEmpty() {
    Groups groups = new Groups(12, 5, 7, 0);
    assertThat(ComplaintCounts.forEverybody(groups, List.of()))
        .isEqualTo(ComplaintCounts.exact(groups));
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0, 0", "2, 2, 0, 0", "0, 0, 0, 4"})
  void hidesATotalThatIsSmall(long a, long b, long c, long d) {
    assertThat(ComplaintCounts.forEverybody(new Groups(a, b, c, d), List.of()))
        .isEqualTo(new ComplaintCounts(null, null, true));
  }

  @ParameterizedTest
  @CsvSource({"5, 1, 0, 0", "20, 20, 20, 4", "3, 3, 3, 3"})
  void showsTheTotalOnlyWhenOneGroupIsSmall(long a, long b, long c, long d) {
    assertThat(ComplaintCounts.forEverybody(new Groups(a, b, c, d), List.of()))
        .isEqualTo(new ComplaintCounts(new Count(a + b + c + d, null, null), null, true));
  }

  @Test
  void hidesDetailsThatAPartOfThePeriodWouldGiveAway() {
    Groups year = new Groups(12, 8, 0, 0);
    assertThat(ComplaintCounts.forEverybody(year, List.of(year.less(new Groups(9, 5, 0, 0)))))
        .as("three and three, six in all, remain")
        .isEqualTo(new ComplaintCounts(new Count(20, null, null), null, true));
    assertThat(ComplaintCounts.forEverybody(year, List.of(year.less(new Groups(10, 6, 0, 0)))))
        .as("four in all remain")
        .isEqualTo(new ComplaintCounts(null, null, true));
    assertThat(ComplaintCounts.forEverybody(year, List.of(year.less(new Groups(7, 8, 0, 0)))))
        .as("five and none remain")
        .isEqualTo(ComplaintCounts.exact(year));
  }
}
