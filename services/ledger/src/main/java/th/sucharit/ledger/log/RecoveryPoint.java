package th.sucharit.ledger.log;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import th.sucharit.transparency.SequenceAudit.OpenStory;

/**
 * From where the entries must be read again after a start (จุดกู้คืน): everything before it is in
 * the derived files, which were forced to disk before this was written.
 *
 * @param extent how far the files reach that it covers
 * @param sources how far each source was read
 * @param idRuns the runs of the event ids
 * @param storyRuns the runs of the aggregates' sequences
 * @param openStories aggregates with a gap
 */
record RecoveryPoint(
    Extent extent,
    Map<Source, Long> sources,
    List<String> idRuns,
    List<String> storyRuns,
    List<OpenStory> openStories) {

  private static final int VERSION = 1;

  /**
   * How far the log reaches.
   *
   * @param position the end of its last frame
   * @param size its entries
   * @param findings its findings
   */
  record Extent(long position, long size, long findings) {}

  static RecoveryPoint beginning() {
    return new RecoveryPoint(new Extent(0, 0, 0), Map.of(), List.of(), List.of(), List.of());
  }

  /** Reads the file; empty when there is none or it is damaged. */
  static Optional<RecoveryPoint> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    byte[] content = Files.readAllBytes(file);
    if (content.length < 8) {
      return Optional.empty();
    }
    byte[] body = Arrays.copyOf(content, content.length - 8);
    if (ByteBuffer.wrap(content, body.length, 8).getLong() != checksum(body)) {
      return Optional.empty();
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
    return in.readInt() == VERSION ? Optional.of(decode(in)) : Optional.empty();
  }

  private static RecoveryPoint decode(DataInputStream in) throws IOException {
    Extent extent = new Extent(in.readLong(), in.readLong(), in.readLong());
    Map<Source, Long> sources = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      sources.put(new Source(in.readUTF(), in.readInt()), in.readLong());
    }
    List<String> idRuns = names(in);
    List<String> storyRuns = names(in);
    List<OpenStory> stories = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      OpenStory story = new OpenStory(in.readUTF(), new TreeMap<>());
      for (int pieces = in.readInt(); pieces > 0; pieces--) {
        story.pieces().put(in.readLong(), in.readLong());
      }
      stories.add(story);
    }
    return new RecoveryPoint(extent, sources, idRuns, storyRuns, stories);
  }

  void write(Path file) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    out.writeInt(VERSION);
    out.writeLong(extent.position());
    out.writeLong(extent.size());
    out.writeLong(extent.findings());
    out.writeInt(sources.size());
    for (Map.Entry<Source, Long> source : sources.entrySet()) {
      out.writeUTF(source.getKey().topicId());
      out.writeInt(source.getKey().partition());
      out.writeLong(source.getValue());
    }
    names(out, idRuns);
    names(out, storyRuns);
    out.writeInt(openStories.size());
    for (OpenStory story : openStories) {
      out.writeUTF(story.aggregate());
      out.writeInt(story.pieces().size());
      for (Map.Entry<Long, Long> piece : story.pieces().entrySet()) {
        out.writeLong(piece.getKey());
        out.writeLong(piece.getValue());
      }
    }
    out.writeLong(checksum(body.toByteArray()));
    Disk.replace(file, body.toByteArray());
  }

  private static List<String> names(DataInputStream in) throws IOException {
    List<String> names = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      names.add(in.readUTF());
    }
    return names;
  }

  private static void names(DataOutputStream out, List<String> names) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  private static long checksum(byte[] body) {
    CRC32C checksum = new CRC32C();
    checksum.update(body);
    return checksum.getValue();
  }
}
