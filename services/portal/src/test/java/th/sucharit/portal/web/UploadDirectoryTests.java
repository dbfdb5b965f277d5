package th.sucharit.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import th.sucharit.portal.RunningPortal;

/** What is sent lies apart, is nobody else's, and does not outlive the next start. */
class UploadDirectoryTests extends RunningPortal {

  @Autowired MultipartConfigElement uploads;
  @TempDir Path temporary;

  @Test
  void isReadByNobodyElse() throws IOException {
    var permissions = Files.getPosixFilePermissions(Path.of(uploads.getLocation()));
    assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rwx------");
  }

  @Test
  void isEmptiedOfWhatAKilledPortalLeft() throws IOException {
    Files.writeString(temporary.resolve("upload_1_00000001.tmp"), "photograph");
    Files.writeString(temporary.resolve("other"), "not an upload");
    new UploadDirectory(temporary).afterPropertiesSet();
    assertThat(temporary.toFile().list()).containsExactly("other");
  }

  @Test
  void isNoLinkToAnotherPlace() throws IOException {
    var link = Files.createSymbolicLink(temporary.resolve("link"), Path.of("/"));
    assertThatThrownBy(() -> new UploadDirectory(link).afterPropertiesSet())
        .isInstanceOf(IOException.class);
  }
}
