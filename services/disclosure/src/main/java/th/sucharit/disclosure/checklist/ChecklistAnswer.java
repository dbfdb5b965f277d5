package th.sucharit.disclosure.checklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.disclosure.framework.Framework;
import th.sucharit.disclosure.framework.Item;
import th.sucharit.disclosure.framework.PlatformRule.Source;
import th.sucharit.disclosure.framework.StatisticsPeriod.Days;
import th.sucharit.disclosure.statistics.ComplaintCounts;

/**
 * A checklist as the API shows it.
 *
 * @param opened false when nobody has begun it; then all items are missing
 */
record ChecklistAnswer(
    LocalGovernmentId localGovernment,
    FiscalYear fiscalYear,
    boolean opened,
    Standing framework,
    ScoreAnswer score,
    List<OfItem> items) {

  /** How far the list of items itself can be trusted. */
  record Standing(String status, List<String> gaps) {

    static Standing of(Framework framework) {
      return new Standing(framework.status(), framework.gaps());
    }
  }

  /**
   * One item and what is shown for it.
   *
   * @param state whether it is missing or has evidence
   * @param officer what officers entered; null when nothing
   * @param explanation what is to be said to assessors; for those inside only
   */
  record OfItem(
      @JsonUnwrapped Item item,
      String state,
      List<Origin> evidencedBy,
      Evidence.@Nullable Entered officer,
      List<OfPlatform> platform,
      @Nullable String explanation) {

    static OfItem of(
        Item item, Evidence evidence, List<OfPlatform> platform, Optional<String> explanation) {
      return new OfItem(
          item,
          evidence.none() ? "missing" : "evidenced",
          evidence.origins(),
          evidence.entered(),
          platform,
          explanation.orElse(null));
    }
  }

  /**
   * What was published on this platform.
   *
   * @param id of the plan or assessment
   * @param period of the counts
   * @param counts only for those who deal with the complaints themselves
   * @param statistics where everybody finds the numbers that are published
   */
  record OfPlatform(
      Source source,
      @Nullable String id,
      @Nullable Instant at,
      @Nullable Days period,
      @Nullable ComplaintCounts counts,
      @Nullable String statistics) {}
}
