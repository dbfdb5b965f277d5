package th.sucharit.ita.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.selfassessment.Footing;
import th.sucharit.ita.selfassessment.SelfAssessment;
import th.sucharit.ita.selfassessment.SelfAssessment.ItemLine;
import th.sucharit.ita.selfassessment.SelfAssessment.Line;

/**
 * What would move the overall score most (สิ่งที่เพิ่มคะแนนรวมได้มากที่สุด), the most per hour
 * first; what is alike stays in the order of the framework.
 */
record Moves(List<OfItem> items, List<OfIndicator> indicators) {

  private static final MathContext EXACT = MathContext.DECIMAL64;

  /**
   * An item without evidence.
   *
   * @param points of the overall score, if the assessors accept it
   * @param hours nothing where nobody knows
   */
  record OfItem(ItemLine line, BigDecimal points, @Nullable BigDecimal hours) {

    Optional<BigDecimal> perHour() {
      return Optional.ofNullable(hours).map(some -> points.divide(some, EXACT));
    }
  }

  /**
   * An indicator below the pass mark whose items are not told of here.
   *
   * @param gap to the pass mark
   * @param points of the overall score, if it reached the pass mark
   */
  record OfIndicator(Line line, Score score, BigDecimal gap, BigDecimal points) {}

  static Moves of(SelfAssessment self, Efforts efforts) {
    return new Moves(items(self, efforts), indicators(self));
  }

  private static List<OfItem> items(SelfAssessment self, Efforts efforts) {
    return self.lines().stream()
        .filter(line -> line.footing() == Footing.DISCLOSURE)
        .flatMap(line ->
            self.items().stream()
                .filter(item -> item.item().indicator() == line.indicator().number())
                .filter(item -> !item.evidenced())
                .map(item ->
                    new OfItem(
                        item,
                        weight(line).multiply(item.share()).multiply(gain(item), EXACT),
                        efforts.of(item.item()).orElse(null))))
        .sorted(
            Comparator.<OfItem, BigDecimal>comparing(
                    one -> one.perHour().orElse(BigDecimal.valueOf(-1)))
                .thenComparing(OfItem::points)
                .reversed())
        .toList();
  }

  private static List<OfIndicator> indicators(SelfAssessment self) {
    Score passMark = self.framework().levels().passMark().score();
    return self.lines().stream()
        .filter(line -> line.footing() != Footing.DISCLOSURE)
        .flatMap(line ->
            Optional.ofNullable(line.score())
                .filter(score -> !score.reaches(passMark))
                .map(score -> {
                  BigDecimal gap = BigDecimal.valueOf(passMark.minus(score).hundredths(), 2);
                  return new OfIndicator(line, score, gap, gap.multiply(weight(line), EXACT));
                })
                .stream())
        .sorted(Comparator.comparing(OfIndicator::points).reversed())
        .toList();
  }

  private static BigDecimal gain(ItemLine item) {
    return BigDecimal.valueOf(
        item.scoring().evidenced().minus(item.scoring().missing()).hundredths(), 2);
  }

  /** What an indicator counts in the overall score. */
  private static BigDecimal weight(Line line) {
    return line.instrument()
        .weight()
        .value()
        .value()
        .divide(BigDecimal.valueOf(line.instrument().indicators().size()), EXACT);
  }
}
