package th.sucharit.mongodb;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/**
 * A walk over ranges of a map. Within a command it sees the map as it was when the walk began, in
 * all ranges; between commands it looks for its place again and sees what has changed.
 */
final class Scan {

  private final Store store;
  private final String map;
  private final List<KeyRange> ranges;
  private final boolean reverse;
  private int range;
  private long generation = -1;
  private @Nullable MVMap<byte[], byte[]> walked;
  private @Nullable RootReference<byte[], byte[]> seen;
  private @Nullable Cursor<byte[], byte[]> cursor;
  private @Nullable Key last;

  /** Where the walk is. */
  record Entry(Key key, byte[] value) {}

  Scan(Store store, String map, List<KeyRange> ranges, boolean reverse) {
    this.store = store;
    this.map = map;
    this.ranges = ranges;
    this.reverse = reverse;
  }

  /** The entries from here on, each looked for when it is asked for. */
  Stream<Entry> entries() {
    return Stream.iterate(next(), Optional::isPresent, entry -> next()).flatMap(Optional::stream);
  }

  /** The next entry; nothing at the end. */
  Optional<Entry> next() {
    while (range < ranges.size()) {
      Optional<Entry> entry = nextIn(ranges.get(range));
      if (entry.isPresent()) {
        last = entry.get().key();
        return entry;
      }
      range++;
      cursor = null;
      last = null;
    }
    return Optional.empty();
  }

  private Optional<Entry> nextIn(KeyRange current) {
    Cursor<byte[], byte[]> at = cursorIn(current);
    while (at != null && at.hasNext()) {
      Key key = new Key(at.next());
      if (current.contains(key)) {
        if (last == null || !key.equals(last)) {
          return Optional.of(new Entry(key, at.getValue()));
        }
      } else if (!reverse || key.compareTo(current.from()) < 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private @Nullable Cursor<byte[], byte[]> cursorIn(KeyRange current) {
    if (generation != store.generation()) {
      look();
    }
    if (cursor == null && walked != null) {
      Key start = last != null ? last : reverse ? current.to() : current.from();
      cursor = walked.cursor(seen, start.bytes(), null, reverse);
    }
    return cursor;
  }

  private void look() {
    MVMap<byte[], byte[]> now = store.map(map).orElse(null);
    if (walked != null && (now == null || now.getId() != walked.getId())) {
      throw Refusal.dropped();
    }
    walked = now;
    seen = now == null ? null : now.flushAndGetRoot();
    cursor = null;
    generation = store.generation();
  }
}
