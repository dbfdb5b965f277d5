package th.sucharit.starter.events;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The inbox: applies a fact to a read model in one conditional write, so that a fact delivered
 * twice, late or by two instances at once has one effect, and a missing fact is noticed instead of
 * passed over.
 */
public class Views {

  private static final int ATTEMPTS = 8;

  private final MongoTemplate mongo;

  Views(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /**
   * Applies the next fact of an aggregate to the view with the aggregate's id.
   *
   * @param change from the present view (null before the first fact) to the next
   * @throws SequenceGapException when a fact before this one has not been applied
   */
  public <V extends View> void apply(
      EventMetadata event, Class<V> type, UnaryOperator<@Nullable V> change) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      V present = mongo.findById(event.subject(), type);
      long applied = present == null ? 0 : present.appliedSequence();
      if (event.sequence() <= applied) {
        return;
      }
      if (event.sequence() > applied + 1) {
        throw new SequenceGapException(event, applied);
      }
      V next = change.apply(present);
      if (next == null) {
        throw new IllegalStateException(type.getSimpleName() + " left no view for " + event.type());
      }
      next.applied(event.sequence());
      if (present == null ? inserted(next) : replaced(next, applied)) {
        return;
      }
    }
    throw new IllegalStateException(
        event.subject() + " changed too often to apply " + event.type());
  }

  /**
   * Counts a fact that changes nothing in the view of its aggregate.
   *
   * @throws SequenceGapException when a fact before this one has not been applied
   */
  public <V extends View> void pass(EventMetadata event, Class<V> type) {
    apply(
        event,
        type,
        present -> {
          if (present == null) {
            throw new SequenceGapException(event, 0);
          }
          return present;
        });
  }

  private boolean inserted(View view) {
    try {
      mongo.insert(view);
      return true;
    } catch (DuplicateKeyException another) {
      return false;
    }
  }

  private boolean replaced(View view, long applied) {
    Query unchanged =
        Query.query(Criteria.where("_id").is(view.id()).and("appliedSequence").is(applied));
    return mongo.replace(unchanged, view).getMatchedCount() == 1;
  }
}
