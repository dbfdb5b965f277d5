package th.sucharit.complaints.attachment;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import th.sucharit.starter.files.FileType;
import th.sucharit.starter.files.ImageMetadata;

/**
 * Writes an office document anew (ลบข้อมูลแฝงในเอกสารสำนักงาน): its properties empty, its pictures
 * cleaned, everything else as it was.
 */
final class OfficeCleaning {

  /** Of every part: when one was written tells something too. */
  private static final LocalDateTime BEGINNING = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final int LOOK = 4_096;
  private static final int LARGEST_PART = 40 * 1024 * 1024;

  /** Properties by what stands at their beginning, and empty ones. */
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "metadata/core-properties",
          "<cp:coreProperties"
              + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
          "officeDocument/2006/extended-properties",
          "<Properties"
              + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
          "officeDocument/2006/custom-properties",
          "<Properties"
              + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
          "<office:document-meta",
          "<office:document-meta"
              + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
              + " office:version=\"1.2\"><office:meta/></office:document-meta>");

  private OfficeCleaning() {}

  static byte[] clean(byte[] document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(document.length);
    try (ZipInputStream in =
            new ZipInputStream(new ByteArrayInputStream(document), StandardCharsets.UTF_8);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        part(entry.getName(), new BufferedInputStream(in, 2 * LOOK), zip);
      }
    }
    return out.toByteArray();
  }

  private static void part(String name, BufferedInputStream in, ZipOutputStream zip)
      throws IOException {
    in.mark(LOOK);
    byte[] beginning = in.readNBytes(LOOK);
    in.reset();
    String start = new String(beginning, StandardCharsets.ISO_8859_1);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(BEGINNING);
    if (name.equals("mimetype")) {
      // readers of OpenDocument want it first and as it is
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(beginning.length);
      CRC32 sum = new CRC32();
      sum.update(beginning);
      entry.setCrc(sum.getValue());
    }
    zip.putNextEntry(entry);
    Optional<String> empty = emptied(name, start);
    if (empty.isPresent()) {
      zip.write(
          ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + empty.get())
              .getBytes(StandardCharsets.UTF_8));
    } else if (start.stripLeading().startsWith("<")
        || start.startsWith("\u00ef\u00bb\u00bf")
        || name.equals("mimetype")) {
      in.transferTo(zip);
    } else {
      zip.write(cleaned(start, whole(in)));
    }
    zip.closeEntry();
  }

  /** What takes the place of properties; the lists of contents only mention them. */
  private static Optional<String> emptied(String name, String start) {
    if (name.equals("[Content_Types].xml") || name.endsWith(".rels")) {
      return Optional.empty();
    }
    return PROPERTIES.entrySet().stream()
        .filter(one -> start.contains(one.getKey()) && isRoot(start, one.getValue()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether the first element is of the name that the empty one has, whatever its prefix. */
  private static boolean isRoot(String start, String empty) {
    String name = empty.substring(1, empty.indexOf(' '));
    String plain = name.substring(name.indexOf(':') + 1);
    return start.matches("(?s)[^<]*(<[?!][^>]*>\\s*)*<([\\w-]+:)?" + plain + "[\\s>/].*");
  }

  private static byte[] cleaned(String start, byte[] part) throws IOException {
    if (start.startsWith("\u00ff\u00d8\u00ff")) {
      return ImageMetadata.strip(FileType.JPEG, part);
    }
    if (start.startsWith("\u0089PNG")) {
      return ImageMetadata.strip(FileType.PNG, part);
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return ImageMetadata.strip(FileType.WEBP, part);
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return clean(part);
    }
    return tellsPlaces(start, part) ? new byte[0] : part;
  }

  /** Pictures of other kinds that can hold a place are left out: there is no way to clean them. */
  private static boolean tellsPlaces(String start, byte[] part) {
    String bytes = new String(part, StandardCharsets.ISO_8859_1);
    return start.startsWith("II*\0")
        || start.startsWith("MM\0*")
        || start.startsWith("ftyp", 4)
        || bytes.contains("Exif\0\0")
        || bytes.contains("<x:xmpmeta")
        || bytes.contains("XMP DataXMP");
  }

  private static byte[] whole(InputStream in) throws IOException {
    byte[] part = in.readNBytes(LARGEST_PART + 1);
    if (part.length > LARGEST_PART) {
      throw Refused.cannotBeCleaned();
    }
    return part;
  }
}
