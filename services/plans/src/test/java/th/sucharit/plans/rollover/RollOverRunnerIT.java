package th.sucharit.plans.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mockito.AdditionalAnswers;
import org.springframework.dao.DataAccessResourceFailureException;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.plan.PlanDrafting;
import th.sucharit.plans.plan.PlanTexts;
import th.sucharit.plans.rollover.Choices.Take;
import tools.jackson.databind.JsonNode;

/** Jobs that are killed, doubled or given a plan that fails each time. */
class RollOverRunnerIT extends RollOverCountry {

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
    // three for each plan and one for each portion of the job
    assertThat(writes).isGreaterThanOrEqualTo(18);
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
  void refusesAPlanThatFailsEachTimeAndGoesOnWithAllOthers() {
    country();
    LocalGovernmentId bad = new LocalGovernmentId(CODES.get(2));
    PlanDrafting failing = mock(PlanDrafting.class, AdditionalAnswers.delegatesTo(drafting));
    doAnswer(
            call -> {
              if (call.getArgument(1).equals(bad)) {
                throw new IllegalArgumentException("no such thing");
              }
              return drafting.follow(call.getArgument(0), call.getArgument(1), call.getArgument(2));
            })
        .when(failing)
        .follow(any(), any(), any());
    RollOverJob done = carriedOut(new RollingOver(texts, failing, rollOvers, results));
    assertThat(done.state()).isEqualTo(RollOverJob.State.DONE);
    assertThat(done.progress().drafted()).isEqualTo(5);
    assertThat(done.progress().refused()).isEqualTo(1);
    JsonNode refused =
        plansIn(done.id())
            .get("items")
            .valueStream()
            .filter(one -> one.get("outcome").stringValue().equals("refused"))
            .findFirst()
            .orElseThrow();
    assertThat(refused.get("localGovernment").stringValue()).isEqualTo(bad.code());
    assertThat(refused.at("/why/message").stringValue())
        .isNotBlank()
        .doesNotContain("no such thing");
    assertThat(refused.at("/why/messageTh").stringValue()).matches(".*[ก-๎].*");
  }

  /** The officer makes the draft, with figures, after the job looked and before it wrote. */
  @Test
  void leavesTheNotesOfADraftThatSomebodyElseMadeMeanwhile() {
    country();
    String code = CODES.getFirst();
    LocalGovernmentId own = new LocalGovernmentId(code);
    String plan = plansOf(code).at("/items/0/id").stringValue();
    Choices same = new Choices(Take.SAME, null, null);
    AtomicInteger officers = new AtomicInteger();
    RollOvers slow = mock(RollOvers.class, AdditionalAnswers.delegatesTo(rollOvers));
    doAnswer(
            call -> {
              RollOver notes = call.getArgument(0);
              if (notes.from().plan().equals(plan) && officers.getAndIncrement() == 0) {
                rolling.next(own, plan, same);
              }
              return rollOvers.insert(notes);
            })
        .when(slow)
        .insert(any());
    RollOverJob done = carriedOut(new RollingOver(texts, drafting, slow, results));
    assertThat(done.progress().drafted()).isEqualTo(5);
    assertThat(done.progress().taken()).isEqualTo(1);
    String draft =
        plansOf(code)
            .get("items")
            .valueStream()
            .map(one -> one.get("id").stringValue())
            .filter(id -> !id.equals(plan))
            .findFirst()
            .orElseThrow();
    RollOver notes = rolling.of(own, draft).orElseThrow();
    assertThat(notes.job()).isNull();
    assertThat(notes.notes()).extracting(Note::reason).contains(Reason.BUDGET_COPIED);
    assertThat(notes.notes()).extracting(Note::reason).doesNotContain(Reason.BUDGET_OPEN);
  }

  private void forgetWhatFollowed() {
    for (RollOver one : mongo.findAll(RollOver.class)) {
      mongo.getCollection("plans").deleteOne(new Document("_id", one.draft()));
      mongo.remove(one);
    }
    mongo.findAll(JobResult.class).forEach(mongo::remove);
    mongo.findAll(RollOverJob.class).forEach(mongo::remove);
  }

  /** Whose database is gone after so many writes; what was written stays. */
  private RollOverRunner runner(AtomicInteger left) {
    PlanDrafting dying = mock(PlanDrafting.class, AdditionalAnswers.delegatesTo(drafting));
    doAnswer(call ->
            done(
                drafting.follow(call.getArgument(0), call.getArgument(1), call.getArgument(2)),
                left))
        .when(dying)
        .follow(any(), any(), any());
    RollOvers dyingNotes = mock(RollOvers.class, AdditionalAnswers.delegatesTo(rollOvers));
    doAnswer(call -> done(rollOvers.insert(call.getArgument(0)), left))
        .when(dyingNotes)
        .insert(any());
    JobResults dyingResults = mock(JobResults.class, AdditionalAnswers.delegatesTo(results));
    doAnswer(call -> done(results.save(call.getArgument(0)), left)).when(dyingResults).save(any());
    RollOverJobs dyingJobs = mock(RollOverJobs.class, AdditionalAnswers.delegatesTo(jobs));
    doAnswer(call ->
            done(jobs.advance(call.getArgument(0), call.getArgument(1), call.getArgument(2)), left))
        .when(dyingJobs)
        .advance(any(), any(), any());
    PlanTexts few = mock(PlanTexts.class, AdditionalAnswers.delegatesTo(texts));
    doAnswer(call -> texts.announcedEndingIn(call.getArgument(0), call.getArgument(1), 2))
        .when(few)
        .announcedEndingIn(any(), any(), anyInt());
    return new RollOverRunner(
        dyingJobs, few, new RollingOver(texts, dying, dyingNotes, dyingResults), clock);
  }

  private static <T> T done(T written, AtomicInteger left) {
    if (left.getAndDecrement() <= 0) {
      throw new DataAccessResourceFailureException("killed");
    }
    return written;
  }
}
