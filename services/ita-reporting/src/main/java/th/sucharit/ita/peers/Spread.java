package th.sucharit.ita.peers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import th.sucharit.ita.model.Score;

/** How the scores of the peers are spread (การกระจายของคะแนนกลุ่มเปรียบเทียบ). */
final class Spread {

  /** 95 of 100 times, as polls are usually told. */
  private static final int Z_HUNDREDTHS = 196;

  private static final int QUARTERS = 4;

  private final int[] sorted;

  private Spread(int... sorted) {
    this.sorted = sorted;
  }

  static Spread of(IntStream hundredths) {
    int[] sorted = hundredths.toArray();
    Arrays.sort(sorted);
    return new Spread(sorted);
  }

  int size() {
    return sorted.length;
  }

  /**
   * A quartile as table programs count it (QUARTILE.INC): between two scores by proportion.
   *
   * @param number 1, 2 for the median, or 3
   */
  Score quartile(int number) {
    int place = (sorted.length - 1) * number;
    int below = sorted[place / QUARTERS];
    int above = sorted[Math.min(place / QUARTERS + 1, sorted.length - 1)];
    int share = (above - below) * (place % QUARTERS);
    return new Score(below + (share * 2 + QUARTERS) / (QUARTERS * 2));
  }

  /** Which quarter a score is in; half of the peers with the same score count as below. */
  Quarter quarter(Score own) {
    return Quarter.at(share(own));
  }

  /**
   * The quarters that it may be in, were bodies like these assessed again: the share of peers below
   * is known only as well as their number allows (Wilson's interval, 95 %).
   */
  List<Quarter> between(Score own) {
    double z = Z_HUNDREDTHS / 100.0;
    double peers = sorted.length;
    double share = share(own);
    double centre = share + z * z / (2 * peers);
    double reach = z * Math.sqrt(share * (1 - share) / peers + z * z / (4 * peers * peers));
    double whole = 1 + z * z / peers;
    Quarter lowest = Quarter.at((centre - reach) / whole);
    Quarter highest = Quarter.at((centre + reach) / whole);
    return Arrays.stream(Quarter.values())
        .filter(one -> one.compareTo(lowest) >= 0 && one.compareTo(highest) <= 0)
        .toList();
  }

  private double share(Score own) {
    int halves = 0;
    for (int one : sorted) {
      halves += 1 - Integer.signum(one - own.hundredths());
    }
    return halves / 2.0 / sorted.length;
  }
}
