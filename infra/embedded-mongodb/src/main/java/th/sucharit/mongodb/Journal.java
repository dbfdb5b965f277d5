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

/**
 * The write-ahead log: numbered, checksummed records that are on disk before anybody is told of
 * them. All who wait for the disk share one flush.
 *
 * <p>The file is written from its beginning again after each checkpoint, for a file that does not
 * grow is flushed faster. Reading therefore ends at the first record that is torn or whose number
 * does not follow the one before.
 */
final class Journal implements AutoCloseable {

  static final String LOST = "the log cannot be written; the server has to be started anew";

  private static final int HEADER = Integer.BYTES + Long.BYTES + Integer.BYTES;
  private static final int LARGEST_KEPT = 1 << 20;
  private static final long FILE_KEPT = 64L << 20;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition flushed = lock.newCondition();
  private final FileChannel file;
  private ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private volatile long sealed;
  private volatile long bytes;
  private long durable;
  private boolean flushing;
  private boolean failed;

  private Journal(FileChannel file, long sealed) {
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
    try (var in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(path), LARGEST_KEPT))) {
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

  /** Returns once a record and all before it are on disk; fails when the disk fails. */
  void await(long number) {
    lock.lock();
    try {
      while (durable < number) {
        if (failed) {
          throw Refusal.outOfDiskSpace(LOST);
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
    flushing = true;
    byte[] batch = waiting.toByteArray();
    if (batch.length > LARGEST_KEPT) {
      waiting = new ByteArrayOutputStream();
    } else {
      waiting.reset();
    }
    long upTo = sealed;
    long size = bytes + batch.length;
    boolean done = false;
    lock.unlock();
    try {
      ByteBuffer buffer = ByteBuffer.wrap(batch);
      while (buffer.hasRemaining()) {
        file.write(buffer);
      }
      file.force(false);
      done = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.lock();
      flushing = false;
      failed = failed || !done;
      durable = done ? upTo : durable;
      bytes = size;
      flushed.signalAll();
    }
  }

  /** Forgets the records, which are all in the store by now. */
  void restart() throws IOException {
    lock.lock();
    try {
      file.position(0);
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
