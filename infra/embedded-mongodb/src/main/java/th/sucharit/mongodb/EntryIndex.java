package th.sucharit.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A secondary index: from the values of its fields to the documents' positions. Where the values
 * need not be unique, the position ends the entry's key.
 */
final class EntryIndex extends StoredIndex {

  static final String MULTIKEY = "multikey";

  private final Store store;
  private final IndexEntries entries;
  private final Key multikeyMark;
  private volatile boolean multikey;

  EntryIndex(Store store, Definition definition) {
    super(definition);
    this.store = store;
    this.entries = new IndexEntries(definition.fields(), definition.sparse());
    this.multikeyMark = new Key(definition.map().getBytes(StandardCharsets.UTF_8));
    this.multikey = store.get(MULTIKEY, multikeyMark) != null;
  }

  @Override
  boolean multikey() {
    return multikey;
  }

  /** Positions come from the index on _id. */
  @Override
  public @Nullable Key getPosition(Document document) {
    return null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Key> collection) {
    check(entries.of(document), IdIndex.positionOf(document), collection);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {
    check(entries.of(after), IdIndex.positionOf(before), collection);
  }

  private void check(Map<Key, KeyValue> wanted, Key position, MongoCollection<Key> collection) {
    if (isUnique()) {
      wanted.forEach(
          (key, values) -> requireFree(store.get(map(), key), position, values, collection));
    }
  }

  private void requireFree(
      byte @Nullable [] holder, Key position, KeyValue values, MongoCollection<Key> collection) {
    if (holder != null && !Arrays.equals(holder, position.bytes())) {
      throw new DuplicateKeyError(this, collection, getKeys(), values);
    }
  }

  /** Finds duplicates only of what was there before the index; others were checked beforehand. */
  @Override
  public void add(Document document, Key position, MongoCollection<Key> collection) {
    put(entries.of(document), position, collection);
  }

  @Override
  public Key remove(Document document) {
    Key position = IdIndex.positionOf(document);
    entries.of(document).keySet().forEach(key -> store.remove(map(), stored(key, position)));
    return position;
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Key position, MongoCollection<Key> collection) {
    Map<Key, KeyValue> old = entries.of(before);
    Map<Key, KeyValue> present = entries.of(after);
    old.keySet().stream()
        .filter(key -> !present.containsKey(key))
        .forEach(key -> store.remove(map(), stored(key, position)));
    present.keySet().removeAll(old.keySet());
    put(present, position, collection);
  }

  private void put(Map<Key, KeyValue> added, Key position, MongoCollection<Key> collection) {
    if (added.size() > 1 && !multikey) {
      store.put(MULTIKEY, multikeyMark, new byte[0]);
      multikey = true;
    }
    added.forEach((key, values) ->
        requireFree(
            store.put(map(), stored(key, position), position.bytes()),
            position,
            values,
            collection));
  }

  private Key stored(Key key, Key position) {
    return isUnique() ? key : key.followedBy(position);
  }

  @Override
  public long getCount() {
    return store.map(map()).map(MVMap::sizeAsLong).orElse(0L);
  }

  @Override
  public void drop() {
    store.drop(map());
    store.remove(MULTIKEY, multikeyMark);
  }
}
