package th.sucharit.starter.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way up a photograph is (ทิศทางของภาพ), the one note of a camera that is needed. */
final class Orientation {

  private static final String EXIF = "Exif\0\0";
  private static final short TAG = 0x0112;
  private static final int ENTRY = 12;
  private static final int MOST = 8;

  private Orientation() {}

  /** 1 to 8 as EXIF counts; 1, which is upright, when nothing is said. */
  static int of(byte[] image, int from, int to) {
    try {
      ByteBuffer notes = ByteBuffer.wrap(image, from, to - from).slice();
      byte[] name = new byte[EXIF.length()];
      notes.get(name);
      if (!new String(name, StandardCharsets.ISO_8859_1).equals(EXIF)) {
        return 1;
      }
      ByteBuffer tiff = notes.slice();
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = tiff.getInt(4);
      int entries = tiff.getShort(directory);
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + i * ENTRY;
        if (tiff.getShort(entry) == TAG) {
          int up = tiff.getShort(entry + 8);
          return up >= 1 && up <= MOST ? up : 1;
        }
      }
      return 1;
    } catch (IndexOutOfBoundsException | BufferUnderflowException damaged) {
      return 1;
    }
  }

  /** A segment of a JPEG that says this and nothing else. */
  static byte[] segment(int up) {
    ByteBuffer out = ByteBuffer.allocate(36);
    out.putShort((short) 0xffe1).putShort((short) 34);
    out.put(EXIF.getBytes(StandardCharsets.ISO_8859_1));
    out.put("MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8);
    out.putShort((short) 1);
    out.putShort(TAG).putShort((short) 3).putInt(1).putShort((short) up).putShort((short) 0);
    out.putInt(0);
    return out.array();
  }
}
