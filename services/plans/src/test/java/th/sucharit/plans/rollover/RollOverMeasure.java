package th.sucharit.plans.rollover;

import static th.sucharit.plans.bench.Measure.line;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.bench.Measure;
import th.sucharit.plans.bench.SeededPlans;
import th.sucharit.plans.plan.AnnouncedPlans;

/** Measures a country's plans going over, beside the same documents being put in bare. */
public final class RollOverMeasure {

  private static final int BATCH = 50;

  private final MongoTemplate mongo;
  private final RollOverJobs jobs;
  private final Clock clock;

  public RollOverMeasure(ApplicationContext service) {
    this.mongo = service.getBean(MongoTemplate.class);
    this.jobs = service.getBean(RollOverJobs.class);
    this.clock = service.getBean(Clock.class);
  }

  /** One job over so many plans. */
  public void run(int plans) throws Exception {
    SeededPlans seeded = new SeededPlans(plans, 20_261_121);
    AnnouncedPlans announced = new AnnouncedPlans(mongo);
    double inserting = 0;
    for (int first = 0; first < plans; first += BATCH) {
      List<Object> batch = new ArrayList<>();
      List<Document> known = new ArrayList<>();
      for (int i = first; i < Math.min(first + BATCH, plans); i++) {
        batch.add(
            announced.kept(
                String.format(Locale.ROOT, "kept-%05d", i), SeededPlans.owner(i), seeded.plan(i)));
        known.add(
            new Document("_id", SeededPlans.owner(i).localGovernment().code())
                .append("province", SeededPlans.owner(i).province().code())
                .append("appliedSequence", 1L));
      }
      mongo.getCollection("knownLocalGovernments").insertMany(known);
      inserting +=
          Measure.seconds(() -> {
            announced.insert(batch);
            return batch;
          });
    }
    Measure.beginMemory();
    RollOverJob job =
        jobs.keep(
            RollOverJob.ordered(
                "bench",
                new RollOverJob.Order(new FiscalYear(2570), Choices.USUAL, clock.instant()),
                plans));
    double rolling = Measure.seconds(() -> awaitDone(job.id()));
    RollOverJob done = jobs.find(job.id()).orElseThrow();
    line(
        "%d plans rolled over in one job: %.0f s, %.0f plans/s; %d drafts, %d taken, %d refused,"
            + " %d parts to be decided, all listed; heap in use at most %d MB, servers included",
        plans,
        rolling,
        plans / rolling,
        done.progress().drafted(),
        done.progress().taken(),
        done.progress().refused(),
        done.progress().decisions(),
        Measure.peakMemory());
    line(
        "  bare: the same plans put into the database %d at a time: %.0f s; roll-over takes %.1f"
            + " times as long",
        BATCH, inserting, rolling / inserting);
  }

  private Object awaitDone(String job) throws InterruptedException {
    while (jobs.find(job).orElseThrow().state() != RollOverJob.State.DONE) {
      Thread.sleep(500);
    }
    return job;
  }
}
