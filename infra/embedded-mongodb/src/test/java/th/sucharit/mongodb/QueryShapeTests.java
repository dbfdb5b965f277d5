package th.sucharit.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each shape of query that services use: the right answer, by the right index. */
class QueryShapeTests {

  private static final int DOCUMENTS = 600;
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private static Path directory;
  private static EmbeddedMongoDb server;
  private static MongoClient client;
  private static MongoCollection<Document> aggregates;

  @BeforeAll
  static void fill() throws Exception {
    server = EmbeddedMongoDb.start(directory, 0);
    client = MongoClients.create(server.uri());
    aggregates = client.getDatabase("registry").getCollection("aggregates");
    index("inbox", Indexes.ascending("jurisdiction.localGovernment", "status", "due"));
    index("allOfOne", Indexes.ascending("jurisdiction.localGovernment", "due"));
    index(
        "latestOfOne",
        Indexes.compoundIndex(
            Indexes.ascending("jurisdiction.localGovernment"), Indexes.descending("year")));
    index("waiting", Indexes.ascending("outbox.at"));
    index("found", Indexes.ascending("tokens"));
    index("nextDue", Indexes.ascending("nextDue"));
    index("state", Indexes.ascending("state"));
    index("ofOfficer", Indexes.ascending("appointments.officer"));
    aggregates.createIndex(
        Indexes.ascending("receipt"), new IndexOptions().name("receipt").unique(true));
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      all.add(document(i));
    }
    aggregates.insertMany(all);
  }

  private static void index(String name, Bson keys) {
    aggregates.createIndex(keys, new IndexOptions().name(name));
  }

  private static Document document(int i) {
    var document =
        new Document("_id", "id-%04d".formatted(i))
            .append("jurisdiction", new Document("localGovernment", "546080" + i % 10))
            .append("status", i % 2 == 0 ? "RECEIVED" : "CLOSED")
            .append("due", Date.from(START.plusSeconds(i * 37 % 600)))
            .append("year", 2560 + i % 7)
            .append("receipt", "R" + i)
            .append("sequence", 1L)
            .append("state", i % 50 == 0 ? "RUNNING" : "DONE")
            .append("tokens", List.of("t" + i % 5, "t" + (i + 1) % 5))
            .append("appointments", List.of(new Document("officer", "o" + i % 20)));
    if (i % 100 == 0) {
      document.append("nextDue", Date.from(START.plusSeconds(i)));
      document.append(
          "outbox",
          List.of(
              new Document("at", Date.from(START.plusSeconds(i))).append("sequence", 1),
              new Document("at", Date.from(START.plusSeconds(i + 1))).append("sequence", 2)));
    }
    return document;
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  @Test
  void oneByItsIdWithinALocalGovernment() {
    Bson own =
        Filters.and(
            Filters.eq("_id", "id-0013"), Filters.eq("jurisdiction.localGovernment", "5460803"));
    assertThat(ids(own, null)).containsExactly("id-0013");
    assertThat(plan(own, null)).contains("IDHACK").doesNotContain("SORT");
    assertThat(
            ids(
                Filters.and(
                    Filters.eq("_id", "id-0013"),
                    Filters.eq("jurisdiction.localGovernment", "5460804")),
                null))
        .isEmpty();
  }

  @Test
  void allOfOneLocalGovernmentInOrderPageByPage() {
    Bson filter = Filters.eq("jurisdiction.localGovernment", "5460803");
    Bson order = Sorts.ascending("due");
    assertThat(plan(filter, order)).contains("allOfOne").doesNotContain("SORT");
    List<Date> due =
        aggregates
            .find(filter)
            .sort(order)
            .skip(10)
            .limit(20)
            .map(one -> one.getDate("due"))
            .into(new ArrayList<>());
    assertThat(due).hasSize(20).isSorted();
  }

  @Test
  void withAStatusInOrderByTheWholeCompoundIndex() {
    Bson filter =
        Filters.and(
            Filters.eq("jurisdiction.localGovernment", "5460804"),
            Filters.eq("status", "RECEIVED"));
    assertThat(plan(filter, Sorts.ascending("due"))).contains("inbox").doesNotContain("SORT");
    assertThat(plan(filter, Sorts.descending("due"))).contains("inbox", "backward");
    assertThat(aggregates.countDocuments(filter)).isEqualTo(60);
  }

  @Test
  void latestYearFirstByADescendingField() {
    Bson filter = Filters.eq("jurisdiction.localGovernment", "5460801");
    Bson order = Sorts.descending("year");
    assertThat(plan(filter, order)).contains("latestOfOne", "forward").doesNotContain("SORT");
    assertThat(aggregates.find(filter).sort(order).map(one -> one.getInteger("year")).first())
        .isEqualTo(2566);
    Bson since = Filters.and(filter, Filters.gte("year", 2565));
    assertThat(aggregates.countDocuments(since))
        .isEqualTo(
            aggregates.find(filter).into(new ArrayList<>()).stream()
                .filter(one -> one.getInteger("year") >= 2565)
                .count());
  }

  @Test
  void byAUniqueField() {
    assertThat(plan(Filters.eq("receipt", "R77"), null)).contains("receipt");
    assertThat(ids(Filters.eq("receipt", "R77"), null)).containsExactly("id-0077");
  }

  @Test
  void whatWaitsInOutboxesByTheirElements() {
    Bson waiting = Filters.lt("outbox.at", Date.from(START.plusSeconds(250)));
    assertThat(plan(waiting, null)).contains("waiting");
    assertThat(ids(waiting, null)).containsExactlyInAnyOrder("id-0000", "id-0100", "id-0200");
  }

  @Test
  void byAllSearchTokens() {
    Bson both = Filters.all("tokens", List.of("t1", "t2"));
    assertThat(plan(both, null)).contains("found");
    assertThat(aggregates.countDocuments(both)).isEqualTo(DOCUMENTS / 5);
  }

  @Test
  void byAFieldOfArrayElements() {
    assertThat(plan(Filters.eq("appointments.officer", "o7"), null)).contains("ofOfficer");
    assertThat(ids(Filters.eq("appointments.officer", "o7"), null)).hasSize(DOCUMENTS / 20);
  }

  @Test
  void byAnyOfSomeStatesAndADateInside() {
    Bson open = Filters.in("state", "WAITING", "RUNNING");
    assertThat(plan(open, null)).contains("state");
    assertThat(ids(open, null)).hasSize(DOCUMENTS / 50);
    assertThat(plan(Filters.and(Filters.eq("_id", "id-0050"), open), null)).contains("IDHACK");
  }

  @Test
  void dueByATime() {
    Bson due = Filters.lte("nextDue", Date.from(START.plusSeconds(300)));
    assertThat(plan(due, null)).contains("nextDue");
    assertThat(ids(due, null)).hasSize(4);
  }

  @Test
  void theNextAfterAnIdInOrder() {
    Bson after = Filters.gt("_id", "id-0590");
    assertThat(plan(after, Sorts.ascending("_id"))).contains("IDHACK").doesNotContain("SORT");
    assertThat(ids(after, Sorts.ascending("_id"))).hasSize(9).isSorted();
  }

  @Test
  void severalIds() {
    Bson some = Filters.in("_id", "id-0003", "id-0001", "none");
    assertThat(plan(some, null)).contains("IDHACK");
    assertThat(ids(some, null)).containsExactly("id-0001", "id-0003");
  }

  @Test
  void aConditionalReplacementFindsItsDocumentByItsId() {
    var things = client.getDatabase("registry").getCollection("replaced");
    things.insertOne(new Document("_id", "a").append("sequence", 1L));
    Bson seen = Filters.and(Filters.eq("_id", "a"), Filters.eq("sequence", 1L));
    assertThat(explained(things, seen)).contains("IDHACK");
    var next = new Document("_id", "a").append("sequence", 2L);
    assertThat(things.replaceOne(seen, next).getMatchedCount()).isOne();
    assertThat(things.replaceOne(seen, next).getMatchedCount()).isZero();
  }

  @Test
  void whatIsSentLeavesTheOutboxAndItsIndex() {
    var boxes = client.getDatabase("registry").getCollection("boxes");
    boxes.createIndex(Indexes.ascending("outbox.at"));
    boxes.insertOne(
        new Document("_id", 1)
            .append(
                "outbox",
                List.of(
                    new Document("at", 1).append("sequence", 1L),
                    new Document("at", 9).append("sequence", 2L))));
    boxes.updateOne(
        Filters.eq("_id", 1),
        Updates.pullByFilter(
            new Document("outbox", new Document("sequence", new Document("$lte", 1L)))));
    assertThat(boxes.countDocuments(Filters.lt("outbox.at", 5))).isZero();
    assertThat(boxes.countDocuments(Filters.lt("outbox.at", 10))).isOne();
  }

  @Test
  void countingAndGroupingUseTheIndexOfTheirFirstMatch() {
    List<Bson> pipeline =
        List.of(
            Aggregates.match(Filters.eq("jurisdiction.localGovernment", "5460803")),
            Aggregates.group("$status", com.mongodb.client.model.Accumulators.sum("n", 1)),
            Aggregates.sort(Sorts.ascending("_id")));
    assertThat(aggregates.aggregate(pipeline).into(new ArrayList<>()))
        .containsExactly(new Document("_id", "CLOSED").append("n", 60));
    assertThat(aggregates.aggregate(pipeline).explain().toJson()).contains("IXSCAN");
  }

  @Test
  void aLongResultComesInBatches() {
    int seen = 0;
    for (Document one : aggregates.find().projection(Projections.include("status")).batchSize(7)) {
      assertThat(one).containsOnlyKeys("_id", "status");
      seen++;
    }
    assertThat(seen).isEqualTo(DOCUMENTS);
    assertThat(aggregates.aggregate(List.of(Aggregates.sort(Sorts.descending("due")))))
        .hasSize(DOCUMENTS);
  }

  private static List<String> ids(Bson filter, Bson order) {
    return aggregates
        .find(filter)
        .sort(order)
        .map(one -> one.getString("_id"))
        .into(new ArrayList<>());
  }

  private static String plan(Bson filter, Bson order) {
    return aggregates.find(filter).sort(order).explain().toJson();
  }

  private static String explained(MongoCollection<Document> things, Bson filter) {
    return things.find(filter).explain().toJson();
  }
}
