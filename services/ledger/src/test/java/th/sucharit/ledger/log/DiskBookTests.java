package th.sucharit.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.sucharit.transparency.Fingerprint;

class DiskBookTests {

  @TempDir Path directory;

  @Test
  void knowsTheNewestValueOfEachThroughAllRuns() throws IOException {
    DiskBook book = new DiskBook(directory);
    assertThat(book.reset(List.of())).isTrue();
    Map<String, Long> expected = new HashMap<>();
    Random random = new Random(3);
    List<String> names = List.of();
    for (int round = 0; round < 30; round++) {
      for (int i = 0; i < random.nextInt(500); i++) {
        String key = "key " + random.nextInt(3000);
        long value = random.nextLong();
        book.put(Fingerprint.of(key), value);
        expected.put(key, value);
      }
      names = book.keep();
      book.sweep();
      if (round % 7 == 0) {
        book = new DiskBook(directory);
        assertThat(book.reset(names)).isTrue();
      }
    }
    assertThat(expected).isNotEmpty();
    for (Map.Entry<String, Long> entry : expected.entrySet()) {
      assertThat(book.get(Fingerprint.of(entry.getKey()))).hasValue(entry.getValue());
    }
    assertThat(book.get(Fingerprint.of("key 3000"))).isEmpty();
    assertThat(names.size()).isLessThan(8);
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.count()).isEqualTo(names.size());
    }
  }

  @Test
  void noticesAMissingRun() throws IOException {
    assertThat(new DiskBook(directory).reset(List.of("7"))).isFalse();
  }
}
