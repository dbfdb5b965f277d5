package th.sucharit.risk.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How likelihood or impact is graded (เกณฑ์โอกาสหรือผลกระทบ).
 *
 * @param unit what the bands count; absent when the steps are told by words alone
 */
public record Scale(@Nullable Unit unit, List<Step> steps) {

  public Scale {
    steps = List.copyOf(steps);
  }

  /** One grade (ขั้นคะแนน); 1 is the least. */
  public record Step(int step, Label label, @Nullable Band band) {}

  public boolean has(int step) {
    return steps.stream().anyMatch(one -> one.step() == step);
  }
}
