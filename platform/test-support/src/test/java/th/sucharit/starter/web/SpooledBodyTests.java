package th.sucharit.starter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;

class SpooledBodyTests {

  @Test
  void isClosedWithTheRequestWhoeverReadIt() throws IOException {
    MockHttpServletRequest sent = new MockHttpServletRequest("POST", "/notes");
    sent.setContent(new byte[1024 * 1024]);
    InputStream left;
    try (HashedRequest request = HashedRequest.of(sent)) {
      left = request.getInputStream();
      assertThat(left.readNBytes(10)).hasSize(10);
    }
    assertThatThrownBy(left::readAllBytes).isInstanceOf(IOException.class);
  }

  @Test
  void isRemovedWhenAProcessWasKilledOverIt(@TempDir Path directory) throws IOException {
    Instant now = Instant.parse("2026-11-21T08:00:00Z");
    Path left = file(directory, "sucharit-request-1.spool", now.minus(Duration.ofMinutes(61)));
    Path inUse = file(directory, "sucharit-upload-2.spool", now.minus(Duration.ofMinutes(59)));
    Path ofAnother = file(directory, "request-3.body", now.minus(Duration.ofDays(9)));
    SpoolFile.sweep(directory, now.toEpochMilli());
    assertThat(left).doesNotExist();
    assertThat(inUse).exists();
    assertThat(ofAnother).exists();
  }

  private static Path file(Path directory, String name, Instant modified) throws IOException {
    Path file = Files.createFile(directory.resolve(name));
    return Files.setLastModifiedTime(file, FileTime.from(modified));
  }
}
