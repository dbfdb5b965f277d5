package th.sucharit.mongodb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Ordered maps on disk. A command that writes is alone; its changes are in the log, on disk, before
 * it returns. A command that reads sees no half of another's unit and nothing that a crash could
 * still take back.
 *
 * <p>Changes reach the maps' file at a checkpoint, after which the log begins anew. Recovery is the
 * maps as of the last checkpoint and the log since.
 */
final class Store implements AutoCloseable {

  /** Small pages, for a changed document rewrites its page. */
  private static final int PAGE = 4096;

  private static final int FILL_RATE = 60;
  private static final String NUMBERS = "numbers";
  private static final String APPLIED = "applied";

  private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock(true);
  private final Map<String, MVMap<Key, byte[]>> maps = new ConcurrentHashMap<>();
  private final Path directory;
  private final Limits limits;
  private final MVStore file;
  private final Journal journal;
  private Unit unit = new Unit();
  private final AtomicLong generation = new AtomicLong();
  private volatile boolean full;
  private volatile boolean broken;

  private Store(Path directory, Limits limits) throws IOException {
    this.directory = directory;
    this.limits = limits;
    this.file =
        new MVStore.Builder()
            .fileName(directory.resolve("store.mv").toAbsolutePath().toString())
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .autoCompactFillRate(FILL_RATE)
            .pageSplitSize(PAGE)
            .cacheSize(limits.cache())
            .open();
    file.setRetentionTime(0);
    file.setVersionsToKeep(0);
    for (String name : List.copyOf(file.getMapNames())) {
      if (!name.equals(NUMBERS)) {
        open(name);
      }
    }
    long applied = numbers().getOrDefault(APPLIED, 0L);
    this.journal = Journal.open(directory.resolve("journal.log"), applied, this::replay);
    checkpoint();
  }

  static Store open(Path directory, Limits limits) throws IOException {
    Files.createDirectories(directory);
    return new Store(directory, limits);
  }

  <T> T read(Supplier<T> question) {
    T answer;
    long seen;
    commands.readLock().lock();
    try {
      requireSound();
      seen = journal.sealed();
      answer = question.get();
    } finally {
      commands.readLock().unlock();
    }
    journal.await(seen);
    return answer;
  }

  <T> T write(Supplier<T> command) {
    T answer;
    long written;
    commands.writeLock().lock();
    try {
      requireSound();
      generation.incrementAndGet();
      answer = command.get();
      seal();
      written = journal.sealed();
    } finally {
      unit.undo();
      unit = new Unit();
      commands.writeLock().unlock();
    }
    journal.await(written);
    return answer;
  }

  /** Ends a unit: from here on a crash loses none of it or all of it. */
  void seal() {
    if (!unit.isEmpty()) {
      journal.seal(unit.record());
      unit = new Unit();
    }
    if (file.getUnsavedMemory() > limits.unsaved()) {
      throw Refusal.memoryFull(
          "the command changes more than memory holds; what is changed so far remains, repeat it");
    }
  }

  /** Bytes of the unit that is not sealed. */
  int unsealed() {
    return unit.size();
  }

  Limits limits() {
    return limits;
  }

  void requireRoom() {
    if (full) {
      throw Refusal.diskFull(
          "less than " + limits.diskReserve() + " bytes are left on the disk of " + directory);
    }
  }

  Optional<MVMap<Key, byte[]>> map(String name) {
    return Optional.ofNullable(maps.get(name));
  }

  List<String> mapNames() {
    return List.copyOf(maps.keySet());
  }

  byte @Nullable [] get(String map, Key key) {
    MVMap<Key, byte[]> found = maps.get(map);
    return found == null ? null : found.get(key);
  }

  void put(String name, Key key, byte[] value) {
    MVMap<Key, byte[]> map = open(name);
    byte[] before = map.put(key, value);
    unit.put(name, key, value, () -> restore(map, key, before));
  }

  byte @Nullable [] remove(String name, Key key) {
    MVMap<Key, byte[]> map = maps.get(name);
    byte[] before = map == null ? null : map.remove(key);
    if (map != null && before != null) {
      unit.remove(name, key, () -> restore(map, key, before));
    }
    return before;
  }

  /** Removes a map for good; this is not undone when the command fails later. */
  void drop(String name) {
    MVMap<Key, byte[]> map = maps.remove(name);
    if (map != null) {
      file.removeMap(map);
      unit.drop(name);
    }
  }

  /**
   * The same as long as a walk over a map may go on where it is, not seeing what its own command
   * changes; afterwards it has to look for its place again.
   */
  long generation() {
    return generation.get();
  }

  long size() {
    return file.getFileStore().size() + journal.size();
  }

  /** The share of the file that holds living data, in percent. */
  int fillRate() {
    return file.getFileStore().getFillRate() * file.getFileStore().getChunksFillRate() / 100;
  }

  boolean checkpointDue(long journalSize) {
    return journal.size() > journalSize || file.getUnsavedMemory() > limits.dueUnsaved();
  }

  /** Brings the file up to date, forgets the log. */
  void checkpoint() {
    commands.writeLock().lock();
    try {
      requireSound();
      full = directory.toFile().getUsableSpace() < limits.diskReserve();
      long sealed = journal.sealed();
      journal.await(sealed);
      numbers().put(APPLIED, sealed);
      file.commit();
      file.sync();
      journal.restart();
      generation.incrementAndGet();
    } catch (IOException e) {
      broken = true;
      throw new UncheckedIOException(e);
    } finally {
      broken = broken || file.isClosed();
      commands.writeLock().unlock();
    }
  }

  /** Works for about so long on giving space back. */
  void compact(int milliseconds) {
    commands.writeLock().lock();
    try {
      file.compactFile(milliseconds);
      generation.incrementAndGet();
    } finally {
      commands.writeLock().unlock();
    }
  }

  @Override
  public void close() {
    try {
      checkpoint();
      file.close();
    } catch (RuntimeException e) {
      file.closeImmediately();
      throw e;
    } finally {
      journal.close();
    }
  }

  private void requireSound() {
    if (broken) {
      throw Refusal.notWritable();
    }
  }

  private MVMap<String, Long> numbers() {
    return file.openMap(NUMBERS);
  }

  private MVMap<Key, byte[]> open(String name) {
    return maps.computeIfAbsent(
        name,
        absent ->
            file.openMap(
                absent,
                new MVMap.Builder<Key, byte[]>()
                    .keyType(KeyType.INSTANCE)
                    .valueType(BytesType.INSTANCE)));
  }

  private static void restore(MVMap<Key, byte[]> map, Key key, byte @Nullable [] value) {
    if (value == null) {
      map.remove(key);
    } else {
      map.put(key, value);
    }
  }

  private void replay(byte[] record) {
    Unit.replay(
        record,
        new Unit.Changes() {
          @Override
          public void put(String map, Key key, byte[] value) {
            open(map).put(key, value);
          }

          @Override
          public void remove(String map, Key key) {
            open(map).remove(key);
          }

          @Override
          public void drop(String map) {
            MVMap<Key, byte[]> dropped = maps.remove(map);
            if (dropped != null) {
              file.removeMap(dropped);
            }
          }
        });
  }
}
