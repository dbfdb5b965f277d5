package th.sucharit.portal.ita.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import th.sucharit.portal.ita.ItaResult;

/**
 * An indicator below the pass mark (ตัวชี้วัดที่ต่ำกว่าเกณฑ์).
 *
 * @param lost by how much the overall score would rise if it reached the pass mark
 */
public record Gap(ItaResult.Indicator indicator, BigDecimal lost, List<Measure> measures) {

  /** Those that cost the overall score most first. */
  static List<Gap> of(ItaResult result, List<Measure> measures) {
    return result.indicators().stream()
        .filter(one -> !one.passMark().reached())
        .map(one -> new Gap(one, cost(result, one), about(one, measures)))
        .sorted(Comparator.comparing(Gap::lost).reversed())
        .toList();
  }

  private static BigDecimal cost(ItaResult result, ItaResult.Indicator one) {
    return result
        .weightOf(one)
        .multiply(new BigDecimal(one.passMark().gap()).negate())
        .setScale(2, RoundingMode.HALF_UP);
  }

  private static List<Measure> about(ItaResult.Indicator one, List<Measure> measures) {
    return measures.stream().filter(measure -> measure.isAbout(one.indicator())).toList();
  }

  /** How far it is below, without a sign. */
  public String missing() {
    return new BigDecimal(indicator.passMark().gap()).negate().toPlainString();
  }
}
