package th.sucharit.portal.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a plan wants to reach (วัตถุประสงค์และเป้าหมาย), as pages show it. */
public record Aims(
    List<Wording> objectives, List<Goal> goals, List<Target> targets, List<Wording> benefits) {

  public Aims {
    objectives = Lists.of(objectives);
    goals = Lists.of(goals);
    targets = Lists.of(targets);
    benefits = Lists.of(benefits);
  }

  /** A goal (เป้าหมาย) and the case in which it holds. */
  public record Goal(@Nullable String condition, Wording text) {}

  /** A figure to reach in each fiscal year (ค่าเป้าหมายรายปี). */
  public record Target(
      String metric,
      String unit,
      String direction,
      @Nullable Baseline baseline,
      @Nullable Map<String, String> values) {

    public @Nullable String value(int year) {
      return values == null ? null : values.get(Integer.toString(year));
    }
  }

  /** What a target is measured from (ค่าฐาน); no value when unknown, which is not 0. */
  public record Baseline(int fiscalYear, @Nullable String value) {}
}
