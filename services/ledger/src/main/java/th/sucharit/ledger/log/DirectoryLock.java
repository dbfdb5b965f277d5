package th.sucharit.ledger.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second ledger from writing to the same directory; the lock goes with the process. */
final class DirectoryLock {

  private DirectoryLock() {}

  /** The locked file; closing it gives the directory free. */
  static FileChannel take(Path directory) throws IOException {
    FileChannel channel =
        FileChannel.open(
            directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean free;
    try {
      free = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      free = false;
    }
    if (!free) {
      channel.close();
      throw new IllegalStateException("another ledger writes to " + directory);
    }
    return channel;
  }
}
