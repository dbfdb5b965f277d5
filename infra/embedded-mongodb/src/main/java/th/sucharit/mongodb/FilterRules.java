package th.sucharit.mongodb;

import de.bwaldvogel.mongo.backend.QueryOperator;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses what filters cannot mean here, even when there is no document to hold against them. */
final class FilterRules {

  private static final Set<String> LOGICAL = Set.of("$and", "$or", "$nor");
  private static final Set<String> OTHER = Set.of("$expr", "$comment");
  private static final Set<String> REFERENCE = Set.of("$ref", "$id", "$db");
  private static final Set<String> GEOGRAPHIC = Set.of("$nearSphere", "$geoWithin");
  private static final Set<String> OPERATORS =
      Stream.concat(
              Arrays.stream(QueryOperator.values()).map(QueryOperator::getValue),
              Stream.of("$regex", "$options"))
          .filter(operator -> !GEOGRAPHIC.contains(operator))
          .collect(Collectors.toUnmodifiableSet());

  private FilterRules() {}

  static void check(@Nullable Object filter) {
    if (filter instanceof Document document) {
      document.forEach(FilterRules::checkTop);
    }
  }

  private static void checkTop(String field, @Nullable Object condition) {
    if (LOGICAL.contains(field) && condition instanceof Collection<?> clauses) {
      clauses.forEach(FilterRules::check);
    } else if (field.startsWith("$")
        && !OTHER.contains(field)
        && !LOGICAL.contains(field)
        && !REFERENCE.contains(field)) {
      throw new BadValueException("unknown top level operator: " + field);
    } else if (!field.startsWith("$")) {
      checkCondition(condition);
    }
  }

  private static void checkCondition(@Nullable Object condition) {
    if (!(condition instanceof Document operators)
        || BsonRegularExpression.isRegularExpression(operators)) {
      return;
    }
    operators.forEach((operator, operand) -> {
      if (operator.startsWith("$")
          && !OPERATORS.contains(operator)
          && !REFERENCE.contains(operator)) {
        throw new BadValueException("unknown operator: " + operator);
      }
      if (operator.equals("$not") || operator.equals("$elemMatch")) {
        checkCondition(operand);
      }
    });
  }

  /** Comparing strings by their bytes is the only collation there is. */
  static void checkCollation(Document command) {
    Object collation = command.get("collation");
    if (collation != null && !isSimple(collation)) {
      throw Refusal.notSupported("a collation");
    }
  }

  static boolean isSimple(@Nullable Object collation) {
    return collation instanceof Document document && "simple".equals(document.get("locale"));
  }
}
