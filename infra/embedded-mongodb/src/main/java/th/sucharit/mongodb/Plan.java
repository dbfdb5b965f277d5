package th.sucharit.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a query is answered.
 *
 * @param index the index to walk; none to walk over all documents
 * @param ranges the parts of it to walk over, in its order
 * @param reverse from the end to the beginning
 * @param sorted whether the documents then come in the order asked for
 */
record Plan(Optional<StoredIndex> index, List<KeyRange> ranges, boolean reverse, boolean sorted) {

  static Plan everything(boolean reverse, boolean sorted) {
    return new Plan(Optional.empty(), List.of(KeyRange.of(new Key(new byte[0]))), reverse, sorted);
  }

  /** The documents on the way, each once, fetched when asked for. */
  Stream<Found> found(Store store, String documents) {
    String map = index.map(StoredIndex::map).orElse(documents);
    Stream<Scan.Entry> entries = new Scan(store, map, ranges, reverse).entries();
    return entries.peek(entry -> Heap.requireRoom()).flatMap(fetching(store, documents));
  }

  private Function<Scan.Entry, Stream<Found>> fetching(Store store, String documents) {
    if (index.isEmpty()) {
      return entry -> Stream.of(Found.of(entry.value()));
    }
    boolean repeats = index.get().multikey();
    Set<Key> seen = new HashSet<>();
    return entry -> {
      Key position = StoredIndex.positionOf(entry);
      byte[] document = repeats && !seen.add(position) ? null : store.get(documents, position);
      return Stream.ofNullable(document).map(Found::of);
    };
  }

  Document explain(boolean ordered) {
    Document access =
        index
            .map(one ->
                new Document("stage", "FETCH")
                    .append(
                        "inputStage",
                        new Document("stage", one.isOnId() ? "IDHACK" : "IXSCAN")
                            .append("indexName", one.getName())
                            .append("keyPattern", one.toIndexDescription().get("key"))
                            .append("isMultiKey", one.multikey())
                            .append("direction", reverse ? "backward" : "forward")))
            .orElseGet(() ->
                new Document("stage", "COLLSCAN")
                    .append("direction", reverse ? "backward" : "forward"));
    return ordered && !sorted ? new Document("stage", "SORT").append("inputStage", access) : access;
  }
}
