package th.sucharit.mongodb;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Changes that become durable together or not at all: one record of the log. */
final class Unit {

  /** What happens to the store's maps; tells what a key had before. */
  interface Changes {
    byte @Nullable [] put(String map, Key key, byte[] value);

    byte @Nullable [] remove(String map, Key key);

    void drop(String map);
  }

  private static final int PUT = 0;
  private static final int REMOVE = 1;
  private static final int DROP = 2;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream record = new DataOutputStream(bytes);
  private final Deque<Runnable> undo = new ArrayDeque<>();

  boolean isEmpty() {
    return bytes.size() == 0;
  }

  int size() {
    return bytes.size();
  }

  void put(String map, Key key, byte[] value, Runnable undoing) {
    write(PUT, map, key, value);
    undo.push(undoing);
  }

  void remove(String map, Key key, Runnable undoing) {
    write(REMOVE, map, key, null);
    undo.push(undoing);
  }

  void drop(String map) {
    write(DROP, map, null, null);
  }

  byte[] record() {
    return bytes.toByteArray();
  }

  void undo() {
    while (!undo.isEmpty()) {
      undo.pop().run();
    }
  }

  private void write(int change, String map, @Nullable Key key, byte @Nullable [] value) {
    try {
      record.writeByte(change);
      record.writeUTF(map);
      if (key != null) {
        record.writeInt(key.bytes().length);
        record.write(key.bytes());
      }
      if (value != null) {
        record.writeInt(value.length);
        record.write(value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void replay(byte[] record, Changes changes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(record))) {
      while (in.available() > 0) {
        int change = in.readByte();
        String map = in.readUTF();
        switch (change) {
          case PUT -> changes.put(map, new Key(in.readNBytes(in.readInt())), bytes(in));
          case REMOVE -> changes.remove(map, new Key(in.readNBytes(in.readInt())));
          case DROP -> changes.drop(map);
          default -> throw new IOException("no such change: " + change);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }
}
