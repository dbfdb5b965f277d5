package th.sucharit.starter.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was sent and lies on disk until it is closed (ไฟล์ที่ส่งเข้ามา); nothing is known of
 * it yet but its size and digest.
 *
 * @param sentAs what the sender calls it; to be shown by {@link StoredFile} names only
 */
public record Upload(Path path, String sentAs, String sha256, long size) implements AutoCloseable {

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
