package th.sucharit.plans.progress;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How it stands with the report of one item in one window (สถานะการรายงาน). */
enum Standing {
  /** ยังไม่ถึงกำหนด. */
  @JsonProperty("not-due")
  NOT_DUE,
  /** อยู่ในช่วงรายงาน. */
  @JsonProperty("due")
  DUE,
  /** รายงานแล้ว. */
  @JsonProperty("reported")
  REPORTED,
  /** รายงานล่าช้า. */
  @JsonProperty("reported-late")
  REPORTED_LATE,
  /** ยังไม่รายงาน. */
  @JsonProperty("missing")
  MISSING;

  /**
   * @param owed whether a report has to be made at all
   */
  static Standing of(
      ReportingWindow window, @Nullable ProgressReport report, boolean owed, Instant now) {
    if (report != null) {
      return report.late() ? REPORTED_LATE : REPORTED;
    }
    if (!owed) {
      return NOT_DUE;
    }
    if (window.hasClosed(now)) {
      return MISSING;
    }
    return window.hasOpened(now) ? DUE : NOT_DUE;
  }

  boolean late() {
    return this == REPORTED_LATE || this == MISSING;
  }
}
