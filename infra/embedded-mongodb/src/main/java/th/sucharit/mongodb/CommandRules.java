package th.sucharit.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IllegalOperationException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which commands write, and which are refused before they could be silently wrong. */
final class CommandRules {

  private static final Set<String> READS =
      Set.of(
          "find",
          "aggregate",
          "getmore",
          "count",
          "distinct",
          "explain",
          "listcollections",
          "listindexes",
          "listdatabases",
          "validate",
          "dbstats",
          "collstats");

  private static final Set<String> GROWING =
      Set.of("insert", "update", "findandmodify", "create", "createindexes");

  private static final Set<String> OTHER_WRITES =
      Set.of("delete", "drop", "dropindexes", "deleteindexes", "dropdatabase");

  private static final Set<String> COLLECTION_KINDS =
      Set.of("viewOn", "validator", "timeseries", "capped", "expireAfterSeconds", "clusteredIndex");

  /** The library takes them, but does not do what they say. */
  private static final Set<String> REFUSED_STAGES = Set.of("$out", "$graphLookup", "$geoNear");

  private CommandRules() {}

  static boolean reads(String command) {
    return READS.contains(lower(command));
  }

  static boolean grows(String command, Document query) {
    return GROWING.contains(lower(command)) || mergesItsResult(query);
  }

  static boolean writes(String command, Document query) {
    return grows(command, query) || OTHER_WRITES.contains(lower(command));
  }

  static void check(String command, Document query) {
    if (query.containsKey("txnNumber") || query.containsKey("startTransaction")) {
      throw new IllegalOperationException(
          "Transaction numbers are only allowed on a replica set member or mongos");
    }
    FilterRules.checkCollation(query);
    switch (lower(command)) {
      case "insert" -> Fields.documents(query, "documents").forEach(CommandRules::checkNames);
      case "find" -> FilterRules.check(query.get("filter"));
      case "count", "distinct" -> FilterRules.check(query.get("query"));
      case "findandmodify" -> checkUpdate(query.get("query"), query.get("update"));
      case "update" -> Fields.documents(query, "updates").forEach(CommandRules::checkOperation);
      case "delete" -> Fields.documents(query, "deletes").forEach(CommandRules::checkOperation);
      case "aggregate" -> Fields.documents(query, "pipeline").forEach(CommandRules::checkStage);
      case "createindexes" -> Fields.documents(query, "indexes").forEach(IndexRules::check);
      case "create" -> checkKind(query);
      case "renamecollection" -> throw Refusal.notSupported("renaming a collection");
      default -> {}
    }
  }

  private static void checkKind(Document query) {
    for (String kind : COLLECTION_KINDS) {
      if (query.containsKey(kind) && !Boolean.FALSE.equals(query.get(kind))) {
        throw Refusal.notSupported("a collection with '" + kind + "'");
      }
    }
  }

  private static void checkOperation(Document operation) {
    FilterRules.checkCollation(operation);
    checkUpdate(operation.get("q"), operation.get("u"));
  }

  private static void checkUpdate(@Nullable Object filter, @Nullable Object update) {
    FilterRules.check(filter);
    if (update instanceof Collection<?>) {
      throw Refusal.notSupported("an update by a pipeline");
    }
    if (update instanceof Document replacement) {
      checkNames(replacement);
    }
  }

  /** The library stores such fields, but cannot update a document that has one. */
  private static void checkNames(Document document) {
    for (String name : document.keySet()) {
      if (name.contains(".")) {
        throw Refusal.notSupported("the dot in the field name '" + name + "'");
      }
    }
  }

  private static void checkStage(Document stage) {
    FilterRules.check(stage.get("$match"));
    if (stage.containsKey("$changeStream")) {
      throw new MongoServerError(
          40573, "The $changeStream stage is only supported on replica sets");
    }
    for (String name : stage.keySet()) {
      if (REFUSED_STAGES.contains(name)) {
        throw Refusal.notSupported("the stage " + name);
      }
    }
  }

  private static boolean mergesItsResult(Document query) {
    return Fields.documents(query, "pipeline").stream()
        .anyMatch(stage -> stage.containsKey("$merge"));
  }

  private static String lower(String command) {
    return command.toLowerCase(Locale.ROOT);
  }
}
