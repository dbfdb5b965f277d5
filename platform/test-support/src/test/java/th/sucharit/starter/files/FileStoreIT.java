package th.sucharit.starter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.gridfs.GridFsObject;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.unit.DataSize;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.notes.NotesApplication;
import th.sucharit.starter.web.Problem;
import th.sucharit.testing.ServiceTest;

@ServiceTest
@SpringBootTest(
    classes = NotesApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "sucharit.files.enabled=true")
class FileStoreIT {

  private static final LocalGovernmentId OWN = new LocalGovernmentId("5460802");
  private static final LocalGovernmentId OTHER = new LocalGovernmentId("3650102");
  private static final FileSettings SETTINGS =
      new FileSettings(DataSize.ofMegabytes(15), 3, 100, DataSize.ofMegabytes(20), 2, null);

  @Autowired MongoTemplate mongo;
  @Autowired GridFsTemplate contents;
  @Autowired FileStore configured;

  private FileStore store;
  private Instant now = Instant.parse("2026-11-21T08:00:00Z");

  @BeforeEach
  void empty() {
    for (String name : List.of("storedFiles", "unnamedContents", "fs.files", "fs.chunks")) {
      mongo.getCollection(name).deleteMany(new Document());
    }
    store = storeWith(contents);
  }

  @Test
  void keepsAContentOncePerLocalGovernment() throws IOException {
    StoredFile first = put(store, OWN, "plan:1", "one");
    StoredFile second = put(store, OWN, "plan:2", "one");
    assertThat(second.content()).isEqualTo(first.content());
    assertThat(second.holders()).containsExactlyInAnyOrder("plan:1", "plan:2");
    StoredFile elsewhere = put(store, OTHER, "plan:3", "one");
    assertThat(elsewhere.content()).isNotEqualTo(first.content());
    assertThat(count("fs.files")).isEqualTo(2);
    assertThat(store.open(first).getContentAsByteArray()).isEqualTo(Samples.bytes("one"));
    assertThat(count("unnamedContents")).isZero();
  }

  @Test
  void keepsLargeContentsWhole() throws IOException {
    byte[] large = Samples.joined(Samples.bytes("ก"), "x".repeat(3_000_000).getBytes());
    StoredFile file;
    try (Upload upload = Samples.upload("a.txt", large)) {
      file = configured.store(OWN, "h", upload);
    }
    assertThat(configured.open(file).getContentAsByteArray()).isEqualTo(large);
    assertThat(file.size()).isEqualTo(large.length);
  }

  @Test
  void letsTheContentGoWithItsLastHolder() {
    StoredFile file = put(store, OWN, "a", "one");
    put(store, OWN, "b", "one");
    store.release(OWN, file.sha256(), "a");
    assertThat(store.find(OWN, file.sha256())).isPresent();
    store.release(OWN, file.sha256(), "b");
    store.release(OWN, file.sha256(), "b");
    assertThat(store.find(OWN, file.sha256())).isEmpty();
    assertNothingIsLeft();
  }

  @Test
  void keepsOneContentHoweverManySendItTogether() throws Exception {
    try (var pool = Executors.newFixedThreadPool(8)) {
      List<Callable<ObjectId>> eight =
          IntStream.range(0, 8)
              .<Callable<ObjectId>>mapToObj(
                  i -> () -> put(storeWith(contents), OWN, "holder" + i, "one").content())
              .toList();
      List<ObjectId> stored =
          pool.invokeAll(eight).stream().map(java.util.concurrent.Future::resultNow).toList();
      assertThat(stored.stream().distinct()).hasSize(1);
    }
    assertThat(count("fs.files")).isEqualTo(1);
    assertThat(mongo.findAll(StoredFile.class).getFirst().holders()).hasSize(8);
    assertThat(count("unnamedContents")).isZero();
  }

  /** The process dies after each step in turn: no reference leads nowhere, and nothing stays. */
  @Test
  void leavesNoReferenceToAMissingContentWhenItDiesInBetween() {
    assertThatThrownBy(() -> put(storeWith(dyingBefore()), OWN, "a", "one"))
        .hasMessageContaining("died");
    assertThat(count("storedFiles")).isZero();
    assertThatThrownBy(() -> put(storeWith(dyingAfter()), OWN, "a", "one"))
        .hasMessageContaining("died");
    assertThat(count("storedFiles")).as("content without a name").isZero();
    assertThat(count("fs.files")).isEqualTo(1);
    mongo.insert(
        new Document("files_id", new ObjectId()).append("n", 0), "fs.chunks"); // half a content
    ObjectId half =
        mongo
            .getCollection("fs.chunks")
            .find(new Document("n", 0))
            .sort(new Document("_id", -1))
            .first()
            .getObjectId("files_id");
    mongo.insert(new UnnamedContent(half, "x", now));

    StoredFile later = put(store, OWN, "a", "one");
    now = now.plus(Duration.ofHours(2));
    store.sweep();
    assertThat(store.find(OWN, later.sha256())).contains(later);
    assertThat(count("fs.files")).isEqualTo(1);
    assertThat(count("fs.chunks")).isEqualTo(1);
    assertThat(count("unnamedContents")).isZero();
  }

  @Test
  void sweepsNothingThatHasAName() {
    StoredFile file = put(store, OWN, "a", "one");
    mongo.insert(new UnnamedContent(file.content(), file.id(), now)); // died before forgetting it
    now = now.plus(Duration.ofHours(2));
    store.sweep();
    assertThat(count("fs.files")).isEqualTo(1);
    assertThat(count("unnamedContents")).isZero();
  }

  @Test
  void storesNoMoreThanMayBe() {
    for (String text : List.of("one", "two", "three")) {
      put(store, OWN, "a", text);
    }
    assertThatThrownBy(() -> put(store, OWN, "a", "four"))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(409));
    put(store, OWN, "b", "three");
    put(store, OTHER, "a", "four");
  }

  private void assertNothingIsLeft() {
    for (String name : List.of("storedFiles", "unnamedContents", "fs.files", "fs.chunks")) {
      assertThat(count(name)).as(name).isZero();
    }
  }

  private StoredFile put(FileStore into, LocalGovernmentId owner, String holder, String text) {
    try (Upload upload = Samples.upload("a.txt", Samples.bytes(text))) {
      return into.store(owner, holder, upload);
    }
  }

  private long count(String collection) {
    return mongo.getCollection(collection).countDocuments();
  }

  private FileStore storeWith(GridFsTemplate into) {
    Clock clock =
        new Clock() {
          @Override
          public Instant instant() {
            return now;
          }

          @Override
          public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }
        };
    return new FileStore(mongo, into, new Inspection(SETTINGS, file -> {}), SETTINGS, clock);
  }

  private GridFsTemplate dyingBefore() {
    return new GridFsTemplate(mongo.getMongoDatabaseFactory(), mongo.getConverter()) {
      @Override
      public <T> T store(GridFsObject<T, java.io.InputStream> upload) {
        throw new IllegalStateException("died");
      }
    };
  }

  private GridFsTemplate dyingAfter() {
    return new GridFsTemplate(mongo.getMongoDatabaseFactory(), mongo.getConverter()) {
      @Override
      public <T> T store(GridFsObject<T, java.io.InputStream> upload) {
        super.store(upload);
        throw new IllegalStateException("died");
      }
    };
  }
}
