package th.sucharit.plans.rollover;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.rollover.JobResult.Outcome;

/**
 * All plans that end with a year going over at once (งานยกแผนทั้งประเทศ).
 *
 * @param place how far it has come in the order of ids, all up to here being done
 */
@Document("rollOverJobs")
record RollOverJob(
    @Id String id,
    Order order,
    @Indexed State state,
    Progress progress,
    String place,
    Lease lease) {

  /** What was asked for. */
  record Order(FiscalYear lastFiscalYear, Choices choices, Instant at) {}

  /** How far it is. */
  enum State {
    OPEN,
    DONE
  }

  /**
   * Plans by what came of them.
   *
   * @param plans how many there were when it was ordered
   * @param decisions how many parts of them a person has to decide
   */
  record Progress(long plans, long drafted, long taken, long refused, long decisions) {

    Progress plus(Map<Outcome, Long> outcomes, long moreDecisions) {
      return new Progress(
          plans,
          drafted + outcomes.getOrDefault(Outcome.DRAFTED, 0L),
          taken + outcomes.getOrDefault(Outcome.TAKEN, 0L),
          refused + outcomes.getOrDefault(Outcome.REFUSED, 0L),
          decisions + moreDecisions);
    }
  }

  /** Which instance works on it; another takes over when this one falls silent. */
  record Lease(Instant until, @Nullable Instant finishedAt) {}

  static RollOverJob ordered(String id, Order order, long plans) {
    return new RollOverJob(
        id, order, State.OPEN, new Progress(plans, 0, 0, 0, 0), "", new Lease(Instant.EPOCH, null));
  }

  RollOverJob at(String reached, Progress now) {
    return new RollOverJob(id, order, state, now, reached, lease);
  }
}
