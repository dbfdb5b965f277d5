package th.sucharit.ledger.log;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * One batch on disk: the entries and how far each source was read with them, so that both become
 * durable together or not at all. A header of 12 bytes (mark, length, CRC-32C) goes before it.
 *
 * @param first the index of the first entry
 * @param sources the next offset of each source read
 * @param entries the entries in order
 */
record Frame(long first, Map<Source, Long> sources, List<Written> entries) {

  static final int HEADER = 12;

  private static final int MARK = 0x53554C31;
  private static final int LONGEST_BODY = 1 << 30;

  /** Copies what it is given. */
  Frame {
    sources = Map.copyOf(sources);
    entries = List.copyOf(entries);
  }

  /**
   * An entry and where it stands within the frame.
   *
   * @param at where the entry's length begins, counted from the start of the header
   */
  record Written(Leaf leaf, int at) {}

  /** The header and the body. */
  static byte[] encode(long first, Map<Source, Long> sources, List<Leaf> leaves)
      throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    out.writeLong(first);
    out.writeInt(sources.size());
    for (Map.Entry<Source, Long> source : sources.entrySet()) {
      out.writeUTF(source.getKey().topicId());
      out.writeInt(source.getKey().partition());
      out.writeLong(source.getValue());
    }
    out.writeInt(leaves.size());
    for (Leaf leaf : leaves) {
      leaf.write(out);
    }
    byte[] bytes = body.toByteArray();
    ByteBuffer frame = ByteBuffer.allocate(HEADER + bytes.length);
    frame.putInt(MARK).putInt(bytes.length).putInt(checksum(bytes)).put(bytes);
    return frame.array();
  }

  /** Reads the next frame; empty when the stream ends or what follows is torn. */
  static Optional<Frame> read(InputStream stream) throws IOException {
    byte[] head = stream.readNBytes(HEADER);
    if (head.length < HEADER) {
      return Optional.empty();
    }
    ByteBuffer header = ByteBuffer.wrap(head);
    int mark = header.getInt();
    int length = header.getInt();
    if (mark != MARK || length < 0 || length > LONGEST_BODY) {
      return Optional.empty();
    }
    byte[] body = stream.readNBytes(length);
    if (body.length < length || checksum(body) != header.getInt()) {
      return Optional.empty();
    }
    return Optional.of(decode(body));
  }

  private static Frame decode(byte[] body) throws IOException {
    ByteArrayInputStream bytes = new ByteArrayInputStream(body);
    DataInputStream in = new DataInputStream(bytes);
    long first = in.readLong();
    Map<Source, Long> sources = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      sources.put(new Source(in.readUTF(), in.readInt()), in.readLong());
    }
    List<Written> entries = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      int at = HEADER + body.length - bytes.available();
      entries.add(new Written(Leaf.read(in), at));
    }
    return new Frame(first, sources, entries);
  }

  private static int checksum(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }
}
