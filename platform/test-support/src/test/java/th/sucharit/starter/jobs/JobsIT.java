package th.sucharit.starter.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.TestPropertySource;
import th.sucharit.notes.NotesApplication;
import th.sucharit.testing.ServiceTest;

/** Who works on which job, by a clock that a test sets. */
@ServiceTest
@SpringBootTest(
    classes = NotesApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "sucharit.files.enabled=true")
class JobsIT {

  private static final Duration LONG_SILENCE = Jobs.SILENCE.plusSeconds(1);

  @Autowired MongoTemplate mongo;

  private volatile Instant now = Instant.parse("2026-11-21T08:00:00Z");
  private Jobs<Errand> jobs;

  @org.springframework.data.mongodb.core.mapping.Document("errands")
  record Errand(@Id String id, JobState state, Lease lease) implements Job {}

  @BeforeEach
  void empty() {
    mongo.getCollection("errands").deleteMany(new Document());
    InstantSource source = () -> now;
    Clock clock = source.withZone(ZoneOffset.UTC);
    jobs = new Jobs<>(mongo, Errand.class, clock);
  }

  @Test
  void givesAJobToOneOfManyClaimantsAtOnce() throws InterruptedException, ExecutionException {
    ordered("one");
    try (var threads = Executors.newFixedThreadPool(8)) {
      CountDownLatch start = new CountDownLatch(8);
      List<Callable<Optional<Errand>>> claims =
          IntStream.range(0, 8)
              .<Callable<Optional<Errand>>>mapToObj(claimant ->
                  () -> {
                    start.countDown();
                    start.await();
                    return jobs.claimNext();
                  })
              .toList();
      int got = 0;
      for (Future<Optional<Errand>> claim : threads.invokeAll(claims)) {
        got += claim.get().isPresent() ? 1 : 0;
      }
      assertThat(got).isOne();
    }
  }

  @Test
  void leavesAJobToItsHolderUntilThatOneFellSilent() {
    ordered("one");
    Errand held = jobs.claimNext().orElseThrow();
    now = now.plus(Jobs.SILENCE);
    assertThat(jobs.claimNext()).isEmpty();
    assertThat(jobs.renew(held)).isTrue();
    now = now.plus(Jobs.SILENCE);
    assertThat(jobs.claimNext()).isEmpty();
    now = now.plusSeconds(1);
    assertThat(jobs.claimNext().orElseThrow().lease().holder()).isNotEqualTo(held.lease().holder());
  }

  @Test
  void listensToTheHolderOnly() {
    ordered("one");
    Errand stale = jobs.claimNext().orElseThrow();
    now = now.plus(LONG_SILENCE);
    Errand held = jobs.claimNext().orElseThrow();
    assertThat(jobs.renew(stale)).isFalse();
    assertThat(jobs.cameForward(stale)).isFalse();
    assertThat(jobs.finish(stale, JobState.DONE)).isFalse();
    assertThat(jobs.find("one").orElseThrow()).isEqualTo(held);
    assertThat(jobs.finish(held, JobState.DONE)).isTrue();
  }

  @Test
  void claimsAndChangesNothingThatIsOver() {
    ordered("one");
    Errand held = jobs.claimNext().orElseThrow();
    assertThat(jobs.finish(held, JobState.DONE)).isTrue();
    now = now.plus(LONG_SILENCE);
    assertThat(jobs.claimNext()).isEmpty();
    assertThat(jobs.renew(held)).isFalse();
    assertThat(jobs.finish(held, JobState.FAILED)).isFalse();
    assertThat(jobs.find("one").orElseThrow().state()).isEqualTo(JobState.DONE);
    assertThat(jobs.again("one")).isTrue();
    assertThat(jobs.claimNext()).isPresent();
    assertThat(jobs.again("one")).isFalse();
  }

  @Test
  void beginsNothingThatIsBeingPreparedOrForgotten() {
    mongo.insert(new Errand("coming", JobState.PREPARING, Lease.NONE));
    mongo.insert(new Errand("going", JobState.GOING, Lease.NONE));
    jobs.ready("going");
    assertThat(jobs.claimNext()).isEmpty();
    jobs.ready("coming");
    assertThat(jobs.claimNext().orElseThrow().id()).isEqualTo("coming");
  }

  @Test
  void givesUpWhatNeverComesForward() {
    ordered("one");
    for (int attempt = 0; attempt < Jobs.ATTEMPTS - 1; attempt++) {
      assertThat(jobs.claimNext()).isPresent();
      now = now.plus(LONG_SILENCE);
    }
    assertThat(jobs.cameForward(jobs.claimNext().orElseThrow())).isTrue();
    for (int attempt = 0; attempt < Jobs.ATTEMPTS; attempt++) {
      now = now.plus(LONG_SILENCE);
      assertThat(jobs.claimNext()).as("attempt " + attempt).isPresent();
    }
    now = now.plus(LONG_SILENCE);
    assertThat(jobs.claimNext()).isEmpty();
    assertThat(jobs.find("one").orElseThrow().state()).isEqualTo(JobState.FAILED);
    assertThat(jobs.find("one").orElseThrow().lease().finishedAt()).isEqualTo(now);
  }

  @Test
  void takesUpAgainWhatItsConductorThrewDown() {
    ordered("one");
    AtomicInteger begun = new AtomicInteger();
    try (JobRunner<Errand> runner =
        new JobRunner<>(jobs, "errand", job -> endOf(begun.incrementAndGet()))) {
      runner.lookForWork();
      await().until(() -> begun.get() == 1);
      runner.lookForWork();
      assertThat(jobs.find("one").orElseThrow().state()).isEqualTo(JobState.RUNNING);
      now = now.plus(LONG_SILENCE);
      await()
          .until(() -> {
            runner.lookForWork();
            return jobs.find("one").orElseThrow().state() == JobState.DONE;
          });
      assertThat(begun).hasValue(2);
    }
  }

  @Test
  void carriesOneJobOutAtATime() {
    ordered("one");
    ordered("two");
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger begun = new AtomicInteger();
    try (JobRunner<Errand> runner =
        new JobRunner<>(
            jobs,
            "errand",
            job -> {
              begun.incrementAndGet();
              goOn.await();
              return JobState.DONE;
            })) {
      runner.lookForWork();
      runner.lookForWork();
      await().until(() -> begun.get() == 1);
      runner.lookForWork();
      assertThat(jobs.notOver()).filteredOn(job -> job.state() == JobState.WAITING).hasSize(1);
      goOn.countDown();
      await()
          .until(() -> {
            runner.lookForWork();
            return jobs.notOver().isEmpty();
          });
      assertThat(begun).hasValue(2);
    }
  }

  private static JobState endOf(int attempt) {
    if (attempt == 1) {
      throw new IllegalStateException("thrown down");
    }
    return JobState.DONE;
  }

  private void ordered(String id) {
    jobs.keep(new Errand(id, JobState.WAITING, Lease.NONE));
  }
}
