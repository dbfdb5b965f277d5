package th.sucharit.testing;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Clears away what a test run left on disk. */
final class TemporaryFolders {

  private TemporaryFolders() {}

  static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException stillInUse) {
      folder.toFile().deleteOnExit();
    }
  }
}
