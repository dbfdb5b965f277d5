package th.sucharit.starter.web;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Files that lie on disk while a request is answered (ไฟล์ชั่วคราวของคำขอ). What a process that was
 * killed left behind goes when the next one begins to write, and every hour after that.
 */
public final class SpoolFile {

  private static final String PREFIX = "sucharit-";
  private static final String SUFFIX = ".spool";
  private static final long UNTIL_SWEPT = Duration.ofHours(1).toMillis();

  private static final AtomicLong SWEPT = new AtomicLong();

  private SpoolFile() {}

  /** A new empty file, which only this user may read. */
  public static Path create(String of) throws IOException {
    Path file = Files.createTempFile(PREFIX + of + "-", SUFFIX);
    long now = modified(file);
    long last = SWEPT.get();
    Path directory = file.toAbsolutePath().getParent();
    if (directory != null && now - last > UNTIL_SWEPT && SWEPT.compareAndSet(last, now)) {
      sweep(directory, now);
    }
    return file;
  }

  /** Removes what no request can be using any more. */
  static void sweep(Path directory, long now) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, PREFIX + "*" + SUFFIX)) {
      for (Path old : found) {
        removeOld(old, now);
      }
    }
  }

  private static void removeOld(Path file, long now) {
    try {
      if (now - modified(file) > UNTIL_SWEPT) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // another process removes it, or it is another's
    }
  }

  private static long modified(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toMillis();
  }
}
