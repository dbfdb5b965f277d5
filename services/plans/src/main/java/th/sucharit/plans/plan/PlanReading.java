package th.sucharit.plans.plan;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.web.Page;

/** Reading plans, each reader what they may (อ่านแผนตามสิทธิ). */
@Service
class PlanReading {

  private static final String ANNOUNCED = "announced";

  private final Plans plans;
  private final Archive archive;

  PlanReading(Plans plans, Archive archive) {
    this.plans = plans;
    this.archive = archive;
  }

  /** A plan; unknown to whoever may not read it. */
  Plan show(Caller caller, String id) {
    return plans
        .findById(id)
        .filter(plan -> Readership.mayRead(caller, plan))
        .orElseThrow(Refused::notFound);
  }

  /** A plan for those who work with drafts. */
  Plan showInside(Caller caller, String id) {
    return plans
        .findById(id)
        .filter(plan -> Readership.mayReadDrafts(caller, plan))
        .orElseThrow(Refused::notFound);
  }

  /** What a revision said, the present one or an earlier one. */
  PlanDocument content(Caller caller, String id, int revision) {
    Plan plan = showInside(caller, id);
    if (revision == plan.revision().number()) {
      return plan.content();
    }
    return archive
        .findIn(plan.jurisdiction().localGovernment(), ArchivedRevision.id(id, revision))
        .filter(kept -> kept.revision().number() < plan.revision().number())
        .map(ArchivedRevision::content)
        .orElseThrow(Refused::noSuchRevision);
  }

  /** The plans of a local government: all of them for insiders and the province. */
  Page<Plan> list(Caller caller, Jurisdiction of, int page, int size) {
    LocalGovernmentId code = of.localGovernment();
    PageRequest part = PageRequest.of(page, size);
    return Readership.isInsider(caller, code) || caller.mayOversee(of.province())
        ? new Page<>(plans.allOf(code, part), page, size, plans.countOf(code))
        : new Page<>(
            plans.withStatus(code, ANNOUNCED, part),
            page,
            size,
            plans.countWithStatus(code, ANNOUNCED));
  }
}
