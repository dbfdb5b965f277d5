package th.sucharit.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.sucharit.transparency.Hash;
import th.sucharit.transparency.MerkleTree;
import th.sucharit.transparency.TileSubtrees;

/** Measures durable appends; a million in the full run: {@code -Dsucharit.appends=1000000}. */
class AppendRateTests {

  private static final int BATCH = 100;

  @Test
  void appendsMoreThan1500EventsASecondDurably(@TempDir Path directory) throws IOException {
    int count = Integer.getInteger("sucharit.appends", 30_000);
    List<Long> nanos = new ArrayList<>();
    try (AppendLog log = AppendLog.open(directory)) {
      for (int at = 0; at < count; at += BATCH) {
        List<Incoming> batch = TestEvents.stream(at, at + BATCH);
        long start = System.nanoTime();
        log.append(batch, Map.of(new Source("topic-1", 0), (long) at));
        nanos.add(System.nanoTime() - start);
      }
      assertThat(log.size()).isEqualTo(count);
    }
    double seconds = nanos.stream().mapToLong(Long::longValue).sum() / 1e9;
    nanos.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%d appends, fsync every %d: %.0f/s, batch p50 %.1f ms, p99 %.1f ms, longest %.0f ms%n",
        count,
        BATCH,
        count / seconds,
        nanos.get(nanos.size() / 2) / 1e6,
        nanos.get(nanos.size() * 99 / 100) / 1e6,
        nanos.getLast() / 1e6);
    assertThat(count / seconds).isGreaterThan(1500);
    startsAndProvesQuickly(directory, count);
  }

  private static void startsAndProvesQuickly(Path directory, int count) throws IOException {
    long opening = System.nanoTime();
    try (AppendLog log = AppendLog.open(directory)) {
      double opened = (System.nanoTime() - opening) / 1e6;
      Random random = new Random(5);
      List<Long> nanos = new ArrayList<>();
      int longest = 0;
      for (int i = 0; i < 1000; i++) {
        int place = random.nextInt(count);
        String id = TestEvents.stream(place, place + 1).getFirst().entry().field("id");
        long start = System.nanoTime();
        long index = log.indexOf(id).orElseThrow();
        log.leaf(index);
        List<Hash> proof =
            new MerkleTree(new TileSubtrees(count, log::tile)).inclusion(index, count);
        nanos.add(System.nanoTime() - start);
        longest = Math.max(longest, proof.size());
      }
      nanos.sort(null);
      System.out.printf(
          Locale.ROOT,
          "start %.0f ms; proof of any of %d: p50 %.2f ms, p99 %.2f ms, %d hashes%n",
          opened,
          count,
          nanos.get(500) / 1e6,
          nanos.get(990) / 1e6,
          longest);
      assertThat(nanos.get(990) / 1e6).isLessThan(50);
    }
  }
}
