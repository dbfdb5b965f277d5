package th.sucharit.plans.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.Aims;
import th.sucharit.plans.document.Cover;
import th.sucharit.plans.document.Period;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.document.Programme.Declared;
import th.sucharit.plans.document.References;
import th.sucharit.plans.document.RiskTable;
import th.sucharit.plans.document.Totals;

/** A plan as the API shows it: the corrected reading, with sums computed from the items. */
record PlanAnswer(
    @JsonUnwrapped Summary summary,
    @JsonUnwrapped Version version,
    Totals totals,
    @Nullable Declared declared,
    List<Branch.OfDimension> dimensions,
    @JsonUnwrapped Remainder remainder) {

  static PlanAnswer of(Edition edition) {
    PlanDocument content = edition.content();
    Period period = content.cover().period();
    return new PlanAnswer(
        Summary.of(edition),
        Version.of(edition),
        Totals.of(period, content::items),
        content.programme().declared(),
        content.programme().dimensions().stream()
            .map(dimension -> Branch.OfDimension.of(period, dimension))
            .toList(),
        Remainder.of(content));
  }

  /** A plan in a list. */
  record Summary(
      String id,
      LocalGovernmentId localGovernment,
      String title,
      FiscalYear firstFiscalYear,
      FiscalYear lastFiscalYear,
      String state) {

    static Summary of(Plan plan) {
      return of(plan, plan.title(), plan.period(), plan.status());
    }

    /** The same as those outside see it. */
    static Summary announced(Plan plan) {
      return plan.inForce()
          .map(shown -> of(plan, shown.title(), shown.period(), PlanState.ANNOUNCED))
          .orElseThrow(Refused::notFound);
    }

    static Summary of(Edition edition) {
      Cover cover = edition.content().cover();
      return of(edition.plan(), cover.title().reading(), cover.period(), edition.state());
    }

    private static Summary of(Plan plan, String title, Period period, String state) {
      return new Summary(
          plan.id(),
          plan.jurisdiction().localGovernment(),
          title,
          period.firstFiscalYear(),
          period.lastFiscalYear(),
          state);
    }
  }

  /**
   * Which content this is and how it came to stand where it stands.
   *
   * @param announcedRevision the revision that is in force, which may be an earlier one
   */
  record Version(
      int revision,
      String contentHash,
      Instant revisedAt,
      Instant stateSince,
      @Nullable Integer announcedRevision,
      List<Step> steps) {

    static Version of(Edition edition) {
      Revision revision = edition.revision();
      return new Version(
          revision.number(),
          revision.contentHash(),
          revision.at(),
          edition.since(),
          edition.plan().inForce().map(shown -> shown.revision().number()).orElse(null),
          edition.steps());
    }
  }

  /** What the plan says besides its items. */
  record Remainder(
      @Nullable String titleEn,
      Cover.@Nullable Issuer issuer,
      @Nullable Aims aims,
      @Nullable RiskTable risks,
      @Nullable References references,
      List<String> appendix) {

    static Remainder of(PlanDocument content) {
      return new Remainder(
          content.cover().titleEn(),
          content.cover().issuer(),
          content.aims(),
          content.risks(),
          content.references(),
          Optional.ofNullable(content.paper()).map(paper -> paper.appendix()).orElse(List.of()));
    }
  }
}
