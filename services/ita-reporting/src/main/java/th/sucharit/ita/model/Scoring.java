package th.sucharit.ita.model;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import java.util.List;

/**
 * How scores are put together (วิธีคำนวณคะแนน).
 *
 * @param policy name of the calculation; there is one so far
 * @param steps the calculation in words
 * @param officialTolerance by how much an official result may differ without a flag
 */
public record Scoring(
    String policy,
    List<Names> steps,
    RoundingMode roundingMode,
    Score officialTolerance,
    Basis basis) {

  /** Instruments are means, the overall is their weighted sum, rounded once, at the end. */
  public static final String WEIGHTED_MEANS = "weighted-means-of-printed-indicators";

  public Scoring {
    requireNonNull(policy, "policy is missing");
    steps = List.copyOf(requireNonNull(steps, "steps are missing"));
    requireNonNull(roundingMode, "roundingMode is missing");
    requireNonNull(officialTolerance, "officialTolerance is missing");
    requireNonNull(basis, "basis is missing");
  }

  /** Whether an official result is as near to the recomputed one as printed figures allow. */
  public boolean tolerates(Points difference) {
    return difference.within(new Points(officialTolerance.hundredths()));
  }
}
