package th.sucharit.plans.copies;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What so many plans of a period say that it tells nothing (ข้อความแบบฟอร์มร่วม): the template, the
 * laws, the standard projects.
 *
 * @param plans from how many plans it was learned
 */
@Document("commonTexts")
record CommonText(@Id String period, long plans, byte[] sample) {

  /** With fewer plans nobody can tell a template from a copy. */
  static final int FEWEST_PLANS = 5;

  /** A piece is common when it stands in every twentieth plan, and in twenty. */
  private static final int ONE_IN = 20;

  private static final int AT_LEAST = 20;

  /** In how many plans a piece has to stand; in half of them while they are few. */
  static int threshold(long plans) {
    return (int) Math.max((plans + ONE_IN - 1) / ONE_IN, Math.min(AT_LEAST, (plans + 1) / 2));
  }

  /** Whether so much was announced since that it has to be learned anew. */
  boolean outgrownBy(long now) {
    return now * 2 >= plans * 3 || now * 2 <= plans;
  }

  Shingles shingles() {
    int[] hashes = new int[sample.length / Integer.BYTES];
    ByteBuffer.wrap(sample).asIntBuffer().get(hashes);
    return new Shingles(hashes);
  }

  /** Counts in how many plans a piece stands, in little memory; rarely one too many. */
  static final class Learner {

    private static final int LEAST_CELLS = 1 << 16;
    private static final int MOST_CELLS = 1 << 22;
    private static final int CELLS_PER_PLAN = 4096;

    private final int threshold;
    private final int[] counts;
    private final Set<Integer> common = new HashSet<>();

    Learner(long plans) {
      this.threshold = threshold(plans);
      long cells = Math.clamp(plans * CELLS_PER_PLAN, LEAST_CELLS, MOST_CELLS);
      this.counts = new int[Integer.highestOneBit((int) cells)];
    }

    void count(Shingles plan) {
      Arrays.stream(plan.hashes()).forEach(hash -> counts[cell(hash)]++);
    }

    /** Goes through the plans once more, after all were counted. */
    void collect(Shingles plan) {
      Arrays.stream(plan.hashes())
          .filter(hash -> counts[cell(hash)] >= threshold)
          .forEach(common::add);
    }

    CommonText learned(String period, long plans) {
      int[] hashes = common.stream().mapToInt(Integer::intValue).sorted().toArray();
      ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
      bytes.asIntBuffer().put(hashes);
      return new CommonText(period, plans, bytes.array());
    }

    private int cell(int hash) {
      return (int) Shingles.mix(hash) & (counts.length - 1);
    }
  }
}
