package th.sucharit.mongodb;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.TypeMismatchException;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An aggregation whose leading $match and $sort are answered by the planner; the library does the
 * rest, stage by stage, as its result is consumed.
 */
final class Pipeline {

  /** A computed document counts as this large where answers are cut into batches. */
  private static final int COMPUTED_SIZE = 4096;

  private static final String MATCH = "$match";
  private static final String SORT = "$sort";

  private final List<Document> stages;
  private final Document filter;
  private final Document order;

  Pipeline(List<Document> stages) {
    int matches = stages.isEmpty() ? 0 : leading(stages.getFirst(), MATCH);
    int sorts = stages.size() == matches ? 0 : leading(stages.get(matches), SORT);
    this.filter = matches == 0 ? new Document() : Fields.document(stages.getFirst(), MATCH);
    this.order = sorts == 0 ? new Document() : Fields.document(stages.get(matches), SORT);
    this.stages = stages.subList(matches + sorts, stages.size());
  }

  Document filter() {
    return filter;
  }

  Document order() {
    return order;
  }

  private static int leading(Document stage, String name) {
    return stage.get(name) instanceof Document && stage.size() == 1 ? 1 : 0;
  }

  /** Prepares the result: nothing of it is computed yet. */
  Iterator<Found> run(
      StoredDatabase database,
      Optional<StoredCollection> source,
      Document command,
      DatabaseResolver databases,
      Oplog oplog) {
    Aggregation aggregation =
        Aggregation.fromPipeline(stages, databases, database, source.orElse(null), oplog);
    aggregation.validate(command);
    return source
        .map(collection -> {
          Stream<Document> documents = collection.find(filter, order, 0, 0).map(Found::document);
          return guarded(() -> aggregation.runStagesAsStream(documents).iterator());
        })
        .orElseGet(() -> List.<Found>of().iterator());
  }

  private static Iterator<Found> guarded(Supplier<Iterator<Document>> computation) {
    Iterator<Document> documents = named(computation);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return named(documents::hasNext);
      }

      @Override
      public Found next() {
        return new Found(named(documents::next), COMPUTED_SIZE);
      }
    };
  }

  private static <T> T named(Supplier<T> step) {
    try {
      return step.get();
    } catch (TypeMismatchException e) {
      throw e;
    } catch (MongoServerError e) {
      throw new MongoServerError(
          e.getCode(),
          e.getCodeName(),
          "PlanExecutor error during aggregation :: caused by :: " + e.getMessageWithoutErrorCode(),
          e);
    }
  }
}
