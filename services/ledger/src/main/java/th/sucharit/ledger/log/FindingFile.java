package th.sucharit.ledger.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import th.sucharit.transparency.Finding;

/** What was noticed while entries were appended: kind and place of each finding, in order. */
final class FindingFile {

  private static final int WIDTH = 12;

  /** The kinds in the order of their codes on disk. */
  private static final List<Finding.Kind> CODES =
      List.of(
          Finding.Kind.UNREADABLE_RECORD,
          Finding.Kind.EVENT_ID_REPEATED,
          Finding.Kind.SEQUENCE_REPEATED);

  private final FixedRecords records;

  FindingFile(Path directory) throws IOException {
    records = new FixedRecords(directory.resolve("findings"), WIDTH);
  }

  FixedRecords records() {
    return records;
  }

  void add(Finding.Kind kind, long index) {
    records.add(ByteBuffer.allocate(WIDTH).putInt(CODES.indexOf(kind)).putLong(index).array());
  }

  /** Findings from a place on. */
  List<Noticed> read(long first, int limit) throws IOException {
    int count = (int) Math.max(0, Math.min(limit, records.count() - first));
    ByteBuffer bytes = ByteBuffer.wrap(records.read(first, count));
    List<Noticed> found = new ArrayList<>();
    while (bytes.hasRemaining()) {
      found.add(new Noticed(CODES.get(bytes.getInt()), bytes.getLong()));
    }
    return found;
  }
}
