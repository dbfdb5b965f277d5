package th.sucharit.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.sucharit.ledger.log.AppendLog;
import th.sucharit.ledger.log.Incoming;
import th.sucharit.ledger.log.TestEvents;
import th.sucharit.transparency.Frontier;
import th.sucharit.transparency.TreeHashing;

/** Kills a ledger at random moments; 200 times in the full run: {@code -Dsucharit.kills=200}. */
class CrashTests {

  @TempDir Path directory;

  /** Roots the killed processes have acknowledged or signed, by size. */
  private final TreeMap<Long, String> promised = new TreeMap<>();

  private final Frontier expected = new Frontier();
  private long tornAfterPromise;

  @Test
  void losesNothingItAcknowledgedAndNeverForks() throws Exception {
    int kills = Integer.getInteger("sucharit.kills", 10);
    long seed = Long.getLong("sucharit.seed", 9);
    Random random = new Random(seed);
    long size = 0;
    for (int kill = 1; kill <= kills; kill++) {
      runUntilKilled(random.nextLong(), 20 + random.nextInt(600));
      long grown = check(size);
      assertThat(grown).as("seed %d kill %d", seed, kill).isGreaterThanOrEqualTo(size);
      size = grown;
    }
    assertThat(size).isPositive();
    System.out.printf(
        Locale.ROOT,
        "%d kills: %d entries, %d promises kept, %d times more was durable than promised%n",
        kills,
        size,
        promised.size(),
        tornAfterPromise);
  }

  private void runUntilKilled(long seed, int millis) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CrashingLedger.class.getName(),
                directory.toString(),
                Long.toString(seed))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines = new ArrayList<>();
    Thread reader = Thread.ofVirtual().start(() -> read(process, lines));
    while (isEmpty(lines) && process.isAlive()) {
      Thread.sleep(5);
    }
    Thread.sleep(millis);
    assertThat(process.isAlive()).isTrue();
    process.destroyForcibly();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    reader.join();
    for (String line : lines) {
      String[] words = line.split(" ", 3);
      if (words.length == 3 && words[2].length() == 44) {
        String known = promised.put(Long.valueOf(words[1]), words[2]);
        assertThat(known).as("two stories at %s", words[1]).isIn(null, words[2]);
      }
    }
  }

  private static boolean isEmpty(List<String> lines) {
    synchronized (lines) {
      return lines.isEmpty();
    }
  }

  private static void read(Process process, List<String> lines) {
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        synchronized (lines) {
          lines.add(line);
        }
      }
    } catch (IOException killed) {
      // the pipe ends with the process
    }
  }

  /** Everything promised must be there, byte for byte, and nothing else in between. */
  private long check(long before) throws IOException {
    try (AppendLog log = AppendLog.open(directory)) {
      long size = log.size();
      assertThat(size).isGreaterThanOrEqualTo(promised.lastKey());
      if (size > promised.lastKey()) {
        tornAfterPromise++;
      }
      assertThat(log.sources()).isEqualTo(Map.of(CrashingLedger.SOURCE, size));
      for (long i = before; i < size; i++) {
        Incoming event = TestEvents.stream(i, i + 1).getFirst();
        assertThat(log.leaf(i)).isEqualTo(event.entry().leaf());
        assertThat(log.indexOf(event.entry().field("id"))).hasValue(i);
        expected.add(TreeHashing.leaf(event.entry().leaf()));
        String root = promised.get(expected.size());
        if (root != null) {
          assertThat(expected.root()).hasToString(root);
        }
      }
      CheckpointBook book = CrashingLedger.book(directory, log);
      assertThat(book.newest().checkpoint().size()).isLessThanOrEqualTo(size);
      assertThat(book.tree(size).root(size)).isEqualTo(expected.root());
      assertThat(log.gaps()).satisfies(gaps -> assertThat(gaps).isEmpty());
      return size;
    }
  }
}
