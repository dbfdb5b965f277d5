package th.sucharit.mongodb;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The write-ahead log: numbered, checksummed records that are on disk before anybody is told of
 * them. All who wait for the disk share one flush.
 *
 * <p>The file is written from its beginning again after each checkpoint, for a file that does not
 * grow is flushed faster. Reading therefore ends at the first record that is torn or whose number
 * does not follow the one before.
 */
final class Journal implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Journal.class);
  private static final int HEADER = Integer.BYTES + Long.BYTES + Integer.BYTES;
  private static final int PIECE = 1 << 20;
  private static final long FILE_KEPT = 64L << 20;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition flushed = lock.newCondition();
  private final FileChannel file;
  private ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private volatile long sealed;
  private volatile long bytes;
  private long durable;
  private boolean flushing;
  private @Nullable Throwable failure;

  Journal(FileChannel file, long sealed) {
    this.file = file;
    this.sealed = sealed;
    this.durable = sealed;
  }

  /** Opens a log after handing on all its records with numbers above one. */
  static Journal open(Path path, long applied, Consumer<byte[]> recovery) throws IOException {
    long last = applied;
    if (Files.exists(path)) {
      last = recover(path, applied, recovery);
    }
    FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    return new Journal(file, last);
  }

  private static long recover(Path path, long applied, Consumer<byte[]> recovery)
      throws IOException {
    long remaining = Files.size(path);
    long last = applied;
    long previous = -1;
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), PIECE))) {
      while (remaining >= HEADER) {
        int length = in.readInt();
        long number = in.readLong();
        int checksum = in.readInt();
        remaining -= HEADER;
        if (length < 0 || length > remaining || (previous >= 0 && number != previous + 1)) {
          break;
        }
        byte[] record = in.readNBytes(length);
        remaining -= length;
        if (checksum(number, record) != checksum) {
          break;
        }
        previous = number;
        if (number > last + 1) {
          throw new IOException(path + " lacks the records from " + (last + 1) + " to " + number);
        }
        if (number > last) {
          recovery.accept(record);
          last = number;
        }
      }
    }
    return last;
  }

  /** Takes a record; {@link #await} says when it is on disk. */
  void seal(byte[] record) {
    lock.lock();
    try {
      long number = sealed + 1;
      ByteBuffer header = ByteBuffer.allocate(HEADER);
      header.putInt(record.length).putLong(number).putInt(checksum(number, record));
      waiting.writeBytes(header.array());
      waiting.writeBytes(record);
      sealed = number;
    } finally {
      lock.unlock();
    }
  }

  /** The number of the last record taken. */
  long sealed() {
    return sealed;
  }

  /** Bytes written since the last checkpoint. */
  long size() {
    return bytes;
  }

  /**
   * Returns once a record and all before it are on disk. Fails when the disk takes nothing; the
   * records are kept, and whoever comes next tries again. Fails for good once a flush has failed:
   * nobody knows what of it is on disk.
   */
  void await(long number) {
    lock.lock();
    try {
      while (durable < number) {
        if (failure != null) {
          throw Refusal.lost(failure);
        }
        if (flushing) {
          flushed.awaitUninterruptibly();
        } else {
          flush();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private void flush() {
    byte[] batch = waiting.toByteArray();
    waiting = new ByteArrayOutputStream();
    flushing = true;
    long upTo = sealed;
    long end = bytes + batch.length;
    boolean written = false;
    Throwable fault = null;
    lock.unlock();
    try {
      write(batch);
      written = true;
      file.force(false);
    } catch (IOException | RuntimeException | Error e) {
      fault = e;
    } finally {
      lock.lock();
      flushing = false;
      flushed.signalAll();
    }
    if (fault == null) {
      durable = upTo;
      bytes = end;
    } else {
      fail(batch, written, fault);
    }
  }

  private void fail(byte[] batch, boolean written, Throwable fault) {
    log.error("The log could not be {}", written ? "flushed" : "written", fault);
    // stays so when there is no memory to keep the records either
    failure = fault;
    if (written) {
      throw Refusal.lost(fault);
    }
    keep(batch);
    failure = null;
    throw Refusal.outOfDiskSpace("the log cannot be written: " + fault);
  }

  /** In pieces, for each takes as much memory outside the heap. */
  private void write(byte[] batch) throws IOException {
    long position = bytes;
    for (int done = 0; done < batch.length; ) {
      int piece = Math.min(PIECE, batch.length - done);
      done += file.write(ByteBuffer.wrap(batch, done, piece), position + done);
    }
  }

  private void keep(byte[] batch) {
    ByteArrayOutputStream later = waiting;
    waiting = new ByteArrayOutputStream();
    waiting.writeBytes(batch);
    waiting.writeBytes(later.toByteArray());
  }

  /** Forgets the records, which are all in the store by now. */
  void restart() throws IOException {
    lock.lock();
    try {
      if (file.size() > FILE_KEPT) {
        file.truncate(FILE_KEPT);
      }
      bytes = 0;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int checksum(long number, byte[] record) {
    var checksum = new CRC32C();
    checksum.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    checksum.update(record);
    return (int) checksum.getValue();
  }
}
