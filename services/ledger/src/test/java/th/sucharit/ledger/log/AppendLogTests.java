package th.sucharit.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.sucharit.testing.EventAttributes;
import th.sucharit.transparency.Finding;
import th.sucharit.transparency.Frontier;
import th.sucharit.transparency.Hash;
import th.sucharit.transparency.MerkleTree;
import th.sucharit.transparency.TileSubtrees;
import th.sucharit.transparency.TreeHashing;

class AppendLogTests {

  private static final Source SOURCE = new Source("topic-1", 0);

  @TempDir Path directory;

  private AppendLog log;

  @BeforeEach
  void open() {
    log = AppendLog.open(directory);
  }

  @AfterEach
  void close() throws IOException {
    log.close();
  }

  private void reopen() throws IOException {
    log.close();
    open();
  }

  /** As after a power cut: without the orderly end that writes a recovery point. */
  private void reopenAfterCrash(Path copy) throws IOException {
    copy(directory, copy);
    log.close();
    directory = copy;
    open();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private Appended append(Incoming... batch) {
    return log.append(List.of(batch), Map.of());
  }

  private Hash root(long size) {
    return new MerkleTree(new TileSubtrees(size, log::tile)).root(size);
  }

  @Test
  void keepsEntriesInOrderAcrossARestart() throws IOException {
    List<Incoming> events = TestEvents.stream(0, 700);
    log.append(events.subList(0, 300), Map.of(SOURCE, 300L));
    log.append(events.subList(300, 700), Map.of(SOURCE, 700L));
    reopen();
    assertThat(log.size()).isEqualTo(700);
    assertThat(log.sources()).isEqualTo(Map.of(SOURCE, 700L));
    Frontier expected = new Frontier();
    for (int i = 0; i < 700; i++) {
      byte[] leaf = events.get(i).entry().leaf();
      assertThat(log.leaf(i)).isEqualTo(leaf);
      assertThat(log.indexOf(events.get(i).entry().field("id"))).hasValue(i);
      expected.add(TreeHashing.leaf(leaf));
    }
    assertThat(root(700)).isEqualTo(expected.root());
    assertThat(log.indexOf("unheard of")).isEmpty();
  }

  @Test
  void buildsTheSameTreeInAnyBatches() throws IOException {
    List<Incoming> events = TestEvents.stream(0, 1500);
    Random random = new Random(9);
    Frontier expected = new Frontier();
    for (int at = 0; at < 1500; ) {
      int to = Math.min(1500, at + 1 + random.nextInt(400));
      log.append(events.subList(at, to), Map.of());
      events.subList(at, to).forEach(one -> expected.add(TreeHashing.leaf(one.entry().leaf())));
      assertThat(root(to)).isEqualTo(expected.root());
      if (random.nextInt(3) == 0) {
        reopen();
      }
      at = to;
    }
  }

  @Test
  void takesAnEventOnceHoweverOftenItComes() throws IOException {
    Incoming event = TestEvents.event("a", 1);
    assertThat(append(event, event)).isEqualTo(new Appended(1, 1, List.of()));
    assertThat(append(event).entries()).isZero();
    reopen();
    assertThat(append(event, TestEvents.event("a", 2)).entries()).isEqualTo(1);
    assertThat(log.size()).isEqualTo(2);
  }

  @Test
  void appendsAndReportsAnotherEventWithTheSameIdOnce() throws IOException {
    Incoming other = TestEvents.event(EventAttributes.of("a", 1), "{\"number\":2}");
    append(TestEvents.event("a", 1));
    assertThat(append(other).noticed())
        .containsExactly(new Noticed(Finding.Kind.EVENT_ID_REPEATED, 1));
    assertThat(append(other).duplicates()).isEqualTo(1);
    reopen();
    assertThat(append(other).duplicates()).isEqualTo(1);
    assertThat(log.size()).isEqualTo(2);
    assertThat(log.indexOf("a-1")).hasValue(0);
    assertThat(log.noticed(0, 10)).containsExactly(new Noticed(Finding.Kind.EVENT_ID_REPEATED, 1));
  }

  @Test
  void keepsUnreadableRecordsWithTheirBytes() throws IOException {
    append(TestEvents.unreadable("not an event"), TestEvents.event("a", 1));
    reopen();
    assertThat(log.data(0))
        .hasValueSatisfying(data -> assertThat(data).asString().isEqualTo("not an event"));
    assertThat(log.data(1)).isEmpty();
    assertThat(log.noticed(0, 10)).containsExactly(new Noticed(Finding.Kind.UNREADABLE_RECORD, 0));
    assertThat(log.noticed()).isEqualTo(1);
  }

  @Test
  void reportsGapsUntilTheyAreFilled() throws IOException {
    append(TestEvents.event("a", 1), TestEvents.event("a", 4), TestEvents.event("b", 1));
    reopen();
    assertThat(log.gaps()).isEqualTo(Map.of("sucharit.complaints.v1/a", Map.of(2L, 3L)));
    append(TestEvents.event("a", 3), TestEvents.event("a", 2));
    assertThat(log.gaps()).isEmpty();
    append(TestEvents.event("a", 5));
    assertThat(log.gaps()).isEmpty();
  }

  @Test
  void reportsTwoEventsWithTheSameNumber() {
    SortedMap<String, String> fields = EventAttributes.of("a", 1);
    fields.put("id", "another");
    append(TestEvents.event("a", 1));
    assertThat(append(TestEvents.event(fields, "{}")).noticed())
        .containsExactly(new Noticed(Finding.Kind.SEQUENCE_REPEATED, 1));
  }

  @Test
  void remembersHowFarASourceWasReadEvenWhenNothingWasNew() throws IOException {
    append(TestEvents.event("a", 1));
    log.append(List.of(TestEvents.event("a", 1)), Map.of(SOURCE, 2L));
    log.append(List.of(), Map.of(new Source("topic-2", 1), 5L));
    reopen();
    assertThat(log.sources()).isEqualTo(Map.of(SOURCE, 2L, new Source("topic-2", 1), 5L));
    assertThat(log.size()).isEqualTo(1);
  }

  @Test
  void readsEntriesAgainAfterACrash(@TempDir Path copy) throws IOException {
    log.append(TestEvents.stream(0, 500), Map.of(SOURCE, 500L));
    log.append(TestEvents.stream(500, 777), Map.of(SOURCE, 777L));
    Hash root = root(777);
    reopenAfterCrash(copy);
    assertThat(log.size()).isEqualTo(777);
    assertThat(root(777)).isEqualTo(root);
    assertThat(log.sources()).isEqualTo(Map.of(SOURCE, 777L));
    assertThat(log.append(TestEvents.stream(0, 777), Map.of()).duplicates()).isEqualTo(777);
  }

  @Test
  void cutsOffATornBatchWhereverItWasTorn(@TempDir Path copies) throws IOException {
    log.append(TestEvents.stream(0, 5), Map.of(SOURCE, 5L));
    long whole = Files.size(directory.resolve("entries.log"));
    Hash root = root(5);
    log.append(TestEvents.stream(5, 8), Map.of(SOURCE, 8L));
    long end = Files.size(directory.resolve("entries.log"));
    for (long length = whole; length < end; length += 7) {
      Path copy = copies.resolve("torn-" + length);
      copy(directory, copy);
      try (FileChannel file =
          FileChannel.open(copy.resolve("entries.log"), StandardOpenOption.WRITE)) {
        file.truncate(length);
      }
      try (AppendLog torn = AppendLog.open(copy)) {
        assertThat(torn.size()).isEqualTo(5);
        assertThat(torn.sources()).isEqualTo(Map.of(SOURCE, 5L));
        assertThat(new MerkleTree(new TileSubtrees(5, torn::tile)).root(5)).isEqualTo(root);
        assertThat(Files.size(copy.resolve("entries.log"))).isEqualTo(whole);
        assertThat(torn.append(TestEvents.stream(5, 8), Map.of()).entries()).isEqualTo(3);
      }
    }
  }

  @Test
  void cutsOffATailThatWasWrittenOutOfOrder(@TempDir Path copy) throws IOException {
    log.append(TestEvents.stream(0, 5), Map.of());
    long whole = Files.size(directory.resolve("entries.log"));
    log.append(TestEvents.stream(5, 50), Map.of());
    copy(directory, copy);
    byte[] bytes = Files.readAllBytes(copy.resolve("entries.log"));
    java.util.Arrays.fill(bytes, (int) whole + 100, (int) whole + 600, (byte) 0);
    Files.write(copy.resolve("entries.log"), bytes);
    try (AppendLog torn = AppendLog.open(copy)) {
      assertThat(torn.size()).isEqualTo(5);
    }
  }

  @Test
  void rebuildsWhateverWasDerived() throws IOException {
    log.append(TestEvents.stream(0, 600), Map.of(SOURCE, 600L));
    Hash root = root(600);
    for (String lost :
        List.of("hashes.0", "hashes.1", "positions", "recovery-point", "event-ids", "aggregates")) {
      log.close();
      delete(directory.resolve(lost));
      open();
      assertThat(root(600)).as(lost).isEqualTo(root);
      assertThat(log.indexOf("aggregate-3-4")).as(lost).hasValue(33);
      assertThat(log.sources()).isEqualTo(Map.of(SOURCE, 600L));
      assertThat(log.append(TestEvents.stream(0, 600), Map.of()).entries()).isZero();
    }
  }

  private static void delete(Path lost) throws IOException {
    try (Stream<Path> files = Files.walk(lost)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void refusesToForgetWhatWasDurable() throws IOException {
    log.append(TestEvents.stream(0, 50), Map.of());
    log.close();
    try (FileChannel file =
        FileChannel.open(directory.resolve("entries.log"), StandardOpenOption.WRITE)) {
      file.truncate(100);
    }
    assertThatThrownBy(() -> AppendLog.open(directory)).isInstanceOf(DamagedLogException.class);
    Files.delete(directory.resolve("recovery-point"));
    open();
  }

  @Test
  void recoversFromAnInterruptedWrite() throws IOException {
    log.append(TestEvents.stream(0, 300), Map.of(SOURCE, 300L));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> log.append(TestEvents.stream(300, 400), Map.of(SOURCE, 400L)))
        .isInstanceOf(java.io.UncheckedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(log.size()).isEqualTo(300);
    assertThat(log.leaf(299)).isNotEmpty();
    log.append(TestEvents.stream(300, 400), Map.of(SOURCE, 400L));
    reopen();
    Frontier expected = new Frontier();
    TestEvents.stream(0, 400).forEach(one -> expected.add(TreeHashing.leaf(one.entry().leaf())));
    assertThat(root(400)).isEqualTo(expected.root());
    assertThat(log.sources()).isEqualTo(Map.of(SOURCE, 400L));
  }

  @Test
  void letsOnlyOneLedgerWrite() {
    assertThatThrownBy(() -> AppendLog.open(directory)).hasMessageContaining("another ledger");
  }
}
