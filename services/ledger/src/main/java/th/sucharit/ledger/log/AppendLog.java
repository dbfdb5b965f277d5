package th.sucharit.ledger.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import th.sucharit.transparency.Fingerprint;
import th.sucharit.transparency.SequenceAudit;
import th.sucharit.transparency.Tile;

/**
 * The append-only log (สมุดบันทึกแบบต่อท้าย): what {@link #append} has returned from survives any
 * crash, together with how far each source was read. One writer; any number of readers, who see
 * durable entries only.
 */
public final class AppendLog implements AutoCloseable {

  /**
   * After so many entries the derived files are forced, so that a start reads few entries again.
   */
  private static final int ENTRIES_BETWEEN_RECOVERY_POINTS = 1 << 16;

  private final Path directory;
  private final FileChannel lock;
  private final EntryFile entries;
  private final Derived derived;
  private volatile long size;
  private long kept;
  private boolean consistent;

  private AppendLog(Path directory, FileChannel lock) throws IOException {
    this.directory = directory;
    this.lock = lock;
    this.entries = new EntryFile(entryFile());
    this.derived = new Derived(directory);
    recover();
  }

  /** Opens the log and brings it back to the last durable batch. */
  public static AppendLog open(Path directory) {
    try {
      Files.createDirectories(directory);
      FileChannel lock = DirectoryLock.take(directory);
      try {
        return new AppendLog(directory, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the log cannot be opened", e);
    }
  }

  private void recover() throws IOException {
    RecoveryPoint point = RecoveryPoint.read(recoveryFile()).orElseGet(RecoveryPoint::beginning);
    if (!derived.reset(point)) {
      point = RecoveryPoint.beginning();
      derived.reset(point);
    }
    kept = point.extent().size();
    entries.recover(
        point.extent().position(),
        (frame, position) -> {
          derived.take(frame, position);
          keepWhenDue();
        });
    derived.flush();
    size = derived.size();
    consistent = true;
  }

  /**
   * Appends what is new of a batch and returns when it is durable. An event that is there already
   * with the same bytes is not appended again.
   *
   * @param batch in the order of arrival
   * @param sources the next offset of each source after this batch
   */
  public synchronized Appended append(List<Incoming> batch, Map<Source, Long> sources) {
    try {
      if (!consistent) {
        recover();
      }
      List<Leaf> leaves = new Newness(derived, this::read).of(batch);
      int duplicates = batch.size() - leaves.size();
      if (leaves.isEmpty() && derived.sources().entrySet().containsAll(sources.entrySet())) {
        return new Appended(0, duplicates, List.of());
      }
      consistent = false;
      byte[] frame = Frame.encode(size, sources, leaves);
      long position = entries.append(frame);
      List<Noticed> noticed =
          derived.take(Frame.read(new ByteArrayInputStream(frame)).orElseThrow(), position);
      derived.flush();
      size = derived.size();
      keepWhenDue();
      consistent = true;
      return new Appended(leaves.size(), duplicates, noticed);
    } catch (IOException e) {
      throw new UncheckedIOException("the log cannot be written", e);
    }
  }

  private void keepWhenDue() throws IOException {
    if (derived.size() - kept >= ENTRIES_BETWEEN_RECOVERY_POINTS) {
      keep();
    }
  }

  private void keep() throws IOException {
    derived.keep(entries.end()).write(recoveryFile());
    derived.sweep();
    kept = derived.size();
  }

  /** How many entries are durable. */
  public long size() {
    return size;
  }

  /** From where each source must be read on. */
  public Map<Source, Long> sources() {
    return derived.sources();
  }

  /** The leaf of a durable entry. */
  public byte[] leaf(long index) {
    return get(index).bytes();
  }

  /** The data that an entry refers to by digest. */
  public Optional<byte[]> data(long index) {
    return get(index).data();
  }

  /** The entry of the first event with this id. */
  public OptionalLong indexOf(String eventId) {
    OptionalLong index = derived.indexOf(Fingerprint.of(eventId));
    return index.isPresent() && index.getAsLong() < size ? index : OptionalLong.empty();
  }

  /** The hashes of a tile within the durable size. */
  public byte[] tile(Tile tile) {
    return derived.hashes().read(tile);
  }

  /** What was noticed, from a place on, oldest first. */
  public synchronized List<Noticed> noticed(long first, int limit) {
    try {
      return derived.findings().read(first, limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How much was noticed in all. */
  public synchronized long noticed() {
    return derived.findings().records().count();
  }

  /** Aggregates whose story has a gap now, each with the missing numbers, first to last. */
  public synchronized Map<String, Map<Long, Long>> gaps() {
    SequenceAudit audit = derived.audit();
    Map<String, Map<Long, Long>> gaps = new HashMap<>();
    audit.gaps().forEach(story -> gaps.put(story.aggregate(), audit.missing(story)));
    return gaps;
  }

  private Leaf get(long index) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("there is no entry " + index);
    }
    try {
      return read(index);
    } catch (IOException e) {
      throw new UncheckedIOException("the log cannot be read", e);
    }
  }

  private Leaf read(long index) throws IOException {
    return EntryFile.leafAt(entryFile(), derived.position(index));
  }

  private Path entryFile() {
    return directory.resolve("entries.log");
  }

  private Path recoveryFile() {
    return directory.resolve("recovery-point");
  }

  /** Closes the files so that the next start has nothing to read again. */
  @Override
  public synchronized void close() throws IOException {
    if (consistent) {
      consistent = false;
      keep();
    }
    entries.close();
    derived.close();
    lock.close();
  }
}
