package th.sucharit.starter.files;

/** An image ends where its file ends and is no larger than a screen can need (ตรวจไฟล์ภาพ). */
final class ImageCheck {

  private static final int LONGEST_EDGE = 30_000;
  private static final long MOST_PIXELS = 120_000_000L;
  private static final String PNG_END = "IEND\u00aeB`\u0082";

  private ImageCheck() {}

  static void check(FileType type, String bytes) {
    try {
      switch (type) {
        case PNG -> png(bytes);
        case WEBP -> webp(bytes);
        default -> jpeg(bytes);
      }
    } catch (StringIndexOutOfBoundsException shorterThanItSays) {
      throw Refused.damaged();
    }
  }

  private static void png(String bytes) {
    requireSensible(number(bytes, 16, 4), number(bytes, 20, 4));
    int end = bytes.indexOf(PNG_END);
    if (end < 0) {
      throw Refused.damaged();
    }
    if (end + PNG_END.length() != bytes.length()) {
      throw Refused.secondType();
    }
  }

  /** Cameras append previews and films: what follows the end is cut off with the metadata. */
  private static void jpeg(String bytes) {
    int at = 2;
    while (bytes.charAt(at) == 0xff) {
      int marker = bytes.charAt(at + 1);
      if (isFrame(marker)) {
        requireSensible(number(bytes, at + 7, 2), number(bytes, at + 5, 2));
        return;
      }
      if (marker == 0xff) {
        at++;
      } else {
        at += 2 + (int) number(bytes, at + 2, 2);
      }
    }
    throw Refused.damaged();
  }

  /** Start of frame of any coding; the four others in the range are tables. */
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private static void webp(String bytes) {
    long size = 0;
    for (int i = 7; i >= 4; i--) {
      size = size << 8 | bytes.charAt(i);
    }
    if (size + 8 > bytes.length()) {
      throw Refused.damaged();
    }
    if (size + 8 < bytes.length()) {
      throw Refused.secondType();
    }
  }

  private static void requireSensible(long width, long height) {
    if (width < 1 || height < 1) {
      throw Refused.damaged();
    }
    if (width > LONGEST_EDGE || height > LONGEST_EDGE || width * height > MOST_PIXELS) {
      throw Refused.bomb();
    }
  }

  private static long number(String bytes, int at, int length) {
    long number = 0;
    for (int i = at; i < at + length; i++) {
      number = number << 8 | bytes.charAt(i);
    }
    return number;
  }
}
