package th.sucharit.portal.ita;

import java.util.List;

/** A result with its drawings (บัตรคะแนน ITA). */
public record ScoreCard(ItaResult result, Radar radar, Trend trend, List<ItaResult.Check> checks) {

  static ScoreCard of(ItaResult result, ItaReporting.Results all, Framework framework) {
    return new ScoreCard(
        result,
        Radar.of(result),
        Trend.of(all.items()),
        result.checks(framework.scoring().officialTolerance()));
  }

  public boolean isFlagged() {
    return checks.stream().anyMatch(ItaResult.Check::flagged);
  }
}
