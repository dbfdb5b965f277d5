package th.sucharit.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;

/** The index on _id: the documents themselves lie in its order. */
final class IdIndex extends StoredIndex {

  private final Store store;

  IdIndex(Store store, Definition definition) {
    super(definition);
    this.store = store;
  }

  static Key positionOf(Document document) {
    return KeyEncoder.ascending(document.get("_id"));
  }

  @Override
  boolean multikey() {
    return false;
  }

  @Override
  public Key getPosition(Document document) {
    return positionOf(document);
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Key> collection) {
    if (store.get(map(), positionOf(document)) != null) {
      throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get("_id")));
    }
  }

  @Override
  public void add(Document document, Key position, MongoCollection<Key> collection) {}

  @Override
  public Key remove(Document document) {
    return positionOf(document);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {}

  @Override
  public void updateInPlace(
      Document before, Document after, Key position, MongoCollection<Key> collection) {}

  @Override
  public long getCount() {
    return store.map(map()).map(org.h2.mvstore.MVMap::sizeAsLong).orElse(0L);
  }

  @Override
  public void drop() {}
}
