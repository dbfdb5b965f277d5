package th.sucharit.portal.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where sent files lie while they are passed on (ที่พักไฟล์ที่ส่งเข้ามา), for this user only. What
 * a portal that was killed left behind goes when the next one starts.
 */
@Component
class UploadDirectory implements InitializingBean {

  private final Path directory;

  UploadDirectory(@Value("${spring.servlet.multipart.location}") Path directory) {
    this.directory = directory;
  }

  @Override
  public void afterPropertiesSet() throws IOException {
    Files.createDirectories(directory);
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(directory + " is a link: files of others may not lie there");
    }
    if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      // fails where the directory is another user's
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }
    try (var left = Files.newDirectoryStream(directory, "upload_*.tmp")) {
      for (var file : left) {
        Files.deleteIfExists(file);
      }
    }
  }
}
