package th.sucharit.risk.assessment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import th.sucharit.risk.model.Criteria;

/**
 * A way in which corruption could happen (ประเด็นความเสี่ยงการทุจริต).
 *
 * @param number names it within the assessment for good
 * @param rating absent until somebody has rated it
 */
record Risk(int number, Matter matter, @Nullable Rating rating, List<Measure> measures) {

  Risk {
    measures = List.copyOf(measures);
  }

  /** What it is about (ขั้นตอนการดำเนินงานและประเด็นความเสี่ยง). */
  record Matter(
      String process, String issue, @Nullable BriberyArea briberyArea, @Nullable String remark) {}

  /** A risk as an officer states it (ความเสี่ยงที่ระบุมา). */
  record Stated(Matter matter, Claim claim, List<Measure> measures) {

    Risk as(int number, Criteria criteria) {
      return new Risk(number, matter, claim.rate(criteria).orElse(null), measures);
    }
  }

  /** Items of the plan that stand among the measures. */
  List<Integer> planItems() {
    return measures.stream()
        .map(Measure::planItem)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }
}
