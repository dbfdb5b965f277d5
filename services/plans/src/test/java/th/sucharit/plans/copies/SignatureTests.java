package th.sucharit.plans.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTests {

  private static final String PERIOD = "2566-2570";
  private static final int PAIRS = 2_000;

  /** Beyond four standard deviations a draw is no chance, but a signature that is not MinHash. */
  private static final double DEVIATIONS = 4;

  private final Random random = new Random(11);

  /** Shared and own pieces of either side, and how alike that makes them. */
  @ParameterizedTest
  @CsvSource({"300, 150, 0.50", "300, 100, 0.60", "300, 50, 0.75", "100, 450, 0.10"})
  void sharesABandAsOftenAsThirtyTwoBandsOfFourPromise(int shared, int own, double alike) {
    double promised = 1 - Math.pow(1 - Math.pow(alike, 4), 32);
    int found = 0;
    for (int i = 0; i < PAIRS; i++) {
      int[] pieces = random.ints(shared + 2L * own).toArray();
      found += shareBand(of(pieces, 0, shared + own), of(pieces, own, pieces.length)) ? 1 : 0;
    }
    double deviation = Math.sqrt(PAIRS * promised * (1 - promised));
    assertThat(found - PAIRS * promised)
        .as("%d of %d, promised %.4f", found, PAIRS, promised)
        .isBetween(-DEVIATIONS * deviation - 1, DEVIATIONS * deviation + 1);
  }

  @Test
  void sharesNoneWithAnotherPeriod() {
    Shingles same = of(random.ints(200).toArray(), 0, 200);
    assertThat(Signature.bands(PERIOD, same)).isEqualTo(Signature.bands(PERIOD, same));
    assertThat(Signature.bands(PERIOD, same))
        .doesNotContainAnyElementsOf(Signature.bands("2571-2575", same));
  }

  private static boolean shareBand(Shingles one, Shingles other) {
    List<Long> theirs = Signature.bands(PERIOD, other);
    return Signature.bands(PERIOD, one).stream().anyMatch(theirs::contains);
  }

  private static Shingles of(int[] pieces, int from, int to) {
    return new Shingles(Arrays.stream(pieces, from, to).sorted().distinct().toArray());
  }
}
