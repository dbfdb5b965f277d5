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

  private static final long MOST_UNPACKED = 600L * 1024 * 1024;
  private static final int MOST_TO_BLANK = 60 * 1024 * 1024;
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_SIGN = 40;
  private static final String STREAM = "stream";

  /** Where one of these stands there may be something to blank. */
  private static final List<String> SIGNS =
      List.of("Exif\0\0", "xpacket", "xmpmeta", "ns.adobe.com", "Photoshop 3.0");

  private final byte[] pdf;
  private long unpacked;

  PdfCleaning(byte[] pdf) {
    this.pdf = pdf;
  }

  byte[] clean() {
    String text = text(pdf, pdf.length);
    if (text.contains("/Encrypt")) {
      throw Refused.locked();
    }
    Blanking.blank(pdf);
    for (int at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + 1)) {
      int data = at + STREAM.length();
      if (!text.startsWith("end", at - 3) && data < pdf.length) {
        stream(pdf[data] == '\r' ? data + 2 : data + 1);
      }
    }
    return pdf;
  }

  private void stream(int from) {
    if (from + 2 < pdf.length && (pdf[from] & 0x0f) == 8 && tells(from)) {
      repack(from);
    }
  }

  /** Looks into a stream piece by piece. */
  private boolean tells(int from) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pdf, from, pdf.length - from);
      byte[] piece = new byte[PIECE];
      String seam = "";
      for (int read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
        unpacked += read;
        if (unpacked > MOST_UNPACKED) {
          throw Refused.cannotBeCleaned();
        }
        String text = seam + text(piece, read);
        if (SIGNS.stream().anyMatch(text::contains) || Blanking.namesMaker(text)) {
          return true;
        }
        seam = text.substring(Math.max(0, text.length() - LONGEST_SIGN));
      }
      return false;
    } catch (DataFormatException noneOrDamaged) {
      return false;
    } finally {
      inflater.end();
    }
  }

  private void repack(int from) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pdf, from, pdf.length - from);
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      byte[] piece = new byte[PIECE];
      while (!inflater.finished()) {
        int read = inflater.inflate(piece);
        if (read == 0 || whole.size() > MOST_TO_BLANK) {
          throw Refused.cannotBeCleaned();
        }
        whole.write(piece, 0, read);
      }
      byte[] plain = whole.toByteArray();
      if (Blanking.blank(plain)) {
        write(plain, from, (int) inflater.getBytesRead());
      }
    } catch (DataFormatException damaged) {
      throw Refused.cannotBeCleaned();
    } finally {
      inflater.end();
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
