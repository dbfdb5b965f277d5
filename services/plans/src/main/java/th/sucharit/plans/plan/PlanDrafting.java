package th.sucharit.plans.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.starter.web.Problem;

/** Entering and revising plans (จัดทำและปรับปรุงแผน). */
@Service
public class PlanDrafting {

  private final Plans plans;
  private final Archive archive;
  private final Aggregates aggregates;
  private final LocalGovernmentDirectory directory;
  private final Clock clock;

  PlanDrafting(
      Plans plans,
      Archive archive,
      Aggregates aggregates,
      LocalGovernmentDirectory directory,
      Clock clock) {
    this.plans = plans;
    this.archive = archive;
    this.aggregates = aggregates;
    this.directory = directory;
    this.clock = clock;
  }

  /** Enters a plan of the officer's local government as a draft. */
  Plan draft(LocalGovernmentId own, PlanDocument content) {
    requireOwn(own, content);
    return draft(aggregates.newId(), directory.require(own), content);
  }

  /**
   * Enters a draft that follows from another plan, under an id that follows from it as well.
   *
   * @throws Problem 409 when the local government has a plan for these years
   */
  public PlanText follow(String id, LocalGovernmentId own, PlanDocument content) {
    return PlanText.present(draft(id, directory.require(own), content));
  }

  private Plan draft(String id, Jurisdiction under, PlanDocument content) {
    Plan plan = Plan.draft(id, under, content, now());
    return orPeriodTaken(
        id, under, content, () -> aggregates.create(plan, PlanEvents.drafted(plan)));
  }

  /**
   * Replaces the content of a draft; what it said before is archived first.
   *
   * @param loaded the plan that the content was made for: when another saved since then, nothing is
   *     overwritten
   */
  Plan revise(LocalGovernmentId own, Plan loaded, PlanDocument content) {
    requireOwn(own, content);
    return orPeriodTaken(
        loaded.id(),
        loaded.jurisdiction(),
        content,
        () ->
            aggregates.change(
                loaded,
                plan -> {
                  Revision before = plan.revision();
                  ArchivedRevision kept = ArchivedRevision.of(plan);
                  return plan.revise(content, now())
                      .map(next -> {
                        archive.save(kept);
                        return List.of(PlanEvents.revised(plan, before));
                      })
                      .orElse(List.of());
                }));
  }

  /** As exact as the database keeps it, so that a repetition gets the same answer. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static void requireOwn(LocalGovernmentId own, PlanDocument content) {
    if (!content.cover().localGovernment().equals(own)) {
      throw Refused.otherLocalGovernment();
    }
  }

  private Plan orPeriodTaken(
      String id, Jurisdiction under, PlanDocument content, Supplier<Plan> write) {
    try {
      return write.get();
    } catch (DuplicateKeyException taken) {
      String slot = Plan.slot(under, content.cover().period());
      throw plans
          .findBySlot(under.localGovernment(), slot)
          .or(() -> plans.findIn(under.localGovernment(), id))
          .map(first -> Refused.periodTaken(first.id()))
          .orElseThrow(() -> taken);
    }
  }
}
