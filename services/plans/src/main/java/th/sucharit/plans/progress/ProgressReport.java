package th.sucharit.plans.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.events.Aggregate;

/**
 * What was reported of one item in one window (รายงานผลการดำเนินงานรายรอบ), with all that it said
 * before it was corrected.
 */
@Document("progressReports")
@CompoundIndex(
    name = "ofPlan",
    def = "{'jurisdiction.localGovernment': 1, 'fiscalYear': 1, 'plan': 1}")
@CompoundIndex(name = "ofProvince", def = "{'jurisdiction.province': 1, 'fiscalYear': 1}")
@CompoundIndex(
    name = "cancelledOfOne",
    def = "{'jurisdiction.localGovernment': 1, 'latest.report.state': 1}")
@CompoundIndex(
    name = "cancelledOfProvince",
    def = "{'jurisdiction.province': 1, 'latest.report.state': 1}")
class ProgressReport extends Aggregate {

  /** As many corrections as nobody needs, so that the document stays small. */
  static final int MOST_VERSIONS = 100;

  private String plan;
  private int item;
  private FiscalYear fiscalYear;
  private int months;

  /** When it was reported for the first time. */
  private Instant firstAt;

  private boolean late;
  private Version latest;
  private List<Version> earlier = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // Spring Data
  private ProgressReport() {}

  private ProgressReport(Subject subject, Jurisdiction under, Version first, boolean late) {
    super(subject.id(), under);
    this.plan = subject.plan();
    this.item = subject.item();
    this.fiscalYear = subject.window().fiscalYear();
    this.months = subject.window().months();
    this.firstAt = first.at();
    this.late = late;
    this.latest = first;
  }

  /**
   * What is reported on.
   *
   * @param item the key that it keeps whatever number it has
   */
  record Subject(String plan, int item, WindowKey window) {

    String id() {
      return plan + ":" + item + ":" + window;
    }
  }

  /**
   * What was said, by whom and when (ฉบับของรายงาน).
   *
   * @param on the item as it stood then
   */
  record Version(Report report, Actor by, Instant at, As on) {

    private boolean saysTheSameAs(Version other) {
      return report.equals(other.report) && on.indicators().equals(other.on.indicators());
    }
  }

  /**
   * The item as the edition in force had it (รายการขณะที่รายงาน).
   *
   * @param indicators what was measured, to which the report refers by place
   */
  record As(int revision, int number, String title, List<String> indicators) {}

  /**
   * @param late whether the window had closed and only an extension was running
   */
  static ProgressReport first(Subject subject, Jurisdiction under, Version first, boolean late) {
    return new ProgressReport(subject, under, first, late);
  }

  /**
   * Says something else from now on.
   *
   * @return whether it says something else than before
   */
  boolean correct(Version next) {
    if (next.saysTheSameAs(latest)) {
      return false;
    }
    if (earlier.size() + 1 >= MOST_VERSIONS) {
      throw Refused.correctedTooOften();
    }
    earlier.add(latest);
    latest = next;
    return true;
  }

  String plan() {
    return plan;
  }

  /** The key of the item. */
  int item() {
    return item;
  }

  WindowKey window() {
    return new WindowKey(fiscalYear, months);
  }

  Instant firstAt() {
    return firstAt;
  }

  /** Whether it came after the regular end of the window. */
  boolean late() {
    return late;
  }

  Version latest() {
    return latest;
  }

  /** What it said before, the newest first; empty where lists leave it out. */
  List<Version> earlier() {
    return earlier.reversed();
  }

  /** 1 for the first, then one more for each correction. */
  int number() {
    return (int) sequence();
  }
}
