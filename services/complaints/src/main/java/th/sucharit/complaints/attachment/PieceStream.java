package th.sucharit.complaints.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Seals or opens a stream piece by piece (เข้ารหัสทีละส่วน), so that no file stands in memory as a
 * whole. Each piece is bound to its content, the size of that and its place in it: none can be left
 * out, repeated or exchanged unnoticed.
 */
final class PieceStream extends InputStream {

  private static final int PLAIN = 256 * 1024;

  /** What sealing adds to a piece: a nonce of 12 bytes and a tag of 16. */
  private static final int OVERHEAD = 28;

  private final InputStream in;
  private final int pieceSize;
  private final Turn turn;
  private long expected;
  private byte[] piece = new byte[0];
  private int at;
  private int index;

  /** Turns a piece into what is read. */
  @FunctionalInterface
  private interface Turn {
    byte[] apply(byte[] piece, int index);
  }

  private PieceStream(InputStream in, int pieceSize, long expected, Turn turn) {
    this.in = in;
    this.pieceSize = pieceSize;
    this.expected = expected;
    this.turn = turn;
  }

  static InputStream sealing(InputStream plain, SealingKey key, Attachment.Content content) {
    long pieces = (content.size() + PLAIN - 1) / PLAIN;
    return new PieceStream(
        plain,
        PLAIN,
        content.size() + pieces * OVERHEAD,
        (piece, index) -> key.seal(piece, content.bound() + ":" + index));
  }

  static InputStream opening(InputStream sealed, SealingKey key, Attachment.Content content) {
    return new PieceStream(
        sealed,
        PLAIN + OVERHEAD,
        content.size(),
        (piece, index) -> key.open(piece, content.bound() + ":" + index));
  }

  @Override
  public int read() throws IOException {
    return fill() ? piece[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, into, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    if (at < piece.length) {
      return true;
    }
    byte[] next = in.readNBytes(pieceSize);
    if (next.length == 0) {
      if (expected != 0) {
        throw new EOFException("a file ends too early");
      }
      return false;
    }
    piece = turn.apply(next, index++);
    at = 0;
    expected -= piece.length;
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
