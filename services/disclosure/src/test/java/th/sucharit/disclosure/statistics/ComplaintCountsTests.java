package th.sucharit.disclosure.statistics;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(ComplaintCounts.forEverybody(groups)).isEqualTo(ComplaintCounts.exact(groups));
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0, 0", "2, 2, 0, 0", "0, 0, 0, 4"})
  void hidesATotalThatIsSmall(long a, long b, long c, long d) {
    assertThat(ComplaintCounts.forEverybody(new Groups(a, b, c, d)))
        .isEqualTo(new ComplaintCounts(null, null, true));
  }

  @ParameterizedTest
  @CsvSource({"5, 1, 0, 0", "20, 20, 20, 4", "3, 3, 3, 3"})
  void showsTheTotalOnlyWhenOneGroupIsSmall(long a, long b, long c, long d) {
    assertThat(ComplaintCounts.forEverybody(new Groups(a, b, c, d)))
        .isEqualTo(new ComplaintCounts(new Count(a + b + c + d, null, null), null, true));
  }
}
