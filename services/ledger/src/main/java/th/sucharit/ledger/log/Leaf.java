package th.sucharit.ledger.log;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bytes of one entry on disk: the leaf, and beside it the data it refers to by digest. */
final class Leaf {

  private static final int NONE = -1;

  private final byte[] bytes;
  private final byte @Nullable [] data;

  Leaf(byte[] bytes, byte @Nullable [] data) {
    this.bytes = bytes;
    this.data = data;
  }

  byte[] bytes() {
    return bytes;
  }

  Optional<byte[]> data() {
    return Optional.ofNullable(data);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeShort(bytes.length);
    out.write(bytes);
    out.writeInt(data == null ? NONE : data.length);
    if (data != null) {
      out.write(data);
    }
  }

  static Leaf read(DataInputStream in) throws IOException {
    byte[] bytes = exactly(in, in.readUnsignedShort());
    int length = in.readInt();
    return new Leaf(bytes, length == NONE ? null : exactly(in, length));
  }

  private static byte[] exactly(DataInputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the entry is cut off");
    }
    return bytes;
  }
}
