package th.sucharit.starter.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A part of an archive, read piece by piece to its end (ส่วนหนึ่งของไฟล์บีบอัด); only its beginning
 * stays in memory.
 *
 * @param beginning one character for each byte
 */
record ArchivePart(String beginning) {

  private static final int PIECE = 64 * 1024;
  private static final int KEPT = 512 * 1024;
  private static final String ARCHIVE = "PK\u0003\u0004";
  private static final List<String> PROGRAMS =
      List.of("MZ", "\u007fELF", "\u00d0\u00cf\u0011\u00e0");
  private static final List<String> OTHER_ARCHIVES =
      List.of("Rar!", "7z\u00bc\u00af", "\u001f\u008b", "BZh");

  /** How much may be unpacked of all parts together, nested ones included. */
  static final class Budget {

    private static final int MOST_TIMES_LARGER = 200;
    private static final int RATIO_COUNTS_FROM = 1024 * 1024;

    private int entries;
    private long bytes;
    private long ofThis;

    Budget(int entries, long bytes) {
      this.entries = entries;
      this.bytes = bytes;
      this.ofThis = bytes;
    }

    /** The same for one part that is as large as this in the archive. */
    Budget of(long packed) {
      ofThis = Math.max(RATIO_COUNTS_FROM, Math.max(1, packed) * MOST_TIMES_LARGER);
      return this;
    }

    private void take(long read) {
      bytes -= read;
      ofThis -= read;
      if (bytes < 0 || ofThis < 0) {
        throw Refused.bomb();
      }
    }

    private void takeEntry() {
      if (--entries < 0) {
        throw Refused.bomb();
      }
    }
  }

  /**
   * @param mayNest whether it may be an archive in turn: the data of a chart is a workbook inside
   *     the document, and nothing is needed inside that
   */
  static ArchivePart read(InputStream part, Budget budget, boolean mayNest) throws IOException {
    budget.takeEntry();
    BufferedInputStream in = new BufferedInputStream(part, PIECE);
    in.mark(PIECE);
    String start = text(in.readNBytes(ARCHIVE.length()));
    in.reset();
    if (PROGRAMS.stream().anyMatch(start::startsWith)) {
      throw Refused.active();
    }
    if (OTHER_ARCHIVES.stream().anyMatch(start::startsWith)
        || (start.equals(ARCHIVE) && !mayNest)) {
      throw Refused.bomb();
    }
    return start.equals(ARCHIVE) ? nested(in, budget) : plain(in, budget);
  }

  private static ArchivePart nested(InputStream in, Budget budget) throws IOException {
    ZipInputStream inner = new ZipInputStream(in, StandardCharsets.UTF_8);
    for (ZipEntry entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
      ArchiveCheck.requireHarmlessName(entry.getName());
      ArchiveCheck.requireHarmless(entry.getName(), read(inner, budget, false));
    }
    return new ArchivePart("");
  }

  private static ArchivePart plain(InputStream in, Budget budget) throws IOException {
    StringBuilder kept = new StringBuilder();
    String seam = "";
    for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
      budget.take(piece.length);
      String text = text(piece);
      TestVirus.requireNone(seam + text);
      seam = text.substring(Math.max(0, text.length() - TestVirus.SIGN.length()));
      if (kept.length() < KEPT) {
        kept.append(text);
      }
    }
    return new ArchivePart(kept.toString());
  }

  /** One byte is one character, whatever the encoding. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
