package th.sucharit.mongodb;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a filter demands of single fields, as far as an index can help. It may demand more: each
 * document found is still held against the filter.
 */
final class Conditions {

  private final Map<String, List<Optional<Object>>> byField = new HashMap<>();

  Conditions(Document filter) {
    collect(filter);
  }

  private void collect(Document filter) {
    filter.forEach((field, condition) -> {
      if (field.equals("$and") && condition instanceof Collection<?> all) {
        all.stream().filter(Document.class::isInstance).forEach(one -> collect((Document) one));
      } else if (!field.startsWith("$")) {
        byField
            .computeIfAbsent(field, absent -> new ArrayList<>())
            .add(Optional.ofNullable(condition));
      }
    });
  }

  /** The only values the field can have; nothing when there are others. */
  Optional<List<Object>> points(String field) {
    return byField.getOrDefault(field, List.of()).stream()
        .flatMap(condition -> points(condition.orElse(null)).stream())
        .min(Comparator.comparingInt(List::size));
  }

  private static Optional<List<Object>> points(@Nullable Object condition) {
    if (isPoint(condition)) {
      return Optional.of(List.of(Missing.ofNullable(condition)));
    }
    if (!(condition instanceof Document operators)) {
      return Optional.empty();
    }
    if (operators.containsKey("$eq") && isPoint(operators.get("$eq"))) {
      return Optional.of(List.of(Missing.ofNullable(operators.get("$eq"))));
    }
    if (operators.get("$in") instanceof Collection<?> any
        && any.stream().allMatch(Conditions::isPoint)) {
      return Optional.of(any.stream().map(Missing::ofNullable).distinct().toList());
    }
    if (operators.get("$all") instanceof Collection<?> all) {
      return all.stream()
          .filter(Conditions::isPoint)
          .findFirst()
          .map(one -> List.of(Missing.ofNullable(one)));
    }
    return Optional.empty();
  }

  /** Where in an index the values lie that the field can have; nothing when anywhere. */
  Optional<KeyRange> range(String field, boolean ascending) {
    return byField.getOrDefault(field, List.of()).stream()
        .flatMap(Optional::stream)
        .filter(Document.class::isInstance)
        .flatMap(condition -> ((Document) condition).entrySet().stream())
        .filter(comparison -> isComparable(comparison.getValue()))
        .flatMap(
            comparison -> range(comparison.getKey(), comparison.getValue(), ascending).stream())
        .reduce(KeyRange::intersect);
  }

  private static Optional<KeyRange> range(String operator, Object bound, boolean ascending) {
    KeyRange comparable = KeyEncoder.comparableWith(bound, ascending);
    Key key = KeyEncoder.encode(bound, ascending);
    return switch (ascending ? operator : mirrored(operator)) {
      case "$gt" -> Optional.of(new KeyRange(key.end(), comparable.to()));
      case "$gte" -> Optional.of(new KeyRange(key, comparable.to()));
      case "$lt" -> Optional.of(new KeyRange(comparable.from(), key));
      case "$lte" -> Optional.of(new KeyRange(comparable.from(), key.end()));
      default -> Optional.empty();
    };
  }

  private static String mirrored(String operator) {
    return switch (operator) {
      case "$gt" -> "$lt";
      case "$gte" -> "$lte";
      case "$lt" -> "$gt";
      case "$lte" -> "$gte";
      default -> operator;
    };
  }

  private static boolean isPoint(@Nullable Object value) {
    return !(value instanceof Document
        || value instanceof Collection<?>
        || value instanceof BsonRegularExpression
        || value instanceof BsonJavaScript
        || value instanceof MinKey
        || value instanceof MaxKey);
  }

  private static boolean isComparable(@Nullable Object value) {
    return value != null
        && isPoint(value)
        && !(value instanceof Missing)
        && !(value instanceof Number number && Double.isNaN(number.doubleValue()));
  }
}
