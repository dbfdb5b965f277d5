package th.sucharit.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kills the server at random moments, again and again, on the same data. */
class CrashTests {

  private static final int WRITERS = 6;

  private final AtomicInteger numbers = new AtomicInteger();

  /** By _id: the version that was acknowledged last; each writer has its own documents. */
  private final Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();

  private final Set<Integer> deleted = ConcurrentHashMap.newKeySet();

  /** By _id: what a writer asked for last, whether or not it heard of it. */
  private final Map<Integer, Integer> attempted = new ConcurrentHashMap<>();

  private int filler;

  /** Documents of many sizes: large ones let the file grow until it is compacted. */
  @ParameterizedTest
  @CsvSource({"1, 100", "4, 20000"})
  void losesNoAcknowledgedWriteAndLeavesNoHalfOne(int rarer, int size, @TempDir Path directory)
      throws Exception {
    filler = size;
    int crashes = Integer.getInteger("crashes", 20) / rarer;
    var random = new Random(2569);
    for (int crash = 0; crash < crashes; crash++) {
      try (var server = ServerProcess.start(directory, "-XX:TieredStopAtLevel=1", "-Xmx256m");
          var client = MongoClients.create(server.uri())) {
        MongoCollection<Document> cases = cases(client);
        verify(cases);
        if (crash == 0) {
          cases.createIndex(Indexes.ascending("receipt"), new IndexOptions().unique(true));
          cases.createIndex(Indexes.ascending("state", "version"));
          cases.createIndex(Indexes.ascending("outbox.at"));
        }
        writeUntilKilled(cases, server, 20 + random.nextInt(480), random.nextLong());
      }
    }
    try (var server = EmbeddedMongoDb.start(directory, 0);
        var client = MongoClients.create(server.uri())) {
      verify(cases(client));
    }
    assertThat(acknowledged).hasSizeGreaterThan(crashes);
  }

  @Test
  void keepsNothingOfAnIndexThatCouldNotBeBuilt(@TempDir Path directory) throws Exception {
    IndexOptions unique = new IndexOptions().unique(true);
    try (var server = ServerProcess.start(directory);
        var client = MongoClients.create(server.uri())) {
      var all = IntStream.range(0, 12_000).mapToObj(id -> new Document("_id", id));
      cases(client).insertMany(all.map(one -> one.append("n", one.get("_id"))).toList());
      cases(client).insertOne(new Document("_id", -1).append("n", 1));
      assertThatExceptionOfType(MongoException.class)
          .isThrownBy(() -> cases(client).createIndex(Indexes.ascending("n"), unique));
      cases(client).deleteMany(Filters.eq("n", 1));
      cases(client).createIndex(Indexes.ascending("n"), unique);
      server.kill();
    }
    try (var server = EmbeddedMongoDb.start(directory, 0);
        var client = MongoClients.create(server.uri())) {
      cases(client).insertOne(new Document("_id", 1).append("n", 1));
      assertThat(ids(cases(client), Filters.in("n", 0, 1, 11_999))).containsExactly(0, 1, 11_999);
    }
  }

  private static MongoCollection<Document> cases(MongoClient client) {
    return client.getDatabase("complaints").getCollection("cases");
  }

  private void writeUntilKilled(
      MongoCollection<Document> cases, ServerProcess server, int milliseconds, long seed)
      throws Exception {
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        var random = new Random(seed + writer);
        all.add(writers.submit(() -> write(cases, random)));
      }
      Thread.sleep(milliseconds);
      server.kill();
      for (Future<?> one : all) {
        one.get();
      }
    }
  }

  private void write(MongoCollection<Document> cases, Random random) {
    List<Integer> own = new ArrayList<>();
    try {
      while (true) {
        if (own.isEmpty() || random.nextInt(3) == 0) {
          int id = numbers.incrementAndGet();
          attempted.put(id, 1);
          cases.insertOne(document(id, 1));
          acknowledged.put(id, 1);
          own.add(id);
        } else if (random.nextInt(8) == 0) {
          int id = own.removeLast();
          attempted.put(id, 0);
          cases.deleteOne(Filters.eq("_id", id));
          deleted.add(id);
        } else {
          int id = own.get(random.nextInt(own.size()));
          int version = acknowledged.get(id);
          attempted.put(id, version + 1);
          var result =
              cases.replaceOne(
                  Filters.and(Filters.eq("_id", id), Filters.eq("version", version)),
                  document(id, version + 1));
          assertThat(result.getModifiedCount()).isOne();
          acknowledged.put(id, version + 1);
        }
      }
    } catch (MongoException killed) {
      assertThat(killed).isNotInstanceOf(MongoWriteException.class);
    }
  }

  private Document document(int id, int version) {
    List<Document> outbox = new ArrayList<>();
    for (int i = 0; i < version % 4; i++) {
      outbox.add(new Document("at", version * 10 + i).append("filler", "x".repeat(filler)));
    }
    return new Document("_id", id)
        .append("receipt", "R" + id + "-" + version)
        .append("state", version % 3)
        .append("version", version)
        .append("outbox", outbox)
        .append("check", id * 31 + version);
  }

  private void verify(MongoCollection<Document> cases) {
    Map<Integer, Document> stored =
        cases.find().into(new ArrayList<>()).stream()
            .collect(Collectors.toMap(one -> one.getInteger("_id"), one -> one));
    stored.values().forEach(this::assertWhole);
    acknowledged.forEach((id, version) -> {
      if (deleted.contains(id)) {
        assertThat(stored).doesNotContainKey(id);
      } else if (attempted.get(id) == 0) {
        if (!stored.containsKey(id)) {
          deleted.add(id);
        }
      } else {
        assertThat(stored).as("acknowledged").containsKey(id);
        assertThat(stored.get(id).getInteger("version")).isBetween(version, attempted.get(id));
      }
    });
    if (!stored.isEmpty()) {
      verifyIndexes(cases, stored);
    }
  }

  private void assertWhole(Document document) {
    assertThat(document)
        .isEqualTo(document(document.getInteger("_id"), document.getInteger("version")));
  }

  /** What each index finds is what a look at all documents finds. */
  private static void verifyIndexes(
      MongoCollection<Document> cases, Map<Integer, Document> stored) {
    int entries = cases.find().sort(Indexes.ascending("receipt")).into(new ArrayList<>()).size();
    assertThat(entries).isEqualTo(stored.size());
    for (int state = 0; state < 3; state++) {
      int wanted = state;
      assertThat(ids(cases, Filters.eq("state", state)))
          .containsExactlyInAnyOrderElementsOf(
              idsOf(stored, one -> one.getInteger("state") == wanted));
    }
    assertThat(ids(cases, Filters.gte("outbox.at", 0)))
        .containsExactlyInAnyOrderElementsOf(
            idsOf(stored, one -> !one.getList("outbox", Document.class).isEmpty()));
    Document any = stored.values().iterator().next();
    assertThat(ids(cases, Filters.eq("receipt", any.getString("receipt"))))
        .containsExactly(any.getInteger("_id"));
    try {
      cases.insertOne(new Document("_id", -1).append("receipt", any.getString("receipt")));
      throw new AssertionError("a receipt is taken twice");
    } catch (MongoWriteException refused) {
      assertThat(refused.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
    }
    assertThat(cases.updateOne(Filters.eq("_id", -1), Updates.set("x", 1)).getMatchedCount())
        .isZero();
  }

  private static List<Integer> ids(
      MongoCollection<Document> cases, org.bson.conversions.Bson filter) {
    return cases.find(filter).map(one -> one.getInteger("_id")).into(new ArrayList<>());
  }

  private static List<Integer> idsOf(
      Map<Integer, Document> stored, java.util.function.Predicate<Document> condition) {
    return stored.values().stream().filter(condition).map(one -> one.getInteger("_id")).toList();
  }
}
