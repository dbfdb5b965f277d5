package th.sucharit.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeapTests {

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"-XX:+UseSerialGC", "-XX:+UseG1GC"})
  void refusesWhatWouldEndAFullHeapAndGoesOn(String collector) throws Exception {
    try (var server = ServerProcess.start(directory, "-Xmx96m", collector);
        var client = MongoClients.create(server.uri())) {
      var things = client.getDatabase("heap").getCollection("things");
      for (int batch = 0; batch < 100; batch++) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
          documents.add(new Document("text", "x".repeat(1000)));
        }
        things.insertMany(documents);
      }
      assertThatExceptionOfType(MongoCommandException.class)
          .isThrownBy(() ->
              things
                  .aggregate(List.of(Aggregates.group(null, Accumulators.push("all", "$$ROOT"))))
                  .first())
          .satisfies(refusal -> assertThat(refusal.getErrorCode()).isEqualTo(146));
      Thread.sleep(2500);
      things.insertOne(new Document("_id", "after"));
      assertThat(things.countDocuments()).isEqualTo(100_001);
    }
  }
}
