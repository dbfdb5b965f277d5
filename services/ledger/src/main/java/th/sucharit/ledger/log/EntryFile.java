package th.sucharit.ledger.log;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The file of frames, the truth of the log: grows at its end, is never changed before it. */
final class EntryFile implements AutoCloseable {

  private static final long UNKNOWN = -1;

  private final Path path;
  private FileChannel channel;
  private long end = UNKNOWN;

  EntryFile(Path path) throws IOException {
    this.path = path;
    this.channel = Disk.open(path);
  }

  /** Takes each whole frame from a position on. */
  interface FrameTaker {
    void take(Frame frame, long position) throws IOException;
  }

  /**
   * Reads all whole frames and cuts off what follows the last one: a batch that was never
   * acknowledged. After a failed write in this process the end is known, and what may not have
   * reached the disk is not believed.
   */
  void recover(long from, FrameTaker taker) throws IOException {
    channel = Disk.reopen(channel, path);
    if (end != UNKNOWN) {
      truncate();
    }
    long size = channel.size();
    if (size < from) {
      throw new DamagedLogException(
          path + " has " + size + " bytes, but " + from + " were durable already");
    }
    end = from;
    try (FileChannel reading = FileChannel.open(path, StandardOpenOption.READ)) {
      InputStream stream =
          new BufferedInputStream(Channels.newInputStream(reading.position(from)), 1 << 20);
      CountingStream counted = new CountingStream(stream);
      Optional<Frame> frame = Frame.read(counted);
      while (frame.isPresent()) {
        long position = end;
        end = from + counted.count();
        taker.take(frame.get(), position);
        frame = Frame.read(counted);
      }
    }
    if (size > end) {
      truncate();
    }
  }

  /** Appends a frame; on return it is durable. When that fails the file is as before. */
  long append(byte[] frame) throws IOException {
    long position = end;
    try {
      Disk.writeFully(channel, ByteBuffer.wrap(frame), position);
      channel.force(false);
    } catch (IOException e) {
      try {
        truncate();
      } catch (IOException alsoFailed) {
        e.addSuppressed(alsoFailed);
      }
      throw e;
    }
    end = position + frame.length;
    return position;
  }

  private void truncate() throws IOException {
    channel.truncate(end);
    channel.force(true);
  }

  long end() {
    return end;
  }

  /** The entry whose length stands at a position. */
  static Leaf leafAt(Path path, long position) throws IOException {
    try (FileChannel reading = FileChannel.open(path, StandardOpenOption.READ)) {
      return Leaf.read(
          new DataInputStream(
              new BufferedInputStream(Channels.newInputStream(reading.position(position)), 4096)));
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
