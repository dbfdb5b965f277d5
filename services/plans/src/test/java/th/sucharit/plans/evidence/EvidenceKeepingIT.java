package th.sucharit.plans.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.result.UpdateResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.files.FileStore;
import th.sucharit.starter.files.Upload;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Problem;
import th.sucharit.testing.ServiceTest;

/** The process dies between any two writes: an entry always has its content. */
@ServiceTest
class EvidenceKeepingIT {

  private static final LocalGovernmentId OWN = new LocalGovernmentId("5460821");
  private static final Caller OFFICER = new Caller("officer-1", Set.of(Roles.OFFICER), OWN, null);
  private static final String PLAN = "plan-of-5460821";
  private static final String SHA =
      "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";

  @Autowired Evidence evidence;
  @Autowired FileStore files;
  @Autowired MongoTemplate mongo;
  @Autowired Clock clock;

  private Duration ahead = Duration.ZERO;

  @BeforeEach
  void empty() {
    mongo.getCollection("fs.files").deleteMany(new Document("filename", OWN.code() + ":" + SHA));
    mongo.getCollection("contentHolds").deleteMany(new Document("localGovernment", OWN.code()));
    mongo.getCollection("evidenceFiles").deleteMany(new Document("plan", PLAN));
    mongo.getCollection("storedFiles").deleteMany(new Document("owner", OWN.code()));
  }

  @Test
  void entersAgainWhatItDiedOver() throws IOException {
    MongoTemplate dying = spiedOn();
    assertThatThrownBy(() -> enter(new EvidenceKeeping(evidence, files, held(), dying, clock)))
        .hasMessageContaining("died");
    assertThat(evidence.ofPlan(OWN, PLAN)).as("content without an entry").isEmpty();
    EvidenceFile entered = enter(keeping());
    assertThat(files.open(files.find(OWN, SHA).orElseThrow()).getContentAsByteArray())
        .isEqualTo("foo".getBytes(StandardCharsets.UTF_8));
    keeping().remove(OWN, PLAN, entered.content().sha256());
    assertThat(evidence.ofPlan(OWN, PLAN)).isEmpty();
  }

  @Test
  void leavesNoContentWhenItDiedOverEnteringAndTheFileIsTakenAwayLater() throws IOException {
    MongoTemplate dying = spiedOn();
    assertThatThrownBy(() -> enter(new EvidenceKeeping(evidence, files, held(), dying, clock)))
        .hasMessageContaining("died");
    enter(keeping());
    keeping().remove(OWN, PLAN, SHA);
    held().sweep();
    assertThat(files.find(OWN, SHA)).as("perhaps still being entered").isPresent();
    ahead = Duration.ofMinutes(61);
    held().sweep();
    assertNothingIsLeft();
  }

  @Test
  void leavesNoContentWhenItDiedOverTakingAway() throws IOException {
    enter(keeping());
    assertThatThrownBy(() ->
            new EvidenceKeeping(evidence, files, dyingBeforeRelease(), mongo, clock)
                .remove(OWN, PLAN, SHA))
        .hasMessageContaining("died");
    assertThat(evidence.ofPlan(OWN, PLAN)).isEmpty();
    ahead = Duration.ofMinutes(61);
    held().sweep();
    assertNothingIsLeft();
  }

  @Test
  void sweepsNothingThatAnEntryHolds() throws IOException {
    EvidenceFile entered = enter(keeping());
    held().begin(OWN, entered.id(), SHA, entered.content().holder());
    ahead = Duration.ofMinutes(61);
    held().sweep();
    assertThat(files.find(OWN, SHA)).isPresent();
    assertThat(mongo.findAll(ContentHold.class)).isEmpty();
  }

  @Test
  void refusesMoreFilesThanAPlanMayHave() throws IOException {
    EvidenceFile known = enter(keeping());
    mongo.insertAll(IntStream.range(1, 2_000).mapToObj(i -> another(known, i)).toList());
    keeping().remove(OWN, PLAN, SHA);
    assertThat(enter(keeping()).id()).as("the last").isEqualTo(known.id());
    keeping().remove(OWN, PLAN, SHA);
    mongo.insert(another(known, 2_000));
    assertThatThrownBy(() -> enter(keeping()))
        .isInstanceOfSatisfying(
            Problem.class,
            refused -> {
              assertThat(refused.status()).isEqualTo(409);
              assertThat(refused.detail()).contains("as many evidence files as it may");
            });
    assertNothingIsLeft();
  }

  private static EvidenceFile another(EvidenceFile like, int number) {
    return new EvidenceFile(
        PLAN + ":" + number, OWN, PLAN, like.content(), like.entered(), like.held());
  }

  private void assertNothingIsLeft() {
    assertThat(files.find(OWN, SHA)).isEmpty();
    assertThat(mongo.findAll(ContentHold.class)).isEmpty();
    assertThat(
            mongo
                .getCollection("fs.files")
                .countDocuments(new Document("filename", OWN.code() + ":" + SHA)))
        .isZero();
  }

  private HeldContents dyingBeforeRelease() {
    return new HeldContents(evidence, files, mongo, clock) {
      @Override
      void release(ContentHold hold) {
        throw new IllegalStateException("died");
      }
    };
  }

  @Test
  void keepsAFileForAReportThatWasNeverWritten() throws IOException {
    EvidenceFile entered = enter(keeping());
    // died between holding the file and writing the report
    new EvidenceFiles(evidence, mongo).hold(OWN, PLAN, java.util.List.of(SHA));
    assertThatThrownBy(() -> keeping().remove(OWN, PLAN, entered.content().sha256()))
        .hasMessageContaining("refers");
    assertThat(files.find(OWN, SHA)).isPresent();
  }

  /** Whoever enters the same file while another takes it away has it, or has it not, whole. */
  @Test
  void losesNoContentWhenSomeEnterWhatOthersTakeAway() throws Exception {
    try (var pool = Executors.newFixedThreadPool(8)) {
      for (int round = 0; round < 10; round++) {
        var work =
            IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i ->
                    () -> {
                      if (i % 2 == 0) {
                        enter(keeping());
                      } else {
                        keeping().remove(OWN, PLAN, SHA);
                      }
                      return true;
                    })
                .toList();
        for (var done : pool.invokeAll(work)) {
          done.get();
        }
        for (EvidenceFile entry : evidence.ofPlan(OWN, PLAN)) {
          assertThat(files.open(files.find(OWN, entry.content().sha256()).orElseThrow()))
              .as("round " + round)
              .isNotNull();
        }
      }
    }
  }

  private EvidenceKeeping keeping() {
    return new EvidenceKeeping(evidence, files, held(), mongo, clock);
  }

  private HeldContents held() {
    return new HeldContents(evidence, files, mongo, Clock.offset(clock, ahead));
  }

  private static EvidenceFile enter(EvidenceKeeping keeping) throws IOException {
    Path path = Files.createTempFile("evidence-", ".part");
    Files.writeString(path, "foo");
    try (Upload upload = new Upload(path, "a.txt", SHA, 3)) {
      return keeping.enter(OFFICER, PLAN, upload);
    }
  }

  /** Dies before an entry is written. */
  private MongoTemplate spiedOn() {
    return new MongoTemplate(mongo.getMongoDatabaseFactory(), mongo.getConverter()) {
      @Override
      public <T> T insert(T objectToSave) {
        throw new IllegalStateException("died");
      }

      @Override
      public UpdateResult updateFirst(Query query, UpdateDefinition update, Class<?> type) {
        throw new IllegalStateException("died");
      }
    };
  }
}
