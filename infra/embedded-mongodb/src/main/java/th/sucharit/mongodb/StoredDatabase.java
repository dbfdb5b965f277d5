package th.sucharit.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A database: its collections and indexes, and the commands on them. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Key> {

  private static final int FIRST_BATCH = 101;

  private final Store store;
  private final Cursors cursors;

  StoredDatabase(String name, Store store, Cursors cursors) {
    super(name, cursors.registry());
    this.store = store;
    this.cursors = cursors;
    initializeNamespacesAndIndexes();
  }

  /** The databases that the store holds. */
  static List<String> namesIn(Store store) {
    String prefix = StoredCollection.mapOf("", "").replace(".", "");
    return store.mapNames().stream()
        .filter(map -> map.startsWith(prefix))
        .map(map -> map.substring(prefix.length(), map.indexOf('.')))
        .distinct()
        .toList();
  }

  /** Removes what is left of indexes whose building a crash has ended. */
  void dropUnfinishedIndexes() {
    Set<String> known = new HashSet<>();
    for (String collection : collectionNames()) {
      collection(collection)
          .ifPresent(one -> one.indexes().forEach(index -> known.add(index.map())));
    }
    store.mapNames().stream()
        .filter(map -> map.startsWith(indexMap("", "")) && !known.contains(map))
        .forEach(store::drop);
  }

  private List<String> collectionNames() {
    String prefix = StoredCollection.mapOf(databaseName, "");
    return store.mapNames().stream()
        .filter(map -> map.startsWith(prefix))
        .map(map -> map.substring(prefix.length()))
        .toList();
  }

  private String indexMap(String collection, String index) {
    String prefix = "index:" + databaseName + ".";
    return collection.isEmpty() ? prefix : prefix + collection + ":" + index;
  }

  @Override
  protected MongoCollection<Key> openOrCreateCollection(String name, CollectionOptions options) {
    return new StoredCollection(this, name, options, store, cursors);
  }

  @Override
  protected Index<Key> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> fields, boolean sparse) {
    return new StoredIndex(store, indexMap(collection, name), name, fields, true, sparse);
  }

  @Override
  protected Index<Key> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> fields, boolean sparse) {
    return new StoredIndex(store, indexMap(collection, name), name, fields, false, sparse);
  }

  /** The library knows a collection or index from here on, whatever becomes of the command. */
  @Override
  protected synchronized void addIndex(Document description) {
    super.addIndex(description);
    store.seal();
  }

  private Optional<StoredCollection> collection(String name) {
    return Optional.ofNullable((StoredCollection) resolveCollection(name, false));
  }

  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
    return switch (command.toLowerCase(Locale.ROOT)) {
      case "find" -> {
        query.putIfAbsent("batchSize", FIRST_BATCH);
        yield super.handleCommand(channel, command, query, databases, oplog);
      }
      case "insert" -> {
        Document answer = super.handleCommand(channel, command, query, databases, oplog);
        yield counted(answer, !Boolean.FALSE.equals(query.get("ordered")));
      }
      case "update" ->
          new BatchedWrites(
                  query, one -> super.handleCommand(channel, command, one, databases, oplog), store)
              .run("updates");
      case "delete" ->
          new BatchedWrites(
                  query, one -> super.handleCommand(channel, command, one, databases, oplog), store)
              .run("deletes");
      case "aggregate" -> aggregate(query, databases, oplog);
      case "explain" -> explain(ExplainedCommand.of(Fields.document(query, command)));
      case "dropindexes", "deleteindexes" ->
          dropIndexes(query, Fields.required(query, command).toString());
      default -> super.handleCommand(channel, command, query, databases, oplog);
    };
  }

  /** The library counts documents that it has not inserted. */
  private static Document counted(Document answer, boolean ordered) {
    List<Document> errors = Fields.documents(answer, "writeErrors");
    if (!errors.isEmpty()) {
      int inserted = Fields.number(answer, "n") - errors.size();
      answer.put("n", ordered ? Fields.number(errors.getFirst(), "index") : inserted);
    }
    return answer;
  }

  private Document aggregate(Document query, DatabaseResolver databases, Oplog oplog) {
    String name = Fields.required(query, "aggregate").toString();
    var result =
        new Pipeline(Aggregation.parse(query.get("pipeline")))
            .run(this, collection(name), query, databases, oplog);
    int batch = Fields.number(Fields.document(query, "cursor"), "batchSize");
    QueryResult first = cursors.open(result, batch > 0 ? batch : FIRST_BATCH);
    Document answer =
        new Document(
            "cursor",
            new Document("id", first.getCursorId())
                .append("ns", getFullCollectionNamespace(name))
                .append("firstBatch", first.collectDocuments()));
    Utils.markOkay(answer);
    return answer;
  }

  /** Says for a query, or the query of a write, which index serves it. */
  private Document explain(ExplainedCommand command) {
    Document order = command.order();
    Document plan =
        collection(command.collection())
            .map(one -> one.plan(command.filter(), order).explain(!order.isEmpty()))
            .orElseGet(() -> new Document("stage", "EOF"));
    Document answer = new Document("queryPlanner", new Document("winningPlan", plan));
    Utils.markOkay(answer);
    return answer;
  }

  /** The library would forget indexes of the same name of other collections as well. */
  private Document dropIndexes(Document query, String name) {
    StoredCollection collection =
        collection(name)
            .orElseThrow(
                () -> new MongoServerError(26, "NamespaceNotFound", "ns not found " + name));
    Object wanted = Fields.required(query, "index");
    List<String> names =
        collection
            .indexes()
            .filter(index -> !index.isOnId())
            .filter(index -> isNamed(index, wanted))
            .map(Index::getName)
            .toList();
    if (names.isEmpty() && !"*".equals(wanted)) {
      throw new IndexNotFoundException("index not found with name [" + wanted + "]");
    }
    int before = collection.getNumIndexes();
    for (String index : names) {
      dropIndex(collection, index);
      indexes
          .get()
          .deleteDocuments(new Document("name", index).append("ns", collection.getFullName()), 0);
    }
    Document answer = new Document("nIndexesWas", before);
    Utils.markOkay(answer);
    return answer;
  }

  private static boolean isNamed(Index<Key> index, Object wanted) {
    return switch (wanted) {
      case String name -> name.equals("*") || name.equals(index.getName());
      case Collection<?> names -> names.contains(index.getName());
      case Document key -> key.equals(index.toIndexDescription().get("key"));
      default -> false;
    };
  }

  @Override
  public void moveCollection(
      MongoDatabase from, MongoCollection<?> collection, String newCollectionName) {
    throw Refusal.notSupported("renaming a collection");
  }

  @Override
  protected long getStorageSize() {
    return store.size();
  }

  @Override
  protected long getFileSize() {
    return store.size();
  }
}
