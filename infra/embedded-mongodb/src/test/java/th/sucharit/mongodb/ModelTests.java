package th.sucharit.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/** Does random things to a server and to a model, and compares what they say. */
class ModelTests {

  private static final int IDS = 400;
  private static final int PART = 1000;
  private static final int OPERATIONS = Integer.getInteger("operations", 4000);

  private final Model model = new Model();

  @Test
  void answersAsTheModelDoesThroughRestarts(@TempDir Path directory) throws Exception {
    for (int part = 0; part * PART < OPERATIONS; part++) {
      try (var server = EmbeddedMongoDb.start(directory, 0);
          var client = MongoClients.create(server.uri())) {
        run(client.getDatabase("model").getCollection("things"), part, true);
      }
    }
  }

  @Test
  void mongoDbItselfAnswersAsTheModelDoes() {
    Assumptions.assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "no Docker here");
    try (var container = new MongoDBContainer(DockerImageName.parse("mongo:8.0"))) {
      container.start();
      try (var client = MongoClients.create(container.getReplicaSetUrl())) {
        for (int part = 0; part * PART < OPERATIONS; part++) {
          run(client.getDatabase("model").getCollection("things"), part, false);
        }
      }
    }
  }

  private void run(MongoCollection<Document> things, long seed, boolean explained) {
    var random = new Random(seed);
    if (seed == 0) {
      things.createIndex(Indexes.ascending("owner", "count"), named("ofOwner"));
      things.createIndex(Indexes.ascending("outbox.at"), named("waiting"));
      things.createIndex(Indexes.ascending("tags"), named("found"));
      things.createIndex(Indexes.descending("count"), named("counted"));
      things.createIndex(Indexes.ascending("unique"), named("only").unique(true).sparse(true));
    }
    for (int i = 0; i < PART; i++) {
      switch (random.nextInt(10)) {
        case 0, 1, 2 -> insert(things, random);
        case 3, 4 -> replace(things, random);
        case 5 -> increment(things, random);
        case 6 -> pull(things, random);
        case 7 -> delete(things, random);
        default -> ask(things, random, explained);
      }
    }
    assertThat(things.find().sort(Sorts.ascending("_id")).into(new ArrayList<>()))
        .isEqualTo(model.find(one -> true));
    assertThat(things.countDocuments()).isEqualTo(model.find(one -> true).size());
  }

  private static IndexOptions named(String name) {
    return new IndexOptions().name(name);
  }

  private static Document thing(Random random, int id) {
    var thing = new Document("_id", id);
    if (random.nextInt(5) > 0) {
      thing.append("owner", Question.owner(random.nextInt(6)));
    }
    if (random.nextInt(6) > 0) {
      thing.append("count", random.nextInt(12));
    }
    if (random.nextInt(3) > 0) {
      thing.append("unique", "u" + random.nextInt(IDS));
    }
    if (random.nextInt(4) > 0) {
      List<String> tags = new ArrayList<>();
      random.ints(random.nextInt(5), 0, 8).forEach(tag -> tags.add(Question.tag(tag)));
      thing.append("tags", tags);
    }
    List<Document> outbox = new ArrayList<>();
    random.ints(random.nextInt(3), 0, 50).forEach(at -> outbox.add(new Document("at", at)));
    return thing.append("outbox", outbox);
  }

  private void insert(MongoCollection<Document> things, Random random) {
    Document thing = thing(random, random.nextInt(IDS));
    boolean done = true;
    try {
      things.insertOne(thing);
    } catch (MongoWriteException duplicate) {
      done = false;
    }
    assertThat(done).as("insert %s", thing).isEqualTo(model.insert(thing));
  }

  private void replace(MongoCollection<Document> things, Random random) {
    int id = random.nextInt(IDS);
    int count = random.nextInt(12);
    Document thing = thing(random, id);
    int done;
    try {
      done =
          (int)
              things
                  .replaceOne(
                      Filters.and(Filters.eq("_id", id), Filters.gte("count", count)), thing)
                  .getMatchedCount();
    } catch (MongoWriteException duplicate) {
      done = -1;
    }
    assertThat(done)
        .as("replace %s", thing)
        .isEqualTo(
            model.replace(
                one -> one.get("count") != null && one.getInteger("count") >= count, id, thing));
  }

  private void increment(MongoCollection<Document> things, Random random) {
    Question which = Question.random(random, IDS);
    String owner = Question.owner(random.nextInt(6));
    var change = Updates.combine(Updates.inc("count", 1), Updates.set("owner", owner));
    assertThat(things.updateMany(which.filter(), change).getMatchedCount())
        .as("increment where %s", which.filter())
        .isEqualTo(model.increment(which.model(), "count", owner));
  }

  private void pull(MongoCollection<Document> things, Random random) {
    Question which = Question.random(random, IDS);
    int below = random.nextInt(50);
    assertThat(
            things
                .updateMany(
                    which.filter(),
                    Updates.pullByFilter(
                        Filters.eq("outbox", new Document("at", new Document("$lte", below)))))
                .getMatchedCount())
        .as("pull where %s", which.filter())
        .isEqualTo(model.pull(which.model(), below));
  }

  private void delete(MongoCollection<Document> things, Random random) {
    int from = random.nextInt(IDS);
    Question which = Question.random(random, IDS);
    assertThat(
            things
                .deleteMany(
                    Filters.and(
                        which.filter(), Filters.gte("_id", from), Filters.lt("_id", from + 40)))
                .getDeletedCount())
        .as("delete where %s", which.filter())
        .isEqualTo(
            model.delete(one ->
                which.model().test(one)
                    && one.getInteger("_id") >= from
                    && one.getInteger("_id") < from + 40));
  }

  private void ask(MongoCollection<Document> things, Random random, boolean explained) {
    Question which = Question.random(random, IDS);
    boolean descending = random.nextBoolean();
    int skip = random.nextInt(4);
    int limit = 1 + random.nextInt(200);
    var order =
        descending
            ? Sorts.orderBy(Sorts.descending("count"), Sorts.descending("_id"))
            : Sorts.orderBy(Sorts.ascending("count"), Sorts.ascending("_id"));
    Comparator<Document> byCount =
        Comparator.<Document>comparingInt(one -> one.getInteger("count", -1))
            .thenComparing(one -> one.getInteger("_id"));
    List<Integer> expected =
        model.ids(which.model(), descending ? byCount.reversed() : byCount).stream()
            .skip(skip)
            .limit(limit)
            .toList();
    assertThat(
            things
                .find(which.filter())
                .sort(order)
                .skip(skip)
                .limit(limit)
                .batchSize(1 + random.nextInt(30))
                .map(one -> one.getInteger("_id"))
                .into(new ArrayList<>()))
        .as("%s sorted by %s", which.filter(), order)
        .isEqualTo(expected);
    assertThat(things.countDocuments(which.filter()))
        .as("%s", which.filter())
        .isEqualTo(model.find(which.model()).size());
    if (explained && which.index() != null) {
      assertThat(things.find(which.filter()).explain().toJson())
          .as("%s", which.filter())
          .contains("\"indexName\": \"" + which.index() + "\"");
    }
  }
}
