package th.sucharit.complaints.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;

/**
 * Fills the store with complaints of a whole country: copies of ones that went the whole way
 * through the service, under ids, receipts and local governments of their own, each with its key.
 */
final class StoredComplaints {

  private static final int BATCH = 1000;
  private static final int THREADS = 8;
  private static final int SAMPLES = 500;

  private final MongoCollection<Document> complaints;
  private final MongoCollection<Document> keys;

  StoredComplaints(MongoDatabase database) {
    this.complaints = database.getCollection("complaints");
    this.keys = database.getCollection("caseKeys");
  }

  /** Copies what is there until there are so many; returns how many there are. */
  long fillUp(long wanted) throws InterruptedException, ExecutionException {
    List<Document> samples = complaints.find().limit(SAMPLES).into(new ArrayList<>());
    List<Document> keysOfSamples = new ArrayList<>();
    for (Document sample : samples) {
      keysOfSamples.add(keys.find(new Document("_id", sample.get("_id"))).first());
    }
    long there = complaints.countDocuments();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> batches = new ArrayList<>();
      for (long from = there; from < wanted; from += BATCH) {
        long begin = from;
        int count = (int) Math.min(BATCH, wanted - from);
        batches.add(threads.submit(() -> insert(samples, keysOfSamples, begin, count)));
      }
      for (Future<?> batch : batches) {
        batch.get();
      }
    }
    return complaints.countDocuments();
  }

  private void insert(List<Document> samples, List<Document> keysOfSamples, long from, int count) {
    List<Document> copies = new ArrayList<>();
    List<Document> copiedKeys = new ArrayList<>();
    for (long i = from; i < from + count; i++) {
      int sample = (int) (i % samples.size());
      String id = UUID.randomUUID().toString();
      Document copy = new Document(samples.get(sample)).append("_id", id);
      copy.replace("receiptHash", "copy-" + id);
      copy.put("jurisdiction", place(i));
      copies.add(copy);
      copiedKeys.add(new Document(keysOfSamples.get(sample)).append("_id", id));
    }
    InsertManyOptions unordered = new InsertManyOptions().ordered(false);
    keys.insertMany(copiedKeys, unordered);
    complaints.insertMany(copies, unordered);
  }

  private static Document place(long number) {
    int local = (int) (number % Places.COUNTRY);
    return new Document("localGovernment", Places.of(local).localGovernment().code())
        .append("province", Places.of(local).province().code());
  }
}
