package th.sucharit.complaints.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Blanks in a PDF what it and its photographs tell of their making (ลบข้อมูลแฝงในไฟล์ PDF): nothing
 * moves and nothing gets longer, so that the document stays valid without being rebuilt. Compressed
 * streams are unpacked, blanked and packed again into the room they had. Streams that are packed in
 * older ways (LZW, ASCII85) are not looked into.
 */
final class PdfCleaning {

  private static final long MOST_UNPACKED = 300L * 1024 * 1024;

  /** Of one stream: what tells something is small, what is large are pictures without notes. */
  private static final int MOST_TO_BLANK = 16 * 1024 * 1024;

  /** Blanking and packing again takes so many times as long as looking. */
  private static final int COST_OF_BLANKING = 4;

  /** Also of a stream in which there is nothing. */
  private static final int COST_OF_LOOKING = 1_024;

  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_SIGN = 40;
  private static final String STREAM = "stream";

  /** Where one of these stands there may be something to blank. */
  private static final List<String> SIGNS =
      List.of("Exif\0\0", "xpacket", "xmpmeta", "ns.adobe.com", "Photoshop 3.0");

  private final byte[] pdf;
  private final Patience patience;
  private final Inflater inflater = new Inflater();
  private final byte[] piece = new byte[PIECE];
  private long unpacked;

  PdfCleaning(byte[] pdf, Patience patience) {
    this.pdf = pdf;
    this.patience = patience;
  }

  byte[] clean() {
    try {
      return cleaned();
    } finally {
      inflater.end();
    }
  }

  private byte[] cleaned() {
    String text = text(pdf, pdf.length);
    if (text.contains("/Encrypt")) {
      throw Refused.locked();
    }
    Blanking.blank(pdf, patience);
    for (int at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + 1)) {
      int data = at + STREAM.length();
      if (!text.startsWith("end", at - 3) && data < pdf.length) {
        stream(pdf[data] == '\r' ? data + 2 : data + 1);
      }
    }
    return pdf;
  }

  private void stream(int from) {
    if (from + 2 < pdf.length && isPacked(from)) {
      spend(COST_OF_LOOKING);
      if (tells(from)) {
        repack(from);
      }
    }
  }

  /** The two bytes at the beginning of what is deflated check each other. */
  private boolean isPacked(int from) {
    int sign = ((pdf[from] & 0xff) << 8) | (pdf[from + 1] & 0xff);
    return (pdf[from] & 0x0f) == Deflater.DEFLATED && sign % 31 == 0;
  }

  private void spend(long bytes) {
    unpacked += bytes;
    if (unpacked > MOST_UNPACKED) {
      throw Refused.cannotBeCleaned();
    }
    patience.check();
  }

  /** Looks into a stream piece by piece. */
  private boolean tells(int from) {
    try {
      inflater.reset();
      inflater.setInput(pdf, from, pdf.length - from);
      String seam = "";
      for (int read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
        spend(read);
        String text = seam + text(piece, read);
        if (SIGNS.stream().anyMatch(text::contains) || Blanking.namesMaker(text)) {
          return true;
        }
        seam = text.substring(Math.max(0, text.length() - LONGEST_SIGN));
      }
      return false;
    } catch (DataFormatException noneOrDamaged) {
      return false;
    }
  }

  private void repack(int from) {
    try {
      inflater.reset();
      inflater.setInput(pdf, from, pdf.length - from);
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      while (!inflater.finished()) {
        int read = inflater.inflate(piece);
        if (read == 0 || whole.size() > MOST_TO_BLANK) {
          throw Refused.cannotBeCleaned();
        }
        spend((long) COST_OF_BLANKING * read);
        whole.write(piece, 0, read);
      }
      byte[] plain = whole.toByteArray();
      if (Blanking.blank(plain, patience)) {
        write(plain, from, (int) inflater.getBytesRead());
      }
    } catch (DataFormatException damaged) {
      throw Refused.cannotBeCleaned();
    }
  }

  /** What is blank packs better; readers do not look behind the end of what is packed. */
  private void write(byte[] plain, int from, int room) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(plain);
      deflater.finish();
      byte[] packed = new byte[room];
      int length = deflater.deflate(packed);
      if (!deflater.finished()) {
        throw Refused.cannotBeCleaned();
      }
      System.arraycopy(packed, 0, pdf, from, room);
      java.util.Arrays.fill(pdf, from + length, from + room, (byte) 0);
    } finally {
      deflater.end();
    }
  }

  private static String text(byte[] bytes, int length) {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
