package th.sucharit.mongodb;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** An index that can be walked in order. */
abstract class StoredIndex extends Index<Key> {

  private final String map;
  private final boolean unique;
  private final boolean built;

  /**
   * Of the index's definition.
   *
   * @param map where its entries are
   * @param built whether it has its entries already
   */
  record Definition(
      String name,
      List<IndexKey> fields,
      boolean unique,
      boolean sparse,
      String map,
      boolean built) {}

  StoredIndex(Definition definition) {
    super(definition.name(), definition.fields(), definition.sparse());
    this.map = definition.map();
    this.unique = definition.unique();
    this.built = definition.built();
  }

  final String map() {
    return map;
  }

  final boolean sparse() {
    return isSparse();
  }

  /** Whether some document has, or had, an array in an indexed field. */
  abstract boolean multikey();

  @Override
  public final boolean isUnique() {
    return unique;
  }

  @Override
  public final boolean isEmpty() {
    return !built && getCount() == 0;
  }

  @Override
  public final boolean hasSameOptions(Index<?> other) {
    return toIndexDescription().equals(other.toIndexDescription());
  }

  @Override
  public final long getDataSize() {
    return getCount();
  }

  /** The planner chooses indexes, not the library. */
  @Override
  public final boolean canHandle(Document query) {
    return false;
  }

  @Override
  public final Iterable<Key> getPositions(Document query) {
    throw new UnsupportedOperationException("the planner chooses indexes");
  }
}
