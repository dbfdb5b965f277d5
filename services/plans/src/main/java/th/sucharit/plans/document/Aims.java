package th.sucharit.plans.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;

/** What a plan wants to reach (วัตถุประสงค์และเป้าหมาย). */
public record Aims(
    List<Wording> objectives,
    List<Goal> goals,
    List<Target> targets,
    List<NationalTarget> nationalTargets,
    List<ContextFigure> context,
    List<Wording> benefits) {

  public Aims {
    objectives = Lists.of(objectives);
    goals = Lists.of(goals);
    targets = Lists.of(targets);
    nationalTargets = Lists.of(nationalTargets);
    context = Lists.of(context);
    benefits = Lists.of(benefits);
  }

  /**
   * A goal (เป้าหมาย).
   *
   * @param condition the case in which it holds, where the paper tells cases apart
   */
  public record Goal(@Nullable String condition, Wording text) {}

  /** A figure to reach in each fiscal year (ค่าเป้าหมายรายปี). */
  public record Target(
      String metric,
      String unit,
      Direction direction,
      @Nullable Baseline baseline,
      YearlyFigures values) {}

  /**
   * What a target is measured from (ค่าฐาน).
   *
   * @param value absent when unknown, which is not the same as 0
   */
  public record Baseline(FiscalYear fiscalYear, @Nullable Figure value) {}

  /** A target of the country that the plan cites (เป้าหมายระดับชาติ). */
  public record NationalTarget(
      FiscalYear year,
      @Nullable Integer cpiRankAtMost,
      @Nullable Figure cpiScoreAtLeast,
      @Nullable Figure itaSharePercent,
      @Nullable Figure itaScoreAtLeast) {}

  /** A figure that the plan cites (ข้อมูลอ้างอิง). */
  public record ContextFigure(String name, Figure value, @Nullable FiscalYear year) {}
}
