package th.sucharit.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server cannot do it refuses, rather than do something else. */
class RefusalTests {

  private static final Collation THAI = Collation.builder().locale("th").build();

  @TempDir private static Path directory;
  private static EmbeddedMongoDb server;
  private static MongoClient client;
  private static MongoDatabase database;

  @BeforeAll
  static void start() throws Exception {
    server = EmbeddedMongoDb.start(directory, 0);
    client = MongoClients.create(server.uri());
    database = client.getDatabase("refusals");
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  @Test
  void refusesIndexesThatItWouldNotHonour() {
    var things = database.getCollection("indexed");
    var ascending = Indexes.ascending("a");
    refused(
        67, () -> things.createIndex(ascending, new IndexOptions().expireAfter(1L, TimeUnit.DAYS)));
    refused(
        67,
        () ->
            things.createIndex(
                ascending, new IndexOptions().partialFilterExpression(Filters.eq("b", 1))));
    refused(67, () -> things.createIndex(ascending, new IndexOptions().collation(THAI)));
    refused(67, () -> things.createIndex(Indexes.text("a")));
    refused(67, () -> things.createIndex(Indexes.hashed("a")));
    refused(67, () -> things.createIndex(Indexes.geo2dsphere("a")));
    refused(67, () -> things.createIndex(Indexes.ascending("a.$**")));
    assertThat(things.listIndexes().into(new ArrayList<>())).hasSizeLessThan(2);
  }

  @Test
  void refusesUnknownOperatorsEvenWithoutDocuments() {
    var nothing = database.getCollection("nothing");
    refused(2, () -> nothing.find(Document.parse("{a: {$near: 1}}")).first());
    refused(2, () -> nothing.find(Document.parse("{$text: {$search: 'x'}}")).first());
    refused(2, () -> nothing.find(Document.parse("{$or: [{a: {$wrong: 1}}]}")).first());
    refused(40324, () -> nothing.aggregate(List.of(Document.parse("{$wrong: 1}"))).first());
    refused(
        40324, () -> nothing.aggregate(List.of(Document.parse("{$setWindowFields: {}}"))).first());
    refused(238, () -> nothing.find().collation(THAI).first());
    refused(59, () -> database.runCommand(new Document("wrong", 1)));
  }

  @Test
  void refusesWhatOnlyReplicaSetsDo() {
    try (var session = client.startSession()) {
      session.startTransaction();
      assertThatExceptionOfType(MongoException.class)
          .isThrownBy(() -> database.getCollection("t").insertOne(session, new Document()));
    }
    refused(40573, () -> database.getCollection("t").watch().cursor());
  }

  @Test
  void refusesUpdatesByPipelines() {
    var things = database.getCollection("updated");
    things.insertOne(new Document("_id", 1));
    assertThatExceptionOfType(MongoException.class)
        .isThrownBy(
            () -> things.updateOne(Filters.eq("_id", 1), List.of(Document.parse("{$set: {a: 1}}"))))
        .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo(238));
  }

  @Test
  void refusesADotInTheNameOfAField() {
    var things = database.getCollection("dotted");
    things.createIndex(Indexes.ascending("x"));
    things.insertOne(new Document("_id", 1).append("x", 1));
    var dotted = new Document("x", 2).append("a.b", 1);
    refused(238, () -> things.replaceOne(Filters.eq("_id", 1), dotted));
    refused(238, () -> things.findOneAndReplace(Filters.eq("_id", 1), dotted));
    refused(238, () -> things.insertOne(dotted));
    assertThat(things.find(Filters.gt("x", 0)))
        .containsExactly(new Document("_id", 1).append("x", 1));
  }

  @Test
  void endsACursorOverWhatWasDropped() {
    for (var index : List.of("whole", "x_1")) {
      var things = database.getCollection("dropped");
      fill(things);
      var cursor =
          things.find(Filters.gte(index.equals("x_1") ? "x" : "y", 0)).batchSize(2).cursor();
      cursor.next();
      if (index.equals("x_1")) {
        things.dropIndex(index);
      } else {
        things.drop();
        fill(things);
      }
      assertThatExceptionOfType(MongoException.class)
          .isThrownBy(() -> cursor.forEachRemaining(one -> {}))
          .satisfies(error -> assertThat(error.getCode()).isEqualTo(175));
      things.drop();
    }
  }

  private static void fill(MongoCollection<Document> things) {
    things.createIndex(Indexes.ascending("x"));
    for (int i = 0; i < 20; i++) {
      things.insertOne(new Document("x", i).append("y", i));
    }
  }

  @Test
  void keepsAnIndexBuiltBeforeOneThatCannotBe() {
    var things = database.getCollection("halfBuilt");
    things.insertMany(List.of(new Document("a", 1), new Document("a", 1)));
    assertThatExceptionOfType(MongoException.class)
        .isThrownBy(() ->
            things.createIndexes(
                List.of(
                    new IndexModel(Indexes.ascending("a", "b")),
                    new IndexModel(Indexes.ascending("a"), new IndexOptions().unique(true)))));
    assertThat(things.find(Filters.eq("a", 1)).into(new ArrayList<>())).hasSize(2);
  }

  @Test
  void keepsASparseUniqueIndexAndRefusesTheSecond() {
    var things = database.getCollection("sparse");
    things.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true).sparse(true));
    things.insertMany(List.of(new Document("_id", 1), new Document("_id", 2)));
    things.insertOne(new Document("_id", 3).append("a", null));
    duplicate(() -> things.insertOne(new Document("_id", 4).append("a", null)));
    assertThat(things.countDocuments(Filters.eq("a", null))).isEqualTo(3);
  }

  @Test
  void comparesNumbersByTheirValueWhateverTheirType() {
    var things = database.getCollection("numbers");
    things.createIndex(Indexes.ascending("n"), new IndexOptions().unique(true));
    things.insertOne(new Document("n", 1));
    duplicate(() -> things.insertOne(new Document("n", 1L)));
    duplicate(() -> things.insertOne(new Document("n", 1.0)));
    duplicate(() -> things.insertOne(new Document("n", org.bson.types.Decimal128.parse("1.00"))));
    things.insertOne(new Document("n", Long.MAX_VALUE));
    things.insertOne(new Document("n", Long.MAX_VALUE - 1));
    assertThat(things.find(Filters.eq("n", 1L)).into(new ArrayList<>())).hasSize(1);
  }

  @Test
  void leavesNothingOfAnIndexThatCannotBeBuilt() {
    var things = database.getCollection("unbuilt");
    things.insertMany(List.of(new Document("a", 1), new Document("a", 1)));
    assertThatExceptionOfType(MongoException.class)
        .isThrownBy(
            () -> things.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true)))
        .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo(11000));
    things.deleteOne(Filters.eq("a", 1));
    things.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
    assertThat(things.find(Filters.eq("a", 1)).into(new ArrayList<>())).hasSize(1);
  }

  @Test
  void dropsAnIndexOfOneCollectionOnly() {
    MongoCollection<Document> one = database.getCollection("dropOne");
    MongoCollection<Document> other = database.getCollection("dropOther");
    one.createIndex(Indexes.ascending("a"), new IndexOptions().name("same"));
    other.createIndex(Indexes.ascending("a"), new IndexOptions().name("same"));
    one.dropIndex("same");
    assertThat(one.listIndexes().into(new ArrayList<>())).hasSize(1);
    assertThat(other.listIndexes().into(new ArrayList<>())).hasSize(2);
    other.dropIndexes();
    assertThat(other.listIndexes().into(new ArrayList<>())).hasSize(1);
  }

  @Test
  void countsWhatABatchHasDoneBeforeItsError() {
    var things = database.getCollection("batch");
    var three = List.of(new Document("_id", 1), new Document("_id", 1), new Document("_id", 2));
    assertThatExceptionOfType(com.mongodb.MongoBulkWriteException.class)
        .isThrownBy(() -> things.insertMany(three))
        .satisfies(error -> assertThat(error.getWriteResult().getInsertedCount()).isOne());
    assertThatExceptionOfType(com.mongodb.MongoBulkWriteException.class)
        .isThrownBy(() -> things.insertMany(three, new InsertManyOptions().ordered(false)))
        .satisfies(error -> assertThat(error.getWriteResult().getInsertedCount()).isOne());
    assertThat(things.countDocuments()).isEqualTo(2);
    things.createIndex(Indexes.ascending("u"), new IndexOptions().unique(true).sparse(true));
    assertThatExceptionOfType(com.mongodb.MongoBulkWriteException.class)
        .isThrownBy(() ->
            things.bulkWrite(
                List.of(
                    new UpdateOneModel<>(Filters.eq("_id", 1), Updates.set("u", 1)),
                    new UpdateOneModel<>(Filters.eq("_id", 2), Updates.set("u", 1)),
                    new UpdateOneModel<>(Filters.eq("_id", 2), Updates.set("u", 2)))));
    assertThat(things.find(Filters.eq("_id", 2)).first()).isEqualTo(new Document("_id", 2));
  }

  @Test
  void refusesASortThatMemoryWouldNotHold() {
    var sorter = new Sorter(1000);
    var found =
        java.util.stream.Stream.generate(
                () -> new Found(new de.bwaldvogel.mongo.bson.Document(), 100))
            .limit(20);
    assertThatExceptionOfType(de.bwaldvogel.mongo.exception.MongoServerError.class)
        .isThrownBy(() -> sorter.sort(found, (one, other) -> 0, 0))
        .satisfies(error -> assertThat(error.getCode()).isEqualTo(292));
  }

  @Test
  void refusesToGrowOnAFullDiskButDeletes(@TempDir Path full) throws Exception {
    var limits = new Limits(Long.MAX_VALUE, 1 << 20, 1 << 26, 16);
    try (var store = Store.open(full, limits)) {
      assertThatExceptionOfType(de.bwaldvogel.mongo.exception.MongoServerError.class)
          .isThrownBy(store::requireRoom)
          .satisfies(error -> assertThat(error.getCode()).isEqualTo(14031));
    }
  }

  private static void refused(int code, ThrowingCallable command) {
    assertThatExceptionOfType(MongoCommandException.class)
        .isThrownBy(command)
        .satisfies(refusal -> assertThat(refusal.getErrorCode()).isEqualTo(code));
  }

  private static void duplicate(ThrowingCallable insert) {
    assertThatExceptionOfType(MongoWriteException.class)
        .isThrownBy(insert)
        .satisfies(refusal -> assertThat(refusal.getError().getCode()).isEqualTo(11000));
  }
}
