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

/** Entering and revising plans (จัดทำและปรับปรุงแผน). */
@Service
class PlanDrafting {

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
    Jurisdiction under = directory.require(own);
    Plan plan = Plan.draft(aggregates.newId(), under, content, now());
    return orPeriodTaken(under, content, () -> aggregates.create(plan, PlanEvents.drafted(plan)));
  }

  /** Replaces the content of a draft; what it said before is archived first. */
  Plan revise(LocalGovernmentId own, String id, PlanDocument content) {
    requireOwn(own, content);
    Plan loaded = plans.findIn(own, id).orElseThrow(Refused::notFound);
    return orPeriodTaken(
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

  private Plan orPeriodTaken(Jurisdiction under, PlanDocument content, Supplier<Plan> write) {
    try {
      return write.get();
    } catch (DuplicateKeyException taken) {
      String slot = Plan.slot(under, content.cover().period());
      throw plans
          .findBySlot(under.localGovernment(), slot)
          .map(first -> Refused.periodTaken(first.id()))
          .orElseThrow(() -> taken);
    }
  }
}
