package th.sucharit.ita.measure;

import java.time.Instant;
import java.util.List;

/**
 * What came of a measure (ผลการดำเนินการตามมาตรการ).
 *
 * @param results what was done
 * @param outcomes what it changed
 * @param evidence addresses of pages that show it
 * @param report 1 for the first report
 */
public record MeasureResult(
    List<String> results, List<String> outcomes, List<String> evidence, int report, Instant at) {

  public MeasureResult {
    results = List.copyOf(results);
    outcomes = List.copyOf(outcomes);
    evidence = List.copyOf(evidence);
  }
}
