package th.sucharit.mongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection whose documents lie in a map in the order in which they came. */
final class StoredCollection extends AbstractMongoCollection<Key> {

  /** While an index is built its entries become durable in parts of so many. */
  private static final int BUILD_UNIT = 10_000;

  private final Store store;
  private final Cursors cursors;
  private final Sorter sorter;
  private final String map;
  private final AtomicLong lastPosition;

  StoredCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      Store store,
      Cursors cursors) {
    super(database, name, options, cursors.registry());
    this.store = store;
    this.cursors = cursors;
    this.sorter = new Sorter(store.limits().sort());
    this.map = mapOf(database.getDatabaseName(), name);
    this.lastPosition =
        new AtomicLong(store.map(map).map(MVMap::lastKey).map(Key::positionIn).orElse(0L));
  }

  static String mapOf(String database, String collection) {
    return "documents:" + database + "." + collection;
  }

  Plan plan(Document filter, Document order) {
    return new Planner(filter, order).choose(indexes());
  }

  Stream<StoredIndex> indexes() {
    return getIndexes().stream().map(StoredIndex.class::cast);
  }

  /** What matches, in order, computed as it is consumed. */
  Stream<Found> find(Document filter, Document order, long skip, long limit) {
    Plan plan = plan(filter, order);
    Stream<Found> found =
        plan.found(store, map).filter(one -> documentMatchesQuery(one.document(), filter));
    if (!plan.sorted() && !order.isEmpty()) {
      Comparator<Found> comparator =
          Comparator.comparing(Found::document, new DocumentComparator(order));
      found = sorter.sort(found, comparator, limit == 0 ? 0 : skip + limit);
    }
    found = skip > 0 ? found.skip(skip) : found;
    return limit > 0 ? found.limit(limit) : found;
  }

  @Override
  protected QueryResult queryDocuments(
      Document filter,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    Stream<Found> found = find(filter, order == null ? new Document() : order, skip, limit);
    if (projection != null && !projection.isEmpty()) {
      found = found.map(one -> new Found(shown(one.document(), projection), one.size()));
    }
    Stream<Found> result = found;
    return batchSize == 0
        ? new QueryResult(() -> result.map(Found::document).iterator())
        : cursors.open(result.iterator(), batchSize);
  }

  private Document shown(Document document, Document projection) {
    return matchDocumentsFromStream(Stream.of(document), new Document(), null, 0, 0, 0, projection)
        .iterator()
        .next();
  }

  @Override
  protected QueryResult matchDocuments(
      Document filter,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    return queryDocuments(filter, order, skip, limit, batchSize, projection);
  }

  @Override
  public void addIndex(Index<Key> index) {
    boolean known = getIndexes().stream().anyMatch(one -> one.getName().equals(index.getName()));
    try {
      super.addIndex(index);
    } catch (RuntimeException e) {
      if (!known) {
        index.drop();
      }
      throw e;
    }
  }

  @Override
  public void addDocument(Document document) {
    super.addDocument(document);
    endUnit();
  }

  @Override
  protected Key addDocumentInternal(Document document) {
    Key position = Key.ofPosition(lastPosition.incrementAndGet());
    store.put(map, position, Bson.encode(document));
    return position;
  }

  @Override
  protected void handleUpdate(Key position, Document before, Document after) {
    store.put(map, position, Bson.encode(after));
    endUnit();
  }

  @Override
  public void removeDocument(Document document) {
    Key position = findDocumentPosition(document);
    if (position != null) {
      indexes().forEach(index -> index.remove(document, position));
      removeDocument(position);
      endUnit();
    }
  }

  @Override
  protected @Nullable Key findDocumentPosition(Document document) {
    Optional<StoredIndex> ids = indexes().filter(StoredIndex::isOnId).findFirst();
    return ids.isPresent() ? ids.get().getPosition(document) : super.findDocumentPosition(document);
  }

  @Override
  protected void removeDocument(Key position) {
    store.remove(map, position);
  }

  /** A document and its index entries are a unit; what describes collections joins the next. */
  private void endUnit() {
    if (!getCollectionName().startsWith("system.")) {
      store.seal();
    }
  }

  @Override
  protected @Nullable Document getDocument(Key position) {
    byte[] bytes = store.get(map, position);
    return bytes == null ? null : Bson.decode(bytes);
  }

  @Override
  protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
    return new Scan(store, map, Plan.everything(false, true).ranges(), false)
        .entries()
        .peek(entry -> sealLargeUnit())
        .map(entry -> new DocumentWithPosition<>(Bson.decode(entry.value()), entry.key()));
  }

  private void sealLargeUnit() {
    if (store.unsealed() > BUILD_UNIT) {
      store.seal();
    }
  }

  @Override
  public int count() {
    return store.map(map).map(MVMap::size).orElse(0);
  }

  @Override
  public boolean isEmpty() {
    return count() == 0;
  }

  @Override
  public void drop() {
    super.drop();
    store.drop(map);
  }

  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int change) {}

  @Override
  protected int getDataSize() {
    return 0;
  }
}
