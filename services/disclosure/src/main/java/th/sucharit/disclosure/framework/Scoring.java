package th.sucharit.disclosure.framework;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How items become a score (วิธีคิดคะแนน).
 *
 * @param evidenced what an item with evidence scores, if the assessors accept it
 * @param missing what an item without evidence scores
 * @param openQuestion what official scores leave unexplained
 */
record Scoring(
    BigDecimal evidenced,
    BigDecimal missing,
    int decimals,
    RoundingMode rounding,
    Rule item,
    Rule steps,
    @Nullable String openQuestion) {

  /** A rule in words, and its basis. */
  public record Rule(String says, Basis basis) {}

  public BigDecimal item(boolean hasEvidence) {
    return (hasEvidence ? evidenced : missing).setScale(decimals, rounding);
  }

  /** The mean, rounded as scores of this year are; each step is rounded before the next. */
  public BigDecimal mean(List<BigDecimal> scores) {
    return scores.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(scores.size()), decimals, rounding);
  }
}
