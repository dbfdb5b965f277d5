package th.sucharit.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTests {

  private static final Limits LIMITS = new Limits(1 << 20, 1 << 20, 1 << 28, 16);
  private static final String MAP = "documents:a.b";

  @TempDir private Path directory;

  @Test
  void readsTheLogUpToItsFirstTornRecord() throws IOException {
    Path log = directory.resolve("journal.log");
    try (var journal = Journal.open(log, 0, record -> {})) {
      for (byte i = 0; i < 5; i++) {
        journal.seal(new byte[] {i, i, i});
      }
      journal.await(5);
    }
    try (var file = FileChannel.open(log, StandardOpenOption.WRITE)) {
      file.write(ByteBuffer.wrap(new byte[] {9}), Files.size(log) - 20);
    }
    assertThat(recovered(log, 0)).containsExactly((byte) 0, (byte) 1, (byte) 2);
    assertThat(recovered(log, 2)).containsExactly((byte) 2);
  }

  @Test
  void takesNothingFromBeforeTheLastCheckpointForNew() throws IOException {
    Path log = directory.resolve("journal.log");
    try (var journal = Journal.open(log, 0, record -> {})) {
      for (byte i = 0; i < 5; i++) {
        journal.seal(new byte[] {i});
      }
      journal.await(5);
      journal.restart();
      journal.seal(new byte[] {42});
      journal.await(6);
    }
    assertThat(recovered(log, 5)).containsExactly((byte) 42);
  }

  @Test
  void refusesALogThatLacksRecords() throws IOException {
    Path log = directory.resolve("journal.log");
    try (var journal = Journal.open(log, 7, record -> {})) {
      journal.seal(new byte[] {1});
      journal.await(8);
    }
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> recovered(log, 5));
  }

  @Test
  void keepsWhatAFullDiskDidNotTakeForLater() throws IOException {
    Path log = directory.resolve("journal.log");
    try (var disk = new FailingDisk(log);
        var journal = new Journal(disk, 0)) {
      journal.seal(new byte[] {1});
      journal.await(1);
      for (String fault : List.of("write", "memory")) {
        disk.refuse(fault);
        journal.seal(new byte[] {2});
        assertThatExceptionOfType(MongoServerError.class)
            .isThrownBy(() -> journal.await(2))
            .withMessageContaining("no room");
      }
      disk.refuse("");
      journal.await(3);
    }
    assertThat(recovered(log, 0)).containsExactly((byte) 1, (byte) 2, (byte) 2);
  }

  @Test
  void writesNothingMoreAfterAFailedFlush() throws IOException {
    Path log = directory.resolve("journal.log");
    try (var disk = new FailingDisk(log);
        var journal = new Journal(disk, 0)) {
      disk.refuse("force");
      for (int attempt = 0; attempt < 2; attempt++) {
        journal.seal(new byte[] {1});
        assertThatExceptionOfType(MongoServerError.class)
            .isThrownBy(() -> journal.await(1))
            .withMessageContainingAll("started anew", "no room");
        disk.refuse("");
      }
      assertThat(disk.size()).isEqualTo(17);
    }
  }

  @Test
  void takesWritesAgainOnceThereIsRoom() throws IOException {
    var space = new AtomicLong(LIMITS.diskReserve() / 2);
    try (var store =
        Store.open(directory, LIMITS, new DiskRoom(space::get, LIMITS.diskReserve()))) {
      store.checkpoint();
      assertThatExceptionOfType(MongoServerError.class).isThrownBy(store::requireRoom);
      space.set(1L << 40);
      assertThat(store.checkpointDue(0)).as("nothing to save").isFalse();
      store.requireRoom();
    }
  }

  private static List<Byte> recovered(Path log, long applied) throws IOException {
    List<Byte> records = new ArrayList<>();
    Journal.open(log, applied, record -> records.add(record[0])).close();
    return records;
  }

  @Test
  void refusesAFolderOfAnotherLayout() throws IOException {
    Files.createDirectories(directory);
    try (var older = MVStore.open(directory.resolve("store.mv").toString())) {
      older.openMap("numbers").put("applied", 1L);
    }
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> Store.open(directory, LIMITS))
          .withMessageContainingAll("store.mv", "layout 0", "empty folder");
    }
  }

  @Test
  void takesBackWhatAFailedCommandHasChanged() throws IOException {
    try (var store = Store.open(directory, LIMITS)) {
      write(store, 1, "kept");
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() ->
              store.write(() -> {
                store.put(MAP, key(1), new byte[] {0});
                store.put(MAP, key(2), new byte[] {0});
                throw new IllegalStateException("in the middle");
              }));
      assertThat(store.get(MAP, key(1))).isEqualTo("kept".getBytes());
      assertThat(store.get(MAP, key(2))).isNull();
    }
  }

  @Test
  void takesBackWhatAFailedOperationOfABatchHasChanged() throws IOException {
    var command =
        new Document("updates", List.of(new Document("q", 1), new Document("q", 2)))
            .append("ordered", false);
    try (var store = Store.open(directory, LIMITS)) {
      store.write(() -> new BatchedWrites(command, one -> put(store, one), store).run("updates"));
    }
    try (var store = Store.open(directory, LIMITS)) {
      assertThat(store.get(MAP, key(1))).isNull();
      assertThat(store.get(MAP, key(2))).isNotNull();
    }
  }

  private static Document put(Store store, Document command) {
    int number = Fields.number(Fields.documents(command, "updates").getFirst(), "q");
    store.put(MAP, key(number), new byte[] {0});
    if (number == 1) {
      throw new MongoServerError(1, "in the middle");
    }
    return new Document("n", 1);
  }

  @Test
  void stopsACommandThatChangesMoreThanMemoryHolds() throws IOException {
    var limits = new Limits(1 << 20, 1 << 20, 1 << 20, 16);
    try (var store = Store.open(directory, limits)) {
      var sealed = new AtomicInteger();
      assertThatExceptionOfType(MongoServerError.class)
          .isThrownBy(() ->
              store.write(() -> {
                for (int i = 0; i < 5000; i++) {
                  store.put(MAP, key(i), new byte[1000]);
                  store.seal();
                  sealed.incrementAndGet();
                }
                return true;
              }))
          .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo(146));
      assertThat(sealed).hasValueBetween(100, 2000);
      assertThat(store.get(MAP, key(sealed.get() - 1))).hasSize(1000);
      store.checkpoint();
      write(store, 5000, "after");
      assertThat(store.get(MAP, key(5000))).isEqualTo("after".getBytes());
    }
  }

  @Test
  void goesOnWithAWalkAfterCheckpointsAndChanges() throws IOException {
    for (boolean reverse : new boolean[] {false, true}) {
      try (var store = Store.open(directory.resolve("walk" + reverse), LIMITS)) {
        for (int i = 0; i < 300; i++) {
          write(store, i, "x");
        }
        var scan = new Scan(store, MAP, Plan.everything(reverse, true).ranges(), reverse);
        List<Key> seen = new ArrayList<>();
        for (Optional<Scan.Entry> at = scan.next(); at.isPresent(); at = scan.next()) {
          seen.add(at.get().key());
          if (seen.size() % 50 == 0) {
            store.checkpoint();
            Key last = seen.getLast();
            store.write(() -> {
              store.remove(MAP, last);
              return true;
            });
          }
        }
        assertThat(seen).hasSize(300).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void compactsAFileThatChangesAllTheTime() throws IOException {
    var random = new Random(1);
    Map<Integer, Integer> sizes = new HashMap<>();
    try (var store = Store.open(directory, new Limits(1 << 20, 1 << 20, 1 << 20, 16))) {
      for (int round = 0; round < 1_000; round++) {
        store.write(() -> {
          for (int i = random.nextInt(30); i >= 0; i--) {
            int number = random.nextInt(50);
            int size = random.nextInt(300);
            store.put(MAP + number % 3, key(number), new byte[size]);
            sizes.put(number, size);
          }
          return true;
        });
        if (random.nextInt(3) == 0) {
          store.checkpoint();
        }
        if (random.nextInt(2) == 0) {
          store.compact();
        }
      }
      sizes.forEach(
          (number, size) -> assertThat(store.get(MAP + number % 3, key(number))).hasSize(size));
    }
  }

  @Test
  void keepsTheFileWithinThreeTimesItsData() throws IOException {
    var random = new Random(1);
    byte[] document = new byte[1000];
    int documents = 9_000;
    try (var store = Store.open(directory, LIMITS)) {
      for (int round = 0; round < 6; round++) {
        store.write(() -> {
          for (int i = 0; i < documents / 3; i++) {
            random.nextBytes(document);
            store.put(MAP, key(random.nextInt(documents)), document.clone());
          }
          return true;
        });
        store.checkpoint();
        for (int i = 0; Upkeep.shouldCompact(store) && i < 50; i++) {
          store.compact();
        }
      }
      long living = store.map(MAP).orElseThrow().sizeAsLong() * document.length;
      assertThat(living).isGreaterThan(6_000_000);
      assertThat(store.size()).isLessThan(3 * living);
    }
  }

  private static void write(Store store, int number, String value) {
    store.write(() -> {
      store.put(MAP, key(number), value.getBytes());
      return true;
    });
  }

  private static Key key(int number) {
    return KeyEncoder.ascending(number);
  }
}
