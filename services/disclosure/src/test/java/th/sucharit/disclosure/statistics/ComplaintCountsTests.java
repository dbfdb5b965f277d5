package th.sucharit.disclosure.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import th.sucharit.disclosure.statistics.ComplaintCounts.Count;
import th.sucharit.disclosure.statistics.ComplaintCounts.Groups;

class ComplaintCountsTests {

  @Test
  void addsUpForInsiders() {
    ComplaintCounts counts = ComplaintCounts.exact(new Groups(3, 2, 1, 0));
    assertThat(counts.all()).isEqualTo(new Count(6, 4, 2));
    assertThat(counts.corruption()).isEqualTo(new Count(1, 1, 0));
    assertThat(counts.suppressed()).isFalse();
  }

  @Test
  void tellsEverybodyNoNumber() {
    assertThat(ComplaintCounts.HIDDEN).isEqualTo(new ComplaintCounts(null, null, true));
  }
}
