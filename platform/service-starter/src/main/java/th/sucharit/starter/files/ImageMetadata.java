package th.sucharit.starter.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Takes out of an image where, when and with what it was made (ลบข้อมูลแฝงในภาพ): EXIF with its GPS
 * position, XMP, IPTC, comments, thumbnails and whatever follows its end. The pixels stay as they
 * are, byte by byte, and so do colour profile and the way up.
 */
public final class ImageMetadata {

  private static final int START_OF_SCAN = 0xda;
  private static final int END = 0xd9;
  private static final int COMMENT = 0xfe;
  private static final Set<String> PNG_NEEDED =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD",
          "pHYs", "cICP", "acTL", "fcTL", "fdAT");
  private static final Set<String> WEBP_NEEDED =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

  private ImageMetadata() {}

  /**
   * The same image without them.
   *
   * @throws th.sucharit.starter.web.Problem 400 when the image is damaged
   */
  public static byte[] strip(FileType type, byte[] image) {
    try {
      return switch (type) {
        case JPEG -> jpeg(image);
        case PNG -> png(image);
        case WEBP -> webp(image);
        default -> throw new IllegalArgumentException(type + " is no image");
      };
    } catch (IndexOutOfBoundsException shorterThanItSays) {
      throw Refused.damaged();
    }
  }

  private static byte[] jpeg(byte[] in) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    out.write(in, 0, 2);
    int at = 2;
    while (unsigned(in, at) == 0xff) {
      int marker = unsigned(in, at + 1);
      if (marker == END) {
        break;
      }
      if (marker == 0xff) {
        at++;
        continue;
      }
      int length = unsigned(in, at + 2) << 8 | unsigned(in, at + 3);
      int next = at + 2 + length;
      if (marker == START_OF_SCAN) {
        int end = endOfScan(in, next);
        out.write(in, at, end - at);
        at = end;
        continue;
      }
      if (marker == 0xe1) {
        int up = Orientation.of(in, at + 4, next);
        if (up > 1) {
          out.writeBytes(Orientation.segment(up));
        }
      } else if (isNeeded(in, at, marker)) {
        out.write(in, at, next - at);
      }
      at = next;
    }
    out.write(0xff);
    out.write(END);
    return out.toByteArray();
  }

  /** JFIF, colour profile and colour transform are needed to show it; all other notes are not. */
  private static boolean isNeeded(byte[] in, int at, int marker) {
    return switch (marker) {
      case 0xe0 -> starts(in, at + 4, "JFIF");
      case 0xe2 -> starts(in, at + 4, "ICC_PROFILE");
      case 0xee -> starts(in, at + 4, "Adobe");
      default -> marker != COMMENT && (marker < 0xe0 || marker > 0xef);
    };
  }

  /** To the next marker that is neither a stuffed zero nor a restart. */
  private static int endOfScan(byte[] in, int from) {
    for (int at = from; ; at++) {
      if (unsigned(in, at) == 0xff) {
        int next = unsigned(in, at + 1);
        if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
          return at;
        }
      }
    }
  }

  private static byte[] png(byte[] in) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    out.write(in, 0, 8);
    for (int at = 8; at < in.length; ) {
      long length = 0;
      for (int i = 0; i < 4; i++) {
        length = length << 8 | unsigned(in, at + i);
      }
      String name = new String(in, at + 4, 4, StandardCharsets.ISO_8859_1);
      int whole = whole(length + 12, in.length - at);
      if (PNG_NEEDED.contains(name)) {
        out.write(in, at, whole);
      }
      at += whole;
      if (name.equals("IEND")) {
        break;
      }
    }
    return out.toByteArray();
  }

  private static byte[] webp(byte[] in) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    out.write(in, 0, 12);
    for (int at = 12; at + 8 <= in.length; ) {
      long length = 0;
      for (int i = 3; i >= 0; i--) {
        length = length << 8 | unsigned(in, at + 4 + i);
      }
      String name = new String(in, at, 4, StandardCharsets.ISO_8859_1);
      int whole = whole(8 + length + (length & 1), in.length - at);
      if (WEBP_NEEDED.contains(name)) {
        if (name.equals("VP8X")) {
          // there is neither EXIF nor XMP any more
          out.write(in, at, 8);
          out.write(in[at + 8] & ~0x0c);
          out.write(in, at + 9, whole - 9);
        } else {
          out.write(in, at, whole);
        }
      }
      at += whole;
    }
    byte[] image = out.toByteArray();
    for (int i = 0; i < 4; i++) {
      image[4 + i] = (byte) ((image.length - 8) >> (8 * i));
    }
    return image;
  }

  private static int whole(long said, int left) {
    if (said > left) {
      throw new IndexOutOfBoundsException();
    }
    return (int) said;
  }

  private static boolean starts(byte[] in, int at, String word) {
    return new String(in, at, word.length(), StandardCharsets.ISO_8859_1).equals(word);
  }

  private static int unsigned(byte[] in, int at) {
    return in[at] & 0xff;
  }
}
