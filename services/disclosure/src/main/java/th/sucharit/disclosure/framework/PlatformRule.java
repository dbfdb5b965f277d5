package th.sucharit.disclosure.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which items this platform fills by itself, and from what (รายการที่ระบบเติมให้).
 *
 * @param theme the duty; never a code
 * @param period for counts only
 */
public record PlatformRule(
    String theme, Source by, @Nullable StatisticsPeriod period, Basis basis) {

  /** What can fill an item (แหล่งข้อมูลในระบบ). */
  public enum Source {
    @JsonProperty("announced-plan")
    ANNOUNCED_PLAN,
    /** How a plan came along in the first half of the checklist's fiscal year. */
    @JsonProperty("six-month-progress")
    SIX_MONTH_PROGRESS,
    /** What came of a plan in the fiscal year before the checklist's. */
    @JsonProperty("last-years-progress")
    LAST_YEARS_PROGRESS,
    @JsonProperty("published-assessment")
    PUBLISHED_ASSESSMENT,
    @JsonProperty("complaint-counts")
    COMPLAINT_COUNTS;

    /** Whether there is an item for it in every year; reports on six months were asked for once. */
    boolean ofEveryYear() {
      return this != SIX_MONTH_PROGRESS;
    }
  }

  /** Whether it says what its source needs to know, and nothing else. */
  boolean complete() {
    return (by == Source.COMPLAINT_COUNTS) == (period != null);
  }
}
