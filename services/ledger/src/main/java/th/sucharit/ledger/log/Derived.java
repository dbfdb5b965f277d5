package th.sucharit.ledger.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import th.sucharit.transparency.Finding;
import th.sucharit.transparency.Fingerprint;
import th.sucharit.transparency.LedgerEntry;
import th.sucharit.transparency.SequenceAudit;
import th.sucharit.transparency.TreeHashing;

/** All that follows from the entries: where they are, their hashes, ids, sequences and findings. */
final class Derived implements AutoCloseable {

  private final HashFiles hashes;
  private final FixedRecords positions;
  private final FindingFile findings;
  private final DiskBook ids;
  private final DiskBook stories;
  private final Map<Source, Long> sources = new ConcurrentHashMap<>();
  private SequenceAudit audit;

  Derived(Path directory) throws IOException {
    hashes = new HashFiles(directory);
    positions = new FixedRecords(directory.resolve("positions"), Long.BYTES);
    findings = new FindingFile(directory);
    ids = new DiskBook(directory.resolve("event-ids"));
    stories = new DiskBook(directory.resolve("aggregates"));
    audit = new SequenceAudit(stories);
  }

  /** Goes back to a recovery point; false when the files hold less than it promises. */
  boolean reset(RecoveryPoint point) throws IOException {
    sources.clear();
    sources.putAll(point.sources());
    audit = new SequenceAudit(stories);
    point.openStories().forEach(audit::restore);
    return hashes.reset(point.extent().size())
        && positions.reset(point.extent().size())
        && findings.records().reset(point.extent().findings())
        && ids.reset(point.idRuns())
        && stories.reset(point.storyRuns());
  }

  /** Takes in a frame that is durable at a position of the entry file. */
  List<Noticed> take(Frame frame, long position) throws IOException {
    if (frame.first() != positions.count()) {
      throw new DamagedLogException(
          "entry " + frame.first() + " follows entry " + (positions.count() - 1));
    }
    List<Noticed> noticed = new ArrayList<>();
    for (Frame.Written written : frame.entries()) {
      byte[] leaf = written.leaf().bytes();
      long index = positions.count();
      positions.add(ByteBuffer.allocate(Long.BYTES).putLong(position + written.at()).array());
      hashes.add(TreeHashing.leaf(leaf));
      notice(LedgerEntry.decode(leaf), index, noticed);
    }
    sources.putAll(frame.sources());
    noticed.forEach(one -> findings.add(one.kind(), one.entry()));
    return noticed;
  }

  private void notice(LedgerEntry entry, long index, List<Noticed> noticed) {
    if (entry.kind() == LedgerEntry.Kind.UNREADABLE) {
      noticed.add(new Noticed(Finding.Kind.UNREADABLE_RECORD, index));
      return;
    }
    Fingerprint id = Fingerprint.of(entry.field("id"));
    if (ids.get(id).isPresent()) {
      ids.put(variant(entry), index);
      noticed.add(new Noticed(Finding.Kind.EVENT_ID_REPEATED, index));
      return;
    }
    ids.put(id, index);
    long sequence = entry.sequence().orElseThrow();
    if (audit.note(entry.aggregate(), sequence) == SequenceAudit.Verdict.REPEATED) {
      noticed.add(new Noticed(Finding.Kind.SEQUENCE_REPEATED, index));
    }
  }

  /** Under which an entry is found that shares its event id with an earlier, different one. */
  static Fingerprint variant(LedgerEntry entry) {
    return Fingerprint.of(entry.field("id") + "\n" + TreeHashing.leaf(entry.leaf()));
  }

  void flush() throws IOException {
    positions.flush();
    hashes.flush();
    findings.records().flush();
  }

  /** Forces everything and says from where to go on after a crash. */
  RecoveryPoint keep(long position) throws IOException {
    flush();
    positions.force();
    hashes.force();
    findings.records().force();
    return new RecoveryPoint(
        new RecoveryPoint.Extent(position, positions.count(), findings.records().count()),
        Map.copyOf(sources),
        ids.keep(),
        stories.keep(),
        audit.gaps());
  }

  void sweep() throws IOException {
    ids.sweep();
    stories.sweep();
  }

  long size() {
    return positions.count();
  }

  long position(long index) throws IOException {
    return ByteBuffer.wrap(positions.read(index, 1)).getLong();
  }

  OptionalLong indexOf(Fingerprint id) {
    return ids.get(id);
  }

  HashFiles hashes() {
    return hashes;
  }

  FindingFile findings() {
    return findings;
  }

  SequenceAudit audit() {
    return audit;
  }

  Map<Source, Long> sources() {
    return Map.copyOf(sources);
  }

  @Override
  public void close() throws IOException {
    hashes.close();
    positions.close();
    findings.records().close();
  }
}
