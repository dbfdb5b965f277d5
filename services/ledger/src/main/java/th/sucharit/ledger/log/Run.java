package th.sucharit.ledger.log;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalLong;
import th.sucharit.transparency.Fingerprint;

/**
 * An immutable file of fingerprints in order, each with its number; read through memory mapping.
 */
final class Run {

  private static final int WIDTH = 24;
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private final String name;
  private final MemorySegment content;
  private final long count;

  private Run(String name, MemorySegment content) {
    this.name = name;
    this.content = content;
    this.count = content.byteSize() / WIDTH;
  }

  static Run open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      // released when nobody can reach the run any more
      MemorySegment content =
          channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
      return new Run(String.valueOf(file.getFileName()), content);
    }
  }

  /** Writes entries, which come in order, and returns when they are durable. */
  static Run write(Path file, Iterator<Map.Entry<Fingerprint, Long>> entries) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        DataOutputStream out =
            new DataOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 18))) {
      while (entries.hasNext()) {
        Map.Entry<Fingerprint, Long> entry = entries.next();
        out.writeLong(entry.getKey().high());
        out.writeLong(entry.getKey().low());
        out.writeLong(entry.getValue());
      }
      out.flush();
      channel.force(true);
    }
    return open(file);
  }

  String name() {
    return name;
  }

  long count() {
    return count;
  }

  Fingerprint key(long place) {
    return new Fingerprint(content.get(LONG, place * WIDTH), content.get(LONG, place * WIDTH + 8));
  }

  long value(long place) {
    return content.get(LONG, place * WIDTH + 16);
  }

  OptionalLong get(Fingerprint key) {
    long low = 0;
    long high = count - 1;
    while (low <= high) {
      long middle = (low + high) >>> 1;
      int order = key(middle).compareTo(key);
      if (order == 0) {
        return OptionalLong.of(value(middle));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return OptionalLong.empty();
  }
}
