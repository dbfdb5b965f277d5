package th.sucharit.mongodb;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of one of the store's maps.
 *
 * @param key the key that changes; none when the whole map is dropped
 * @param before the key's value so far, if it has one; not known of what is read from the log
 * @param after the key's value from now on; none when it is removed
 */
record Change(
    String map, byte @Nullable [] key, byte @Nullable [] before, byte @Nullable [] after) {

  private static final int NONE = -1;

  /** The record of the log for changes that become durable together or not at all. */
  static byte[] record(List<Change> unit) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      for (Change change : unit) {
        out.writeUTF(change.map);
        write(change.key, out);
        write(change.after, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static List<Change> unit(byte[] record) {
    List<Change> unit = new ArrayList<>();
    try (var in = new DataInputStream(new ByteArrayInputStream(record))) {
      while (in.available() > 0) {
        unit.add(new Change(in.readUTF(), read(in), null, read(in)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return unit;
  }

  private static void write(byte @Nullable [] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes == null ? NONE : bytes.length);
    if (bytes != null) {
      out.write(bytes);
    }
  }

  private static byte @Nullable [] read(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length == NONE ? null : in.readNBytes(length);
  }
}
