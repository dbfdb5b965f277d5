package th.sucharit.complaints.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static th.sucharit.complaints.attachment.SampleFiles.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.sucharit.starter.files.FileType;
import th.sucharit.starter.web.Problem;

/** A file that was made to keep the machine busy is dealt with like any other, or refused soon. */
class SlowFilesTests {

  private static final Duration SOON = Duration.ofSeconds(25);
  private static final int SIZE = 8 * 1024 * 1024;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<x:xmpmeta",
        "<?xpacket begin<?xpacket end",
        "/Author 1 0 R ",
        "/Author(",
        "/Author<",
        "/Author                                ",
        "1 0 obj ",
        "stream\nx\u009c",
        "\u00ff\u00e1\0\u0004\u00ff\u00d8",
        "\u00ff\u00d8\u00ff\u00e1\u00ff\u00f8",
      })
  void looksThroughAPdfOnce(String again) throws IOException {
    byte[] repeated = bytes(again.repeat(SIZE / again.length()));
    endsSoon(FileType.PDF, repeated);
    endsSoon(FileType.PDF, bytes("%PDF-1.7\n" + packed(repeated) + "\n%%EOF"));
  }

  @Test
  void countsWhatItUnpacks() throws IOException {
    String stream = packed(bytes("/Author(x)" + " ".repeat(15 * 1024 * 1024)));
    endsSoon(FileType.PDF, bytes("%PDF-1.7\n" + stream.repeat(250)));
  }

  @Test
  void looksThroughAPhotographOnce() throws IOException {
    byte[] chunk = bytes("VP8X\u0001\0\0\0\u000c\0");
    ByteBuffer webp = ByteBuffer.allocate(12 + SIZE / 10 * 10).order(ByteOrder.LITTLE_ENDIAN);
    webp.put(bytes("RIFF")).putInt(webp.capacity() - 8).put(bytes("WEBP"));
    while (webp.hasRemaining()) {
      webp.put(chunk);
    }
    endsSoon(FileType.WEBP, webp.array());
  }

  private void endsSoon(FileType type, byte[] file) throws IOException {
    Path path = folder.resolve("file");
    Files.write(path, file);
    assertTimeoutPreemptively(
        SOON,
        () -> {
          try {
            assertThat(new Cleaning().clean(type, path)).isPresent();
          } catch (Problem refused) {
            assertThat(refused).hasMessageContaining("cannot be taken out");
          }
        });
  }

  private static String packed(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream zip =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
      zip.write(plain);
    }
    return "stream\n"
        + out.toString(java.nio.charset.StandardCharsets.ISO_8859_1)
        + "\nendstream\n";
  }
}
