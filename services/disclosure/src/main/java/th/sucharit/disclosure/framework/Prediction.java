package th.sucharit.disclosure.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import th.sucharit.disclosure.framework.Framework.Indicator;
import th.sucharit.disclosure.framework.Framework.SubIndicator;

/**
 * The score a local government would get if the assessors accepted everything that is shown and
 * nothing were added (คะแนน OIT ที่คาดการณ์).
 *
 * @param evidenced how many items have evidence
 */
public record Prediction(BigDecimal score, int evidenced, int items, List<OfIndicator> indicators) {

  /**
   * The predicted score of an indicator.
   *
   * @param parts none where the year's sub-indicators are not known: then it is the mean of items
   */
  public record OfIndicator(Indicator indicator, BigDecimal score, List<OfSubIndicator> parts) {}

  /** The predicted score of a sub-indicator. */
  public record OfSubIndicator(
      SubIndicator subIndicator, BigDecimal score, int evidenced, int items) {}

  /**
   * Predicts from the items that have evidence.
   *
   * @param evidenced codes of items; others than the framework's count for nothing
   */
  public static Prediction of(Framework framework, Set<String> evidenced) {
    List<OfIndicator> indicators =
        framework.indicators().stream()
            .map(indicator -> ofIndicator(framework, indicator, evidenced))
            .toList();
    return new Prediction(
        framework.scoring().mean(indicators.stream().map(OfIndicator::score).toList()),
        (int) framework.items().stream().filter(item -> evidenced.contains(item.code())).count(),
        framework.items().size(),
        indicators);
  }

  private static OfIndicator ofIndicator(
      Framework framework, Indicator indicator, Set<String> evidenced) {
    List<OfSubIndicator> parts =
        framework.subIndicators().stream()
            .filter(sub -> sub.indicator() == indicator.number())
            .map(sub -> ofSubIndicator(framework, sub, evidenced))
            .toList();
    BigDecimal score =
        parts.isEmpty()
            ? meanOfItems(framework, evidenced, item -> item.indicator() == indicator.number())
            : framework.scoring().mean(parts.stream().map(OfSubIndicator::score).toList());
    return new OfIndicator(indicator, score, parts);
  }

  private static OfSubIndicator ofSubIndicator(
      Framework framework, SubIndicator sub, Set<String> evidenced) {
    Predicate<Item> belongs = item -> sub.code().equals(item.subIndicator());
    List<Item> items = framework.items().stream().filter(belongs).toList();
    return new OfSubIndicator(
        sub,
        meanOfItems(framework, evidenced, belongs),
        (int) items.stream().filter(item -> evidenced.contains(item.code())).count(),
        items.size());
  }

  private static BigDecimal meanOfItems(
      Framework framework, Set<String> evidenced, Predicate<Item> belongs) {
    return framework
        .scoring()
        .mean(
            framework.items().stream()
                .filter(belongs)
                .map(item -> framework.scoring().item(evidenced.contains(item.code())))
                .toList());
  }
}
