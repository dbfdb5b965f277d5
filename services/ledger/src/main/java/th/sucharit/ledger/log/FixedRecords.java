package th.sucharit.ledger.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A file of records of one size, one for each entry or hash, derived from the entries. */
final class FixedRecords implements AutoCloseable {

  private final Path path;
  private final int width;
  private FileChannel channel;
  private long count;
  private long flushed;
  private ByteBuffer pending;

  FixedRecords(Path path, int width) throws IOException {
    this.path = path;
    this.width = width;
    this.pending = ByteBuffer.allocate(width * 256);
    this.channel = Disk.open(path);
  }

  /** Goes back to the given count; false when the file holds fewer records. */
  boolean reset(long records) throws IOException {
    channel = Disk.reopen(channel, path);
    if (channel.size() < records * width) {
      return false;
    }
    channel.truncate(records * width);
    count = records;
    flushed = records;
    pending.clear();
    return true;
  }

  void add(byte[] fixed) {
    if (pending.remaining() < width) {
      pending = ByteBuffer.allocate(pending.capacity() * 2).put(pending.flip());
    }
    pending.put(fixed, 0, width);
    count++;
  }

  long count() {
    return count;
  }

  /** Makes what was added visible to readers. */
  void flush() throws IOException {
    Disk.writeFully(channel, pending.flip(), flushed * width);
    pending.clear();
    flushed = count;
  }

  void force() throws IOException {
    channel.force(false);
  }

  byte[] read(long first, int records) throws IOException {
    return Disk.read(path, first * width, records * width);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
