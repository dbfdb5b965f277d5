package th.sucharit.mongodb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bson.Document;

/** A collection as plain as can be: what the answers ought to be. */
final class Model {

  private final TreeMap<Integer, Document> documents = new TreeMap<>();

  /** False where MongoDB would refuse: _id or "unique" taken. */
  boolean insert(Document document) {
    int id = document.getInteger("_id");
    if (documents.containsKey(id) || taken(document, id)) {
      return false;
    }
    documents.put(id, document);
    return true;
  }

  private boolean taken(Document document, int id) {
    Object unique = document.get("unique");
    return unique != null
        && documents.values().stream()
            .anyMatch(
                one -> one.getInteger("_id") != id && Objects.equals(one.get("unique"), unique));
  }

  /** How many it replaced; -1 where MongoDB would refuse. */
  int replace(Predicate<Document> condition, int id, Document document) {
    Document present = documents.get(id);
    if (present == null || !condition.test(present)) {
      return 0;
    }
    if (taken(document, id)) {
      return -1;
    }
    documents.put(id, document);
    return 1;
  }

  /** Counts one more in a field and hands over to an owner. */
  int increment(Predicate<Document> condition, String field, String owner) {
    List<Document> found = find(condition);
    found.forEach(one -> one.append(field, one.getInteger(field, 0) + 1).put("owner", owner));
    return found.size();
  }

  int pull(Predicate<Document> condition, int below) {
    List<Document> found = find(condition);
    found.forEach(one -> {
      List<Document> outbox = new ArrayList<>(one.getList("outbox", Document.class));
      outbox.removeIf(entry -> entry.getInteger("at") <= below);
      one.put("outbox", outbox);
    });
    return found.size();
  }

  int delete(Predicate<Document> condition) {
    int before = documents.size();
    documents.values().removeIf(condition);
    return before - documents.size();
  }

  List<Document> find(Predicate<Document> condition) {
    return documents.values().stream().filter(condition).toList();
  }

  List<Integer> ids(Predicate<Document> condition, Comparator<Document> order) {
    return find(condition).stream().sorted(order).map(one -> one.getInteger("_id")).toList();
  }
}
