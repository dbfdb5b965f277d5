package th.sucharit.plans.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mockito.AdditionalAnswers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.plan.PlanDrafting;
import th.sucharit.plans.plan.PlanTexts;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

class RollOverJobIT extends RollOverRequests {

  private static final int LAST_YEAR = 2562;
  private static final List<String> CODES =
      IntStream.range(0, 6).mapToObj(i -> "546083" + i).toList();

  @Autowired private RollOverJobs jobs;
  @Autowired private RollOvers rollOvers;
  @Autowired private RollingOver rolling;
  @Autowired private PlanTexts texts;
  @Autowired private PlanDrafting drafting;
  @Autowired private Clock clock;

  @Test
  void takesEveryAnnouncedPlanOfTheYearOverAndListsWhatIsToBeDecided() {
    country();
    drafted(OWN, PlanFiles.small(OWN, LAST_YEAR - 4));
    announced(OTHER, LAST_YEAR - 3);
    String taken = CODES.getFirst();
    drafted(taken, PlanFiles.small(taken, LAST_YEAR + 1));

    String key = key();
    Answer ordered = order(key).expecting(202);
    String job = ordered.body().get("id").stringValue();
    assertThat(order(key).expecting(202).body().get("id").stringValue()).isEqualTo(job);
    assertThat(ordered.location()).isEqualTo("/api/plans/roll-over/" + job);
    JsonNode done = awaitDone(job);
    assertThat(done.get("plans").intValue()).isEqualTo(6);
    assertThat(done.get("drafted").intValue()).isEqualTo(5);
    assertThat(done.get("taken").intValue()).isEqualTo(1);
    assertThat(done.get("refused").intValue()).isZero();

    JsonNode plans = get("/plans/roll-over/" + job + "/plans", ADMINISTRATOR).body();
    assertThat(plans.get("total").intValue()).isEqualTo(6);
    long decisions =
        plans.get("items").valueStream().mapToLong(one -> one.get("decisions").size()).sum();
    assertThat(done.get("decisions").longValue()).isEqualTo(decisions);
    assertThat(plans.get("items").valueStream().filter(one -> one.get("decisions").size() > 0))
        .hasSize(5)
        .allSatisfy(one ->
            assertThat(one.get("decisions").toString()).contains("budget-open", "ลำดับที่ 2"));
    assertThat(plansOf(taken)).isEqualTo(2);
    assertThat(plansOf(CODES.getLast())).isEqualTo(2);
  }

  @Test
  void findsWhatWasDoneBefore() {
    country();
    awaitDone(order(key()).expecting(202).body().get("id").stringValue());
    JsonNode again = awaitDone(order(key()).expecting(202).body().get("id").stringValue());
    assertThat(again.get("drafted").intValue()).isZero();
    assertThat(again.get("taken").intValue()).isEqualTo(6);
    CODES.forEach(code -> assertThat(plansOf(code)).isEqualTo(2));
  }

  /** Killed after each of its writes in turn, and taken up again by another runner. */
  @Test
  void goesOnWhereItWasKilled() {
    country();
    int writes = 0;
    for (int survived = 0; survived < 40; survived++) {
      forgetWhatFollowed();
      RollOverJob job = opened();
      AtomicInteger left = new AtomicInteger(survived);
      RollOverRunner killed = runner(left);
      killed.carryOut(job);
      killed.destroy();
      if (left.get() > 0) {
        break; // it came to its end
      }
      writes++;
      RollOverRunner next = new RollOverRunner(jobs, texts, rolling, clock);
      next.carryOut(jobs.find(job.id()).orElseThrow());
      next.destroy();
      assertRolledOnce(job.id());
    }
    // three for each plan and two for the job
    assertThat(writes).isGreaterThanOrEqualTo(12);
  }

  @Test
  void isCarriedOutByTwoAtOnceWithoutADoubleOrAMiss() {
    country();
    for (int i = 0; i < 3; i++) {
      forgetWhatFollowed();
      RollOverJob job = opened();
      List<CompletableFuture<Void>> both = new ArrayList<>();
      for (int runner = 0; runner < 2; runner++) {
        RollOverRunner one = new RollOverRunner(jobs, texts, rolling, clock);
        both.add(CompletableFuture.runAsync(() -> one.carryOut(job)).thenRun(one::destroy));
      }
      both.forEach(CompletableFuture::join);
      assertRolledOnce(job.id());
    }
  }

  @Test
  void refusesASecondJobOfTheYearWhileOneRuns() {
    RollOverJob running = opened();
    jobs.claim(running, clock.instant());
    order(key()).isRefused(409, "roll-over-running");
    jobs.finish(running, clock.instant());
    order(key()).expecting(202);
  }

  @Test
  void isForAdministratorsAndSaysWhatItDoesNotUnderstand() {
    for (String token :
        List.of(
            OFFICER,
            TestTokens.executive(OWN),
            TestTokens.provincialOfficer("*"),
            TestTokens.auditor())) {
      post("/plans/roll-over", token, body()).expecting(403);
      get("/plans/roll-over/x", token).expecting(403);
      get("/plans/roll-over/x/plans", token).expecting(403);
    }
    post("/plans/roll-over", null, body()).expecting(401);
    for (String wrong : List.of("{}", "{\"lastFiscalYear\": 12}", "{\"lastFiscalYear\": \"x\"}")) {
      post("/plans/roll-over", ADMINISTRATOR, wrong).expecting(400);
    }
    send(HttpMethod.POST, "/plans/roll-over", ADMINISTRATOR, body(), null, null).expecting(400);
    get("/plans/roll-over/x", ADMINISTRATOR).isRefused(404, "roll-over-not-found");
    get("/plans/roll-over/x/plans", ADMINISTRATOR).isRefused(404, "roll-over-not-found");
  }

  private void country() {
    CODES.forEach(code -> {
      register(code);
      announced(code, LAST_YEAR - 4);
    });
  }

  private static String body() {
    return "{\"lastFiscalYear\": " + LAST_YEAR + "}";
  }

  private Answer order(String key) {
    return send(HttpMethod.POST, "/plans/roll-over", ADMINISTRATOR, body(), key, null);
  }

  private JsonNode awaitDone(String job) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            get("/plans/roll-over/" + job, ADMINISTRATOR)
                .body()
                .path("state")
                .stringValue("")
                .equals("done"));
    return get("/plans/roll-over/" + job, ADMINISTRATOR).body();
  }

  private int plansOf(String code) {
    return get("/plans/local-governments/" + code + "/plans", TestTokens.officer(code))
        .body()
        .get("total")
        .intValue();
  }

  /** An open job that the service's own runner leaves alone. */
  private RollOverJob opened() {
    FiscalYear last = new FiscalYear(LAST_YEAR);
    RollOverJob job =
        RollOverJob.ordered(
            key(), new RollOverJob.Order(last, Choices.USUAL, Instant.EPOCH), CODES.size());
    return jobs.keep(
        new RollOverJob(
            job.id(),
            job.order(),
            job.state(),
            job.progress(),
            job.place(),
            new RollOverJob.Lease(clock.instant().plusSeconds(3600), null)));
  }

  private void forgetWhatFollowed() {
    for (RollOver one : mongo.findAll(RollOver.class)) {
      mongo.getCollection("plans").deleteOne(new org.bson.Document("_id", one.id()));
      mongo.remove(one);
    }
    mongo.findAll(RollOverJob.class).forEach(mongo::remove);
  }

  private void assertRolledOnce(String job) {
    RollOverJob done = jobs.find(job).orElseThrow();
    assertThat(done.state()).isEqualTo(RollOverJob.State.DONE);
    assertThat(done.progress().drafted()).isEqualTo(6);
    assertThat(done.progress().taken()).isZero();
    assertThat(rollOvers.countOfJob(job)).isEqualTo(6);
    CODES.forEach(code -> assertThat(plansOf(code)).as(code).isEqualTo(2));
  }

  /** Whose process ends after so many writes; what was written stays. */
  private RollOverRunner runner(AtomicInteger left) {
    PlanDrafting dying = mock(PlanDrafting.class, AdditionalAnswers.delegatesTo(drafting));
    doAnswer(dies(left, drafting)).when(dying).follow(any(), any(), any());
    RollOvers dyingRecords = mock(RollOvers.class, AdditionalAnswers.delegatesTo(rollOvers));
    doAnswer(
            call -> {
              RollOver saved = rollOvers.save(call.getArgument(0));
              die(left);
              return saved;
            })
        .when(dyingRecords)
        .save(any());
    RollOverJobs dyingJobs = mock(RollOverJobs.class, AdditionalAnswers.delegatesTo(jobs));
    doAnswer(
            call -> {
              boolean moved =
                  jobs.advance(call.getArgument(0), call.getArgument(1), call.getArgument(2));
              die(left);
              return moved;
            })
        .when(dyingJobs)
        .advance(any(), any(), any());
    PlanTexts few = mock(PlanTexts.class, AdditionalAnswers.delegatesTo(texts));
    doAnswer(call -> texts.announcedEndingIn(call.getArgument(0), call.getArgument(1), 2))
        .when(few)
        .announcedEndingIn(any(), any(), anyInt());
    return new RollOverRunner(dyingJobs, few, new RollingOver(texts, dying, dyingRecords), clock);
  }

  private static org.mockito.stubbing.Answer<Object> dies(
      AtomicInteger left, PlanDrafting drafting) {
    return call -> {
      Object made = drafting.follow(call.getArgument(0), call.getArgument(1), call.getArgument(2));
      die(left);
      return made;
    };
  }

  private static void die(AtomicInteger left) {
    if (left.getAndDecrement() <= 0) {
      throw new IllegalStateException("killed");
    }
  }
}
