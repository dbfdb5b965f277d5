package th.sucharit.starter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.sucharit.starter.files.Samples.bytes;
import static th.sucharit.starter.files.Samples.image;
import static th.sucharit.starter.files.Samples.joined;
import static th.sucharit.starter.files.Samples.latin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import th.sucharit.starter.web.Problem;

class ImageMetadataTests {

  private static final String PLACE = "GPS 13.7563 N 100.5018 E";

  @Test
  void takesPlaceCameraAndPreviewOutOfAJpeg() throws IOException {
    byte[] original = image("jpg");
    byte[] notes = exif(6);
    byte[] loaded =
        joined(
            Samples.withSegment(
                Samples.withSegment(
                    Samples.withSegment(original, 0xe1, notes), 0xed, bytes("Photoshop " + PLACE)),
                0xfe,
                bytes("comment " + PLACE)),
            bytes("film behind the end " + PLACE));
    byte[] clean = ImageMetadata.strip(FileType.JPEG, loaded);
    assertThat(text(clean)).doesNotContain(PLACE).doesNotContain("Photoshop").contains("JFIF");
    assertThat(Orientation.of(clean, 6, 38)).as("still the same way up").isEqualTo(6);
    assertSamePixels(original, clean);
    assertThat(ImageMetadata.strip(FileType.JPEG, clean)).isEqualTo(clean);
    assertThat(ImageMetadata.strip(FileType.JPEG, original)).isEqualTo(original);
  }

  @Test
  void takesNotesOutOfAPng() throws IOException {
    byte[] original = image("png");
    byte[] loaded =
        joined(
            Arrays.copyOf(original, 33),
            chunk("tEXt", bytes("Location\0" + PLACE)),
            chunk("eXIf", exif(1)),
            Arrays.copyOfRange(original, 33, original.length),
            bytes(PLACE));
    byte[] clean = ImageMetadata.strip(FileType.PNG, loaded);
    assertThat(clean).isEqualTo(original);
    assertSamePixels(original, clean);
  }

  @Test
  void takesNotesOutOfAWebp() {
    byte[] loaded =
        Samples.webp("VP8X\u000c123456789", "VP8 pixels", "EXIF" + PLACE, "XMP " + PLACE);
    byte[] clean = ImageMetadata.strip(FileType.WEBP, loaded);
    assertThat(clean).isEqualTo(Samples.webp("VP8X\u0000123456789", "VP8 pixels"));
  }

  @Test
  void refusesWhatIsCutOff() {
    byte[] jpeg = image("jpg");
    byte[] png = image("png");
    assertDamaged(FileType.JPEG, Arrays.copyOf(jpeg, jpeg.length - 10));
    assertDamaged(FileType.JPEG, Arrays.copyOf(jpeg, 10));
    assertDamaged(FileType.PNG, Arrays.copyOf(png, png.length - 20));
    assertDamaged(FileType.WEBP, Arrays.copyOf(Samples.webp("VP8 pixels"), 22));
  }

  private static void assertDamaged(FileType type, byte[] image) {
    assertThatThrownBy(() -> ImageMetadata.strip(type, image)).isInstanceOf(Problem.class);
  }

  private static void assertSamePixels(byte[] one, byte[] other) throws IOException {
    var first = ImageIO.read(new ByteArrayInputStream(one));
    var second = ImageIO.read(new ByteArrayInputStream(other));
    for (int x = 0; x < first.getWidth(); x++) {
      for (int y = 0; y < first.getHeight(); y++) {
        assertThat(second.getRGB(x, y)).isEqualTo(first.getRGB(x, y));
      }
    }
  }

  /** One entry for the way up, and a place. */
  private static byte[] exif(int orientation) {
    ByteBuffer notes = ByteBuffer.allocate(32 + PLACE.length());
    notes.put(latin("Exif\0\0MM")).putShort((short) 42).putInt(8).putShort((short) 1);
    notes.putShort((short) 0x112).putShort((short) 3).putInt(1);
    notes.putShort((short) orientation).putShort((short) 0).putInt(0);
    notes.put(latin(PLACE));
    return notes.array();
  }

  private static byte[] chunk(String name, byte[] data) {
    CRC32 sum = new CRC32();
    sum.update(latin(name));
    sum.update(data);
    return ByteBuffer.allocate(data.length + 12)
        .putInt(data.length)
        .put(latin(name))
        .put(data)
        .putInt((int) sum.getValue())
        .array();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
