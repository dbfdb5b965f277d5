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

  static PlanAnswer of(Plan plan) {
    PlanDocument content = plan.content();
    return new PlanAnswer(
        Summary.of(plan),
        Version.of(plan),
        Totals.of(plan.period(), content::items),
        content.programme().declared(),
        content.programme().dimensions().stream()
            .map(dimension -> Branch.OfDimension.of(plan.period(), dimension))
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
      return new Summary(
          plan.id(),
          plan.jurisdiction().localGovernment(),
          plan.title(),
          plan.period().firstFiscalYear(),
          plan.period().lastFiscalYear(),
          plan.status());
    }
  }

  /** Which content this is. */
  record Version(int revision, String contentHash, Instant revisedAt, Instant stateSince) {

    static Version of(Plan plan) {
      Revision revision = plan.revision();
      return new Version(
          revision.number(), revision.contentHash(), revision.at(), plan.state().since());
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
