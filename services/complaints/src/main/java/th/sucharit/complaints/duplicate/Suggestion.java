package th.sucharit.complaints.duplicate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that may be about the same matter (เรื่องที่อาจซ้ำ).
 *
 * @param score from 0 to 1
 */
public record Suggestion(String id, BigDecimal score, Why why) {

  /**
   * What speaks for it.
   *
   * @param text how much of the words is the same, from 0 to 1; rare words count more
   * @param metres between the two places; absent where one is not known
   * @param days between the two reports
   */
  public record Why(BigDecimal text, @Nullable Integer metres, long days, boolean sameCategory) {}
}
