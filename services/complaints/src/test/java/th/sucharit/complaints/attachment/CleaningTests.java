package th.sucharit.complaints.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static th.sucharit.complaints.attachment.SampleFiles.PLACE;
import static th.sucharit.complaints.attachment.SampleFiles.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.sucharit.starter.files.FileType;
import th.sucharit.starter.web.Problem;

/** What is given out tells nothing of where and by whom it was made. */
class CleaningTests {

  @TempDir private Path folder;

  private final Cleaning cleaning = new Cleaning();

  @Test
  void takesThePlaceOutOfPhotographs() throws IOException {
    assertThat(latin(SampleFiles.webp())).contains(PLACE);
    assertThat(latin(clean(FileType.WEBP, SampleFiles.webp()).orElseThrow()))
        .doesNotContain(PLACE)
        .contains("pixels");
    for (Map.Entry<FileType, byte[]> one :
        Map.of(FileType.JPEG, SampleFiles.jpeg(), FileType.PNG, SampleFiles.png()).entrySet()) {
      assertThat(latin(one.getValue())).as("there is something to take out").contains(PLACE);
      byte[] clean = clean(one.getKey(), one.getValue()).orElseThrow();
      assertThat(latin(clean)).doesNotContain(PLACE);
      assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(24);
    }
  }

  @Test
  void takesThePlaceOutOfAPdfAndKeepsItWhole() throws IOException {
    byte[] pdf = SampleFiles.pdf();
    assertThat(unpacked(pdf)).contains(PLACE).contains("Exif");
    byte[] clean = clean(FileType.PDF, pdf).orElseThrow();
    assertThat(clean).hasSameSizeAs(pdf);
    assertThat(unpacked(clean)).doesNotContain(PLACE).doesNotContain("GPSCANARY");
    try (PDDocument document = Loader.loadPDF(clean)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getDocumentInformation().getAuthor()).isBlank();
      var resources = document.getPage(0).getResources();
      var image = resources.getXObject(resources.getXObjectNames().iterator().next());
      assertThat(
              ((org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject) image)
                  .getImage()
                  .getWidth())
          .isEqualTo(24);
    }
  }

  @Test
  void findsTheMakerAlsoWhereItIsOnlyReferredTo() throws IOException {
    byte[] clean =
        clean(
                FileType.PDF,
                bytes(
                    "%PDF-1.4\n1 0 obj<</Author 12 0 R/Producer<41424344>>>endobj\n12 0 obj\n("
                        + PLACE
                        + " \\) \\( x)\nendobj\n112 0 obj\n(stays)\nendobj\n%%EOF"))
            .orElseThrow();
    assertThat(latin(clean)).doesNotContain(PLACE).doesNotContain("41424344").contains("(stays)");
  }

  @Test
  void refusesAPdfThatCannotBeLookedInto() throws IOException {
    byte[] locked;
    try (PDDocument document = Loader.loadPDF(SampleFiles.pdf())) {
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      var out = new java.io.ByteArrayOutputStream();
      document.save(out);
      locked = out.toByteArray();
    }
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> clean(FileType.PDF, locked));
  }

  @Test
  void takesThePlaceOutOfADocumentAndItsPictures() throws IOException {
    Map<String, byte[]> before = parts(SampleFiles.docx());
    Map<String, byte[]> after = parts(clean(FileType.DOCX, SampleFiles.docx()).orElseThrow());
    assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
    after.forEach((name, part) -> assertThat(latin(part)).as(name).doesNotContain(PLACE));
    assertThat(after.get("word/document.xml")).isEqualTo(before.get("word/document.xml"));
    assertThat(after.get("[Content_Types].xml")).isEqualTo(before.get("[Content_Types].xml"));
    assertThat(latin(after.get("docProps/core.xml"))).contains("coreProperties");
    assertThat(ImageIO.read(new ByteArrayInputStream(after.get("word/media/image1.jpeg"))))
        .isNotNull();
    assertThat(after.get("word/media/image3.tiff")).isEmpty();
  }

  @Test
  void keepsTheKindOfAnOpenDocumentReadable() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
    parts.put(
        "meta.xml",
        bytes(
            "<?xml version=\"1.0\"?><office:document-meta xmlns:office=\"x\">"
                + PLACE
                + "</office:document-meta>"));
    parts.put("content.xml", bytes("<office:document-content/>"));
    byte[] clean = clean(FileType.ODT, SampleFiles.zip(parts)).orElseThrow();
    assertThat(latin(clean).substring(30)).startsWith("mimetypeapplication/vnd.oasis");
    assertThat(latin(parts(clean).get("meta.xml"))).doesNotContain(PLACE).contains("office:meta");
  }

  @Test
  void leavesTextsAsTheyAre() throws IOException {
    assertThat(clean(FileType.TEXT, bytes("x"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "IMG_16.60123_103.23877.jpg, IMG____.jpg",
    "13°45’21.3”N 100°30’E.jpg, _ _.jpg",
    "งบ 1.250.000 บาท.jpg, งบ 1.250.000 บาท.jpg",
    "../../etc/หลุม.exe, หลุม.exe.jpg"
  })
  void takesPlacesOutOfNames(String sent, String kept) {
    assertThat(CleanName.of(sent, FileType.JPEG)).isEqualTo(kept);
  }

  private Optional<byte[]> clean(FileType type, byte[] file) throws IOException {
    Path path = folder.resolve("file");
    Files.write(path, file);
    return cleaning.clean(type, path);
  }

  /** With everything that is compressed in it. */
  private static String unpacked(byte[] pdf) {
    String text = latin(pdf);
    StringBuilder all = new StringBuilder(text);
    for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 1)) {
      int from = at + 6 + (text.startsWith("\r\n", at + 6) ? 2 : 1);
      if (!text.startsWith("end", at - 3) && from < pdf.length) {
        try (var in =
            new InflaterInputStream(new ByteArrayInputStream(pdf, from, pdf.length - from))) {
          all.append(latin(in.readAllBytes()));
        } catch (IOException notCompressed) {
          // shown as it is
        }
      }
    }
    return all.toString();
  }

  private static Map<String, byte[]> parts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
