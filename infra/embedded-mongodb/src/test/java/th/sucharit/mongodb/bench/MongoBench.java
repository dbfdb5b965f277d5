package th.sucharit.mongodb.bench;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.RawBsonDocument;
import th.sucharit.mongodb.ServerProcess;

/**
 * Measures this server beside the library's own storage, both in processes of their own: documents
 * of 1 KB with random ids, a unique and two secondary indexes, acknowledged writes.
 *
 * <p>Arguments: how many documents, how many for the library's own storage, and the heap of a
 * server.
 */
public final class MongoBench {

  private static final int THREADS = 16;
  private static final long PHASE = TimeUnit.SECONDS.toNanos(8);
  private static final int OWNERS = 5000;

  /** The library's own storage walks over all documents for an update: more would take hours. */
  private static final int MOST_OF_STOCK = 100_000;

  private final String name;
  private final MongoCollection<Document> cases;
  private final AtomicLong numbers = new AtomicLong();
  private final int documents;

  private MongoBench(String name, MongoClient client, int documents) {
    this.name = name;
    this.documents = documents;
    this.cases =
        client
            .getDatabase("bench")
            .getCollection("cases")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  public static void main(String[] arguments) throws Exception {
    int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int stock =
        arguments.length > 1 ? Integer.parseInt(arguments[1]) : Math.min(documents, MOST_OF_STOCK);
    String heap = "-Xmx" + (arguments.length > 2 ? arguments[2] : "1g");
    Path folder = Files.createTempDirectory("mongo-bench");
    try {
      run("embedded-mongodb", ServerProcess.class, folder.resolve("own"), documents, heap);
      if (stock > 0) {
        run("stock H2 (loses writes)", StockServer.class, folder.resolve("stock"), stock, heap);
      }
    } finally {
      delete(folder);
    }
  }

  private static void run(String name, Class<?> main, Path folder, int documents, String heap)
      throws Exception {
    long inserted;
    try (var server = ServerProcess.start(main, folder, heap);
        var client = MongoClients.create(server.uri())) {
      var bench = new MongoBench(name, client, documents);
      bench.measure();
      bench.say("resident memory, MB", resident(server.pid()) / 1024.0);
      inserted = bench.cases.countDocuments(Filters.eq("owner", 1));
      server.kill();
    }
    long files = size(folder);
    long start = System.nanoTime();
    try (var server = ServerProcess.start(main, folder, heap);
        var client = MongoClients.create(server.uri())) {
      var bench = new MongoBench(name, client, documents);
      long found = bench.cases.countDocuments(Filters.eq("owner", 1));
      bench.say("first answer after kill -9, s", (System.nanoTime() - start) / 1e9);
      bench.say("documents of one owner lost", inserted - found);
      long living = bench.cases.estimatedDocumentCount();
      bench.say("documents", living);
      bench.say("files, MB", files / 1e6);
      bench.say("files, times the documents' bytes", (double) files / (living * bench.size()));
    }
  }

  private void measure() throws Exception {
    cases.createIndex(Indexes.ascending("receipt"), new IndexOptions().unique(true));
    cases.createIndex(Indexes.ascending("owner", "due"));
    cases.createIndex(Indexes.ascending("state"));
    perSecond(THREADS, () -> cases.insertOne(document())); // warms up
    long start = System.nanoTime();
    while (numbers.get() < documents) {
      List<Document> batch = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        batch.add(document());
      }
      cases.insertMany(batch);
    }
    say("loading, s", (System.nanoTime() - start) / 1e9);
    say("inserts/s, 16 threads", perSecond(THREADS, () -> cases.insertOne(document())));
    List<String> ids = new ArrayList<>();
    for (Document one : cases.find().projection(new Document("_id", 1)).limit(20_000)) {
      ids.add(one.getString("_id"));
    }
    say("find by id, p50 ms", median(() -> cases.find(Filters.eq("_id", any(ids))).first()));
    say("find by index, sorted, limit 20, p50 ms", median(this::sorted));
    say("find by index, sorted, limit 20, /s, 16 threads", perSecond(THREADS, this::sorted));
    say("conditional updates/s, 1 thread", perSecond(1, () -> update(any(ids))));
    say("conditional updates/s, 16 threads", perSecond(THREADS, () -> update(any(ids))));
  }

  private Document document() {
    long number = numbers.incrementAndGet();
    return new Document("_id", UUID.randomUUID().toString())
        .append("receipt", "R" + number)
        .append("owner", (int) (number % OWNERS))
        .append("due", ThreadLocalRandom.current().nextInt())
        .append("state", (int) (number % 7))
        .append("sequence", 1)
        .append("text", "ก".repeat(300));
  }

  /** The bytes of one document, without those of its index entries. */
  private long size() {
    var raw = cases.withDocumentClass(RawBsonDocument.class).find().first();
    return raw == null ? 0 : raw.getByteBuffer().remaining();
  }

  private Object sorted() {
    int owner = ThreadLocalRandom.current().nextInt(OWNERS);
    return cases
        .find(Filters.eq("owner", owner))
        .sort(Sorts.descending("due"))
        .limit(20)
        .into(new ArrayList<>());
  }

  /** As a service writes an aggregate: reads it, then changes it if it is still the same. */
  private Object update(String id) {
    int sequence = cases.find(Filters.eq("_id", id)).first().getInteger("sequence");
    return cases.updateOne(
        Filters.and(Filters.eq("_id", id), Filters.eq("sequence", sequence)),
        Updates.combine(Updates.set("sequence", sequence + 1), Updates.set("state", sequence % 7)));
  }

  private static String any(List<String> ids) {
    return ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
  }

  private static double perSecond(int threads, Callable<?> operation) throws Exception {
    var done = new AtomicLong();
    long start = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(
            pool.submit(() -> {
              while (System.nanoTime() - start < PHASE) {
                operation.call();
                done.incrementAndGet();
              }
              return true;
            }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    return done.get() / ((System.nanoTime() - start) / 1e9);
  }

  private static double median(Callable<?> operation) throws Exception {
    long[] times = new long[2000];
    int measured = 0;
    long end = System.nanoTime() + 2 * PHASE;
    while (measured < times.length && System.nanoTime() < end) {
      long start = System.nanoTime();
      operation.call();
      times[measured++] = System.nanoTime() - start;
    }
    Arrays.sort(times, 0, measured);
    return times[measured / 2] / 1e6;
  }

  private void say(String what, double figure) {
    System.out.println(String.format(Locale.ROOT, "%-24s %-50s %,14.2f", name, what, figure));
  }

  private static long resident(long pid) throws IOException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum()
        : 0;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
