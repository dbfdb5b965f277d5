package th.sucharit.mongodb;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the index for a query by rules, without statistics: a unique key that is given whole,
 * then the most fields given, then a range, then the order.
 */
final class Planner {

  private static final int MOST_RANGES = 1000;
  private static final String NATURAL = "$natural";

  private final Conditions conditions;
  private final Document order;

  Planner(Document filter, Document order) {
    this.conditions = new Conditions(filter);
    this.order = order;
  }

  Plan choose(Stream<StoredIndex> indexes) {
    if (order.get(NATURAL) instanceof Number direction) {
      return Plan.everything(direction.intValue() < 0, true);
    }
    return indexes
        .flatMap(index -> consider(index).stream())
        .max(Comparator.comparingInt(Candidate::score))
        .map(Candidate::plan)
        .orElseGet(() -> Plan.everything(false, order.isEmpty()));
  }

  private record Candidate(Plan plan, int score) {}

  private Optional<Candidate> consider(StoredIndex index) {
    List<IndexKey> fields = index.getKeys();
    List<Key> prefixes = List.of(new Key(new byte[0]));
    int given = 0;
    while (given < fields.size()) {
      Optional<List<Object>> points = conditions.points(fields.get(given).getKey());
      if (points.isEmpty() || (long) prefixes.size() * points.get().size() > MOST_RANGES) {
        break;
      }
      prefixes = extend(prefixes, points.get(), fields.get(given).isAscending());
      given++;
    }
    Optional<KeyRange> range =
        given == fields.size()
            ? Optional.empty()
            : conditions.range(fields.get(given).getKey(), fields.get(given).isAscending());
    if (index.sparse() && !findsAll(fields.getFirst().getKey(), given, range)) {
      return Optional.empty();
    }
    Optional<Boolean> backward = order(index, given);
    if (given == 0 && range.isEmpty() && (backward.isEmpty() || order.isEmpty())) {
      return Optional.empty();
    }
    boolean reverse = backward.orElse(false);
    List<KeyRange> ranges =
        prefixes.stream()
            .sorted(reverse ? Comparator.reverseOrder() : Comparator.naturalOrder())
            .map(prefix -> range.map(one -> one.after(prefix)).orElse(KeyRange.of(prefix)))
            .toList();
    int score =
        (index.isUnique() && given == fields.size() ? 1000 : 0)
            + 10 * given
            + (range.isPresent() ? 3 : 0)
            + (backward.isPresent() ? (given > 0 || range.isPresent() ? 5 : 1) : 0);
    return Optional.of(
        new Candidate(new Plan(Optional.of(index), ranges, reverse, backward.isPresent()), score));
  }

  private static List<Key> extend(List<Key> prefixes, List<Object> points, boolean ascending) {
    List<Key> longer = new ArrayList<>();
    for (Key prefix : prefixes) {
      for (Object point : points) {
        longer.add(prefix.followedBy(KeyEncoder.encode(point, ascending)));
      }
    }
    return longer.stream().distinct().toList();
  }

  /** A sparse index lacks the documents without its fields: somebody may be looking for these. */
  private boolean findsAll(String first, int given, Optional<KeyRange> range) {
    return given == 0
        ? range.isPresent()
        : conditions.points(first).orElse(List.of()).stream().noneMatch(Missing.class::isInstance);
  }

  /** Whether the index yields the order asked for, and if so, whether backwards. */
  private Optional<Boolean> order(StoredIndex index, int given) {
    if (index.multikey() && !order.isEmpty()) {
      return Optional.empty();
    }
    List<IndexKey> fields = index.getKeys();
    Optional<Boolean> backward = Optional.empty();
    int at = 0;
    for (Map.Entry<String, Object> wanted : order.entrySet()) {
      if (!(wanted.getValue() instanceof Number direction)) {
        return Optional.empty();
      }
      if (isConstant(wanted.getKey(), fields.subList(0, given))) {
        continue;
      }
      while (at < given && isConstant(fields.get(at).getKey(), fields.subList(0, given))) {
        at++;
      }
      if (at == fields.size() || !fields.get(at).getKey().equals(wanted.getKey())) {
        return Optional.empty();
      }
      boolean against = fields.get(at).isAscending() != direction.intValue() > 0;
      if (backward.isPresent() && backward.get() != against) {
        return Optional.empty();
      }
      backward = Optional.of(against);
      at++;
    }
    return Optional.of(backward.orElse(false));
  }

  private boolean isConstant(String field, List<IndexKey> given) {
    return given.stream().anyMatch(one -> one.getKey().equals(field))
        && conditions.points(field).filter(points -> points.size() == 1).isPresent();
  }
}
