package th.sucharit.plans.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * MinHash in bands (ลายเซ็นแบบ MinHash): two sets that are {@code s} alike share a band in {@code 1
 * - (1 - s^4)^32} of all cases: half alike in 87 of 100, six tenths alike in 99 of 100, a tenth
 * alike in one of 300.
 */
final class Signature {

  private static final int BANDS = 32;
  private static final int ROWS = 4;

  private Signature() {}

  /** The keys under which a set is found, other than those of any other period. */
  static List<Long> bands(String period, Shingles shingles) {
    int[] least = new int[BANDS * ROWS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int hash : shingles.hashes()) {
      long state = hash;
      for (int i = 0; i < least.length; i += 2) {
        // each round gives two orders of all hashes
        state = Shingles.mix(state + i + 1);
        least[i] = Math.min(least[i], (int) state);
        least[i + 1] = Math.min(least[i + 1], (int) (state >>> Integer.SIZE));
      }
    }
    List<Long> keys = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      long key = Shingles.mix(period.hashCode() * 31L + band);
      for (int row = 0; row < ROWS; row++) {
        key = Shingles.mix(key ^ least[band * ROWS + row]);
      }
      keys.add(key);
    }
    return keys;
  }
}
