package th.sucharit.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that can be walked in order: from the values of its fields to the documents' positions.
 * Where the values need not be unique, the position ends the entry's key.
 */
final class StoredIndex extends Index<Key> {

  private static final String MULTIKEY = "multikey";
  private static final byte[] NOTHING = {};

  private final Store store;
  private final String map;
  private final boolean unique;
  private final IndexEntries entries;
  private final Key multikeyMark;

  StoredIndex(
      Store store, String map, String name, List<IndexKey> fields, boolean unique, boolean sparse) {
    super(name, fields, sparse);
    this.store = store;
    this.map = map;
    this.unique = unique;
    this.entries = new IndexEntries(fields, sparse);
    this.multikeyMark = new Key(map.getBytes(StandardCharsets.UTF_8));
  }

  String map() {
    return map;
  }

  boolean sparse() {
    return isSparse();
  }

  boolean isOnId() {
    return getKeys().size() == 1 && getKeys().getFirst().getKey().equals("_id");
  }

  /** Whether some document has, or had, an array in an indexed field. */
  boolean multikey() {
    return store.get(MULTIKEY, multikeyMark) != null;
  }

  @Override
  public boolean isUnique() {
    return unique;
  }

  /** Positions come from the index on _id. */
  @Override
  public @Nullable Key getPosition(Document document) {
    byte[] position = isOnId() ? store.get(map, KeyEncoder.ascending(document.get("_id"))) : null;
    return position == null ? null : new Key(position);
  }

  /** The position that an entry leads to. */
  static Key positionOf(Scan.Entry entry) {
    return entry.value().length == 0 ? entry.key().position() : new Key(entry.value());
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Key> collection) {
    requireFree(entries.of(document), collection);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {
    requireFree(entriesOnlyOf(after, before), collection);
  }

  private void requireFree(Map<Key, KeyValue> wanted, MongoCollection<Key> collection) {
    if (unique) {
      wanted.forEach((key, values) -> requireFree(store.get(map, key), values, collection));
    }
  }

  private void requireFree(
      byte @Nullable [] holder, KeyValue values, MongoCollection<Key> collection) {
    if (holder != null) {
      throw new DuplicateKeyError(this, collection, getKeys(), values);
    }
  }

  private Map<Key, KeyValue> entriesOnlyOf(Document document, Document other) {
    Map<Key, KeyValue> only = entries.of(document);
    only.keySet().removeAll(entries.of(other).keySet());
    return only;
  }

  /** Finds duplicates only of what was there before the index; others were checked beforehand. */
  @Override
  public void add(Document document, Key position, MongoCollection<Key> collection) {
    put(entries.of(document), position, collection);
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Key position, MongoCollection<Key> collection) {
    remove(entriesOnlyOf(before, after), position);
    put(entriesOnlyOf(after, before), position, collection);
  }

  private void put(Map<Key, KeyValue> added, Key position, MongoCollection<Key> collection) {
    if (added.size() > 1 && !multikey()) {
      store.put(MULTIKEY, multikeyMark, NOTHING);
    }
    byte[] value = unique ? position.bytes() : NOTHING;
    added.forEach((key, values) ->
        requireFree(store.put(map, stored(key, position), value), values, collection));
  }

  void remove(Document document, Key position) {
    remove(entries.of(document), position);
  }

  private void remove(Map<Key, KeyValue> removed, Key position) {
    removed.keySet().forEach(key -> store.remove(map, stored(key, position)));
  }

  private Key stored(Key key, Key position) {
    return unique ? key : key.followedBy(position);
  }

  @Override
  public Key remove(Document document) {
    throw new UnsupportedOperationException("the collection knows the position");
  }

  @Override
  public long getCount() {
    return store.map(map).map(MVMap::sizeAsLong).orElse(0L);
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public boolean hasSameOptions(Index<?> other) {
    return toIndexDescription().equals(other.toIndexDescription());
  }

  @Override
  public void drop() {
    store.drop(map);
    store.remove(MULTIKEY, multikeyMark);
  }

  /** The planner chooses indexes, not the library. */
  @Override
  public boolean canHandle(Document query) {
    return false;
  }

  @Override
  public Iterable<Key> getPositions(Document query) {
    throw new UnsupportedOperationException("the planner chooses indexes");
  }
}
