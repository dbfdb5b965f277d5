package th.sucharit.mongodb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
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

  private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock(true);
  private final DiskRoom room;
  private final Limits limits;
  private final PageFile file;
  private final Journal journal;
  private final List<Change> unit = new ArrayList<>();
  private final AtomicLong generation = new AtomicLong();
  private volatile @Nullable Throwable broken;

  private Store(Path directory, Limits limits, DiskRoom room) throws IOException {
    this.room = room;
    this.limits = limits;
    this.file = new PageFile(directory.resolve("store.mv"), limits.cache());
    this.journal =
        Journal.open(
            directory.resolve("journal.log"),
            file.applied(),
            record -> Change.unit(record).forEach(this::apply));
    checkpoint();
  }

  static Store open(Path directory, Limits limits) throws IOException {
    return open(directory, limits, DiskRoom.of(directory, limits.diskReserve()));
  }

  static Store open(Path directory, Limits limits, DiskRoom room) throws IOException {
    Files.createDirectories(directory);
    return new Store(directory, limits, room);
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
      try {
        undo();
      } finally {
        commands.writeLock().unlock();
      }
    }
    journal.await(written);
    return answer;
  }

  /** Takes back what is not sealed; a dropped map stays dropped, after a crash as well. */
  void undo() {
    try {
      for (Change change : unit.reversed()) {
        if (change.key() != null && file.map(change.map()).isPresent()) {
          file.set(change.map(), change.key(), change.before());
        }
      }
      unit.removeIf(change -> change.key() != null);
      if (!unit.isEmpty()) {
        journal.seal(Change.record(unit));
        unit.clear();
      }
    } catch (RuntimeException | Error e) {
      broken = e;
      throw e;
    }
  }

  /** Ends a unit: from here on a crash loses none of it or all of it. */
  void seal() {
    if (!unit.isEmpty()) {
      journal.seal(Change.record(unit));
      unit.clear();
    }
    if (file.uncommitted() > limits.unsaved()) {
      throw Refusal.memoryFull(
          "the command changes more than memory holds; what is changed so far remains, repeat it");
    }
  }

  /** Changes of the unit that is not sealed. */
  int unsealed() {
    return unit.size();
  }

  Limits limits() {
    return limits;
  }

  void requireRoom() {
    room.require();
  }

  Optional<MVMap<byte[], byte[]>> map(String name) {
    return file.map(name);
  }

  List<String> mapNames() {
    return file.mapNames();
  }

  byte @Nullable [] get(String map, Key key) {
    return file.get(map, key);
  }

  /** Sets what the key has, removes it when that is nothing; returns what it had before. */
  byte @Nullable [] put(String map, Key key, byte @Nullable [] value) {
    byte[] before = file.set(map, key.bytes(), value);
    unit.add(new Change(map, key.bytes(), before, value));
    return before;
  }

  void remove(String map, Key key) {
    if (file.get(map, key) != null) {
      put(map, key, null);
    }
  }

  /** Removes a map for good; this is not undone when the command fails later. */
  void drop(String map) {
    file.drop(map);
    unit.add(new Change(map, null, null, null));
  }

  private void apply(Change change) {
    if (change.key() == null) {
      file.drop(change.map());
    } else {
      file.set(change.map(), change.key(), change.after());
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
    return file.size() + journal.size();
  }

  /** The share of the file that holds living data, in percent. */
  int fillRate() {
    return file.fillRate();
  }

  /** Not while the disk has no room for one: the log holds what the file does not. */
  boolean checkpointDue(long journalSize) {
    boolean due = journal.size() > journalSize || file.uncommitted() > limits.dueUnsaved();
    return room.holds(2L * file.uncommitted()) && due;
  }

  /** Brings the file up to date, forgets the log. */
  void checkpoint() {
    checkpoint(() -> {});
  }

  /** A checkpoint that gives some space back. */
  void compact() {
    checkpoint(() -> file.compact(limits.compactedAtOnce()));
  }

  private void checkpoint(Runnable before) {
    commands.writeLock().lock();
    try {
      requireSound();
      room.look();
      long sealed = journal.sealed();
      journal.await(sealed);
      before.run();
      file.commit(sealed);
      journal.restart();
      generation.incrementAndGet();
    } catch (IOException e) {
      broken = e;
      throw new UncheckedIOException(e);
    } catch (RuntimeException | Error e) {
      if (file.isClosed()) {
        broken = e;
      }
      throw e;
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
      file.abandon();
      throw e;
    } finally {
      journal.close();
    }
  }

  private void requireSound() {
    if (broken != null) {
      throw Refusal.lost(broken);
    }
  }
}
