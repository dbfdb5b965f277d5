package th.sucharit.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  }
}
