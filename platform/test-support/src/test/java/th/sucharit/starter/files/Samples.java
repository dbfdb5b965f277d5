package th.sucharit.starter.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Good files and bad ones. */
final class Samples {

  static final String PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  static final byte[] ZIP = zip(Map.of("a.txt", bytes("a")));

  private Samples() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] latin(String bytes) {
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] image(String format) {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    image.setRGB(3, 4, Color.ORANGE.getRGB());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Chunks of a WebP image; enough to be one from outside. */
  static byte[] webp(String... chunks) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(latin("WEBP"));
    for (String chunk : chunks) {
      byte[] data = latin(chunk.substring(4));
      body.writeBytes(latin(chunk.substring(0, 4)));
      body.writeBytes(little(data.length));
      body.writeBytes(data);
      if (data.length % 2 == 1) {
        body.write(0);
      }
    }
    return joined(latin("RIFF"), little(body.size()), body.toByteArray());
  }

  private static byte[] little(int number) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }

  static byte[] docx(Map<String, byte[]> more) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        bytes("<Types><Override ContentType=\"" + DOCUMENT + "\"/></Types>"));
    parts.put("word/document.xml", bytes("<w:document>สวัสดี</w:document>"));
    parts.putAll(more);
    return zip(parts);
  }

  static byte[] openDocument(FileType type) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", bytes(type.mediaType()));
    parts.put("content.xml", bytes("<office:document-content/>"));
    return zip(parts);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          CRC32 sum = new CRC32();
          sum.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Says of the first part that it is protected by a password. */
  static byte[] encrypted(byte[] zip) {
    byte[] changed = zip.clone();
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    changed[text.indexOf("PK\u0001\u0002") + 8] |= 1;
    changed[6] |= 1;
    return changed;
  }

  static byte[] docx(String name, byte[] content) {
    return docx(Map.of(name, content));
  }

  static byte[] relation(String type, String mode) {
    return bytes(
        "<Relationship Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + type
            + "\" TargetMode=\""
            + mode
            + "\"/>");
  }

  static byte[] pdf(String more) {
    return bytes(PDF.replace("/Type", more + "/Type"));
  }

  static byte[] noise() {
    byte[] noise = new byte[3_000];
    new Random(1).nextBytes(noise);
    noise[0] = 0;
    return noise;
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** A JPEG with one more segment behind its beginning. */
  static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
    ByteBuffer segment = ByteBuffer.allocate(4 + data.length);
    segment.put((byte) 0xff).put((byte) marker).putShort((short) (data.length + 2)).put(data);
    return joined(
        java.util.Arrays.copyOf(jpeg, 2),
        segment.array(),
        java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  static Upload upload(String name, byte[] content) {
    try {
      Path path = Files.createTempFile("sample-", ".part");
      Files.write(path, content);
      String digest =
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
      return new Upload(path, name, digest, content.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
