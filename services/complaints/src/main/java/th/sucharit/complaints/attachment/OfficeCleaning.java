package th.sucharit.complaints.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import th.sucharit.starter.files.FileType;
import th.sucharit.starter.files.ImageMetadata;

/**
 * Writes an office document anew (ลบข้อมูลแฝงในเอกสารสำนักงาน): its properties empty, its pictures
 * cleaned, nobody named who wrote or changed something. Only what stands in the directory is
 * written, which is what was inspected; archives inside, such as the data of a chart, are left out.
 */
final class OfficeCleaning {

  /** Of every part: when one was written tells something too. */
  private static final LocalDateTime BEGINNING = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final int LOOK = 4_096;
  private static final int LARGEST_BINARY = 40 * 1024 * 1024;
  private static final long MOST_UNPACKED = 200L * 1024 * 1024;
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private final Patience patience;
  private final ZipFile document;
  private final ZipOutputStream copy;
  private long left = MOST_UNPACKED;

  private OfficeCleaning(ZipFile document, ZipOutputStream copy, Patience patience) {
    this.document = document;
    this.copy = copy;
    this.patience = patience;
  }

  static byte[] clean(Path document, Patience patience) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(document.toFile(), StandardCharsets.UTF_8);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      OfficeCleaning cleaning = new OfficeCleaning(in, zip, patience);
      for (ZipEntry entry : Collections.list(in.entries())) {
        cleaning.part(entry);
      }
    }
    return out.toByteArray();
  }

  private void part(ZipEntry original) throws IOException {
    patience.check();
    String name = original.getName();
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(BEGINNING);
    String start = beginning(original);
    Optional<byte[]> replaced = OfficeParts.replaced(name, start);
    if (name.equals("mimetype")) {
      kind(entry, read(original, LOOK));
    } else if (replaced.isPresent()) {
      write(entry, replaced.get());
    } else if (isXml(start)) {
      copy.putNextEntry(entry);
      try (InputStream in = document.getInputStream(original)) {
        XmlCleaning xml = new XmlCleaning(in, copy, left, patience);
        xml.clean();
        left = xml.left();
      }
      copy.closeEntry();
    } else if (OfficeParts.shouldBeXml(name) && !start.isEmpty()) {
      throw Refused.cannotBeCleaned();
    } else {
      write(entry, cleaned(start, read(original, LARGEST_BINARY)));
    }
  }

  /** Readers of OpenDocument want it as it is. */
  private void kind(ZipEntry entry, byte[] kind) throws IOException {
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(kind.length);
    CRC32 sum = new CRC32();
    sum.update(kind);
    entry.setCrc(sum.getValue());
    write(entry, kind);
  }

  private void write(ZipEntry entry, byte[] part) throws IOException {
    copy.putNextEntry(entry);
    copy.write(part);
    copy.closeEntry();
  }

  private static boolean isXml(String start) {
    String plain =
        start.startsWith(BYTE_ORDER_MARK) ? start.substring(BYTE_ORDER_MARK.length()) : start;
    String text = plain.stripLeading();
    return text.startsWith("<") && !text.startsWith("<\0");
  }

  private static byte[] cleaned(String start, byte[] part) {
    if (start.startsWith("\u00ff\u00d8\u00ff")) {
      return ImageMetadata.strip(FileType.JPEG, part);
    }
    if (start.startsWith("\u0089PNG")) {
      return ImageMetadata.strip(FileType.PNG, part);
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return ImageMetadata.strip(FileType.WEBP, part);
    }
    return start.startsWith("PK\u0003\u0004") || tellsPlaces(start, part) ? new byte[0] : part;
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

  /** One byte is one character. */
  private String beginning(ZipEntry entry) throws IOException {
    try (InputStream in = document.getInputStream(entry)) {
      return new String(in.readNBytes(LOOK), StandardCharsets.ISO_8859_1);
    }
  }

  private byte[] read(ZipEntry entry, int most) throws IOException {
    try (InputStream in = document.getInputStream(entry)) {
      byte[] part = in.readNBytes(most + 1);
      left -= part.length;
      if (part.length > most || left < 0) {
        throw Refused.cannotBeCleaned();
      }
      return part;
    }
  }
}
