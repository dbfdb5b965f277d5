package th.sucharit.complaints.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Files that tell where they were made. */
public final class SampleFiles {

  /** Nothing of it may be found anywhere. */
  public static final String PLACE = "GPSCANARY16.6012N103.2388E";

  private static final String XMP =
      "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
          + PLACE
          + "</x:xmpmeta><?xpacket end='w'?>";

  private SampleFiles() {}

  public static byte[] jpeg() {
    byte[] plain = image("jpg");
    byte[] notes = bytes("Exif\0\0MM\0*\0\0\0\u0008\0\0" + PLACE);
    byte[] xmp = bytes("http://ns.adobe.com/xap/1.0/\0" + XMP);
    return joined(
        Arrays.copyOf(plain, 2),
        segment(0xe1, notes),
        segment(0xe1, xmp),
        Arrays.copyOfRange(plain, 2, plain.length));
  }

  public static byte[] png() {
    byte[] plain = image("png");
    return joined(
        Arrays.copyOf(plain, 33),
        chunk("tEXt", "Location\0" + PLACE),
        chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + XMP),
        Arrays.copyOfRange(plain, 33, plain.length));
  }

  public static byte[] webp() {
    byte[] parts =
        bytes("VP8X\n\0\0\0\u000c\0\0\0\0\0\0\0\0\0VP8 \6\0\0\0pixelsXMP \32\0\0\0" + PLACE);
    return joined(
        ByteBuffer.allocate(12)
            .order(java.nio.ByteOrder.LITTLE_ENDIAN)
            .put(bytes("RIFF"))
            .putInt(parts.length + 4)
            .put(bytes("WEBP"))
            .array(),
        parts);
  }

  /** Its photograph, its description and who made it tell the place, the latter two compressed. */
  public static byte[] pdf() {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(JPEGFactory.createFromByteArray(document, jpeg()), 10, 10);
      }
      document.getDocumentInformation().setAuthor("(nested) " + PLACE);
      document.getDocumentInformation().setCreator(PLACE);
      PDMetadata description = new PDMetadata(document);
      try (var out = description.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(bytes(XMP));
      }
      document.getDocumentCatalog().setMetadata(description);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] docx() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        bytes(
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd"
                + ".openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override"
                + " PartName=\"/docProps/core.xml\" ContentType=\"application/vnd"
                + ".openxmlformats-package.core-properties+xml\"/></Types>"));
    parts.put("word/document.xml", bytes("<w:document>words</w:document>"));
    parts.put("word/media/image1.jpeg", jpeg());
    parts.put("word/media/image2.png", png());
    parts.put("word/media/image3.tiff", bytes("II*\0" + PLACE));
    parts.put(
        "docProps/core.xml",
        bytes(
            "<?xml version=\"1.0\"?><cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\">"
                + PLACE
                + "</cp:coreProperties>"));
    return zip(parts);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] image(String format) {
    BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
    image.setRGB(3, 3, 0xff8800);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] segment(int marker, byte[] content) {
    return ByteBuffer.allocate(content.length + 4)
        .put((byte) 0xff)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .array();
  }

  private static byte[] chunk(String name, String content) {
    byte[] both = bytes(name + content);
    CRC32 sum = new CRC32();
    sum.update(both);
    return ByteBuffer.allocate(both.length + 8)
        .putInt(both.length - 4)
        .put(both)
        .putInt((int) sum.getValue())
        .array();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
