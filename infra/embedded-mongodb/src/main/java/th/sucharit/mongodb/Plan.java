package th.sucharit.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;

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
