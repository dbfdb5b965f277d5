package th.sucharit.mongodb;

import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documents on a plan's way, each once, fetched when asked for. */
final class FoundDocuments implements Iterator<Found> {

  private final Store store;
  private final String documents;
  private final boolean byEntries;
  private final boolean repeats;
  private final Scan scan;
  private final Set<Key> seen = new HashSet<>();
  private @Nullable Found next;

  FoundDocuments(Store store, String documents, Plan plan) {
    this.store = store;
    this.documents = documents;
    this.byEntries = plan.index().isPresent();
    this.repeats = plan.index().filter(StoredIndex::multikey).isPresent();
    this.scan =
        new Scan(
            store,
            plan.index().map(StoredIndex::map).orElse(documents),
            plan.ranges(),
            plan.reverse());
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      Optional<Scan.Entry> entry = scan.next();
      if (entry.isEmpty()) {
        return false;
      }
      Heap.requireRoom();
      next = fetch(entry.get());
    }
    return true;
  }

  private @Nullable Found fetch(Scan.Entry entry) {
    byte[] bytes = entry.value();
    if (byEntries) {
      Key position = StoredIndex.positionOf(entry);
      bytes = repeats && !seen.add(position) ? null : store.get(documents, position);
    }
    return bytes == null ? null : new Found(Bson.decode(bytes), bytes.length);
  }

  @Override
  public Found next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Found found = next;
    next = null;
    return found;
  }
}
