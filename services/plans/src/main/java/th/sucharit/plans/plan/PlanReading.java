package th.sucharit.plans.plan;

import java.util.Optional;
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

  private final Plans plans;
  private final Archive archive;

  PlanReading(Plans plans, Archive archive) {
    this.plans = plans;
    this.archive = archive;
  }

  /** A plan as this reader may see it; unknown to whoever may see nothing of it. */
  Edition show(Caller caller, String id) {
    return plans
        .findById(id)
        .flatMap(plan ->
            Readership.mayReadDrafts(caller, plan)
                ? Optional.of(Edition.present(plan))
                : plan.inForce().flatMap(announcement -> announced(plan, announcement)))
        .orElseThrow(Refused::notFound);
  }

  private Optional<Edition> announced(Plan plan, Announcement announcement) {
    return contentOf(plan, announcement.revision().number())
        .map(content -> Edition.announced(plan, announcement, content));
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
    return contentOf(plan, revision).orElseThrow(Refused::noSuchRevision);
  }

  Optional<PlanDocument> contentOf(Plan plan, int revision) {
    if (revision == plan.revision().number()) {
      return Optional.of(plan.content());
    }
    return archive
        .findIn(plan.jurisdiction().localGovernment(), ArchivedRevision.id(plan.id(), revision))
        .filter(kept -> kept.revision().number() < plan.revision().number())
        .map(ArchivedRevision::content);
  }

  /**
   * The plans of a local government: all of them for insiders and the province, for others those
   * that were announced.
   */
  Page<PlanAnswer.Summary> list(Caller caller, Jurisdiction of, int page, int size) {
    LocalGovernmentId code = of.localGovernment();
    PageRequest part = PageRequest.of(page, size);
    return Readership.isInsider(caller, code) || caller.mayOversee(of.province())
        ? new Page<>(plans.allOf(code, part), page, size, plans.countOf(code))
            .map(PlanAnswer.Summary::of)
        : new Page<>(plans.openOf(code, part), page, size, plans.countOpenOf(code))
            .map(PlanAnswer.Summary::announced);
  }
}
