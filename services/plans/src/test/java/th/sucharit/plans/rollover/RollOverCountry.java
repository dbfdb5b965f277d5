package th.sucharit.plans.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.plan.PlanDrafting;
import th.sucharit.plans.plan.PlanTexts;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** A small country whose plans all end with one year. */
abstract class RollOverCountry extends RollOverRequests {

  static final int LAST_YEAR = 2562;
  static final List<String> CODES = IntStream.range(0, 6).mapToObj(i -> "546083" + i).toList();

  @Autowired RollOverJobs jobs;
  @Autowired JobResults results;
  @Autowired RollOvers rollOvers;
  @Autowired RollingOver rolling;
  @Autowired PlanTexts texts;
  @Autowired PlanDrafting drafting;
  @Autowired Clock clock;

  void country() {
    CODES.forEach(code -> {
      register(code);
      announced(code, LAST_YEAR - 4);
    });
  }

  /** The plans of a local government as its officer sees them. */
  JsonNode plansOf(String code) {
    return get("/plans/local-governments/" + code + "/plans", TestTokens.officer(code)).body();
  }

  /** An open job that the service's own runner leaves alone. */
  RollOverJob opened() {
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

  RollOverJob carriedOut(RollingOver by) {
    RollOverJob job = opened();
    RollOverRunner runner = new RollOverRunner(jobs, texts, by, clock);
    runner.carryOut(job);
    runner.destroy();
    return jobs.find(job.id()).orElseThrow();
  }

  JsonNode plansIn(String job) {
    return get("/plans/roll-over/" + job + "/plans", ADMINISTRATOR).expecting(200).body();
  }

  void assertRolledOnce(String job) {
    RollOverJob done = jobs.find(job).orElseThrow();
    assertThat(done.state()).isEqualTo(RollOverJob.State.DONE);
    assertThat(done.progress().drafted()).isEqualTo(6);
    assertThat(done.progress().taken()).isZero();
    assertThat(done.progress().refused()).isZero();
    assertThat(results.countOfJob(job)).isEqualTo(6);
    CODES.forEach(code -> assertThat(plansOf(code).get("total").intValue()).as(code).isEqualTo(2));
  }
}
