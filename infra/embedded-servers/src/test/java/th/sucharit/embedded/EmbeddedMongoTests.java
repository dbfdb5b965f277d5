package th.sucharit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTests {

  @Test
  void keepsDocumentsAndUniqueIndexesAcrossARestart(@TempDir Path directory) throws Exception {
    try (var mongo = EmbeddedMongo.start(directory, 0);
        var client = MongoClients.create(mongo.uri())) {
      var plans = client.getDatabase("plans").getCollection("plans");
      plans.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
      plans.insertOne(new Document("_id", "1").append("code", "5460802"));
    }
    try (var mongo = EmbeddedMongo.start(directory, 0);
        var client = MongoClients.create(mongo.uri())) {
      var plans = client.getDatabase("plans").getCollection("plans");
      assertThat(plans.find(Filters.eq("code", "5460802")).first()).containsEntry("_id", "1");
      assertThatExceptionOfType(MongoWriteException.class)
          .isThrownBy(() -> plans.insertOne(new Document("_id", "2").append("code", "5460802")));
    }
  }

  @Test
  void refusesAFolderOfTheFormerStorage(@TempDir Path directory) throws Exception {
    Files.createFile(directory.resolve("documents.mv"));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> EmbeddedMongo.start(directory, 0))
        .withMessageContaining("documents.mv")
        .withMessageContaining("earlier version");
    assertThat(directory).isDirectoryNotContaining(file -> file.endsWith("store.mv"));
  }

  @Test
  void losesNoAcknowledgedWriteWhenKilled(@TempDir Path directory) throws Exception {
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                MongoProcess.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var client =
        MongoClients.create("mongodb://127.0.0.1:" + portOf(process) + "/?directConnection=true")) {
      var complaints = client.getDatabase("complaints").getCollection("complaints");
      complaints.createIndex(Indexes.ascending("receipt"), new IndexOptions().unique(true));
      writeUntilKilled(complaints, process, acknowledged);
    }
    process.waitFor();

    assertThat(acknowledged).hasSizeGreaterThan(400);
    try (var mongo = EmbeddedMongo.start(directory, 0);
        var client = MongoClients.create(mongo.uri())) {
      var complaints = client.getDatabase("complaints").getCollection("complaints");
      var found = new ArrayList<String>();
      complaints.find().forEach(document -> found.add(document.getString("receipt")));
      assertThat(found).doesNotHaveDuplicates().containsAll(acknowledged);
      for (String receipt : found) {
        assertThat(complaints.find(Filters.eq("receipt", receipt)).first()).isNotNull();
      }
    }
  }

  private static void writeUntilKilled(
      MongoCollection<Document> complaints, Process process, Set<String> acknowledged) {
    var started = new AtomicInteger();
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int writer = 0; writer < 8; writer++) {
        writers.submit(() -> {
          while (true) {
            int number = started.incrementAndGet();
            String receipt = "receipt-" + number;
            complaints.insertOne(
                new Document("_id", number).append("receipt", receipt).append("sequence", 1));
            acknowledged.add(receipt);
            if (acknowledged.size() > 400) {
              process.destroyForcibly();
            }
          }
        });
      }
    } catch (MongoException e) {
      assertThat(process.isAlive()).isFalse();
    }
  }

  private static int portOf(Process process) throws IOException {
    BufferedReader output = process.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("PORT ")) {
        return Integer.parseInt(line.substring("PORT ".length()));
      }
    }
    throw new IllegalStateException("the server ended before it was ready");
  }
}
