package th.sucharit.mongodb;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A walk over ranges of a map. Within a command it sees the map as it was when the walk began;
 * between commands it looks for its place again and sees what has changed.
 */
final class Scan {

  private final Store store;
  private final String map;
  private final List<KeyRange> ranges;
  private final boolean reverse;
  private int range;
  private long generation;
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
    if (cursor == null || generation != store.generation()) {
      Key start = last != null ? last : reverse ? current.to() : current.from();
      cursor = store.map(map).map(found -> found.cursor(start.bytes(), null, reverse)).orElse(null);
      generation = store.generation();
    }
    return cursor;
  }
}
