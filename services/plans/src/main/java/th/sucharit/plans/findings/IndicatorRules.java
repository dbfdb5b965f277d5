package th.sucharit.plans.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.sucharit.plans.document.Direction;
import th.sucharit.plans.document.Figure;
import th.sucharit.plans.document.Indicator;
import th.sucharit.plans.document.Indicator.Comparison;
import th.sucharit.plans.document.Indicator.Target;
import th.sucharit.plans.findings.PlanView.Placed;

/** Measures of success against one another and the plan's targets (ตัวชี้วัด). */
final class IndicatorRules {

  static final List<Rule> RULES =
      List.of(
          Rule.warning(
              "indicator-baseline",
              "The rise or fall does not match any baseline: the value it is counted from is not given.",
              "การเพิ่มขึ้นหรือลดลงไม่ตรงกับค่าฐานใด เพราะไม่ระบุค่าฐาน",
              IndicatorRules::baseline),
          Rule.error(
              "indicator-fraud-target",
              "The fall in fraud does not match the plan's yearly targets.",
              "ร้อยละการทุจริตที่ลดลงไม่ตรงกับค่าเป้าหมายรายปีของแผน",
              IndicatorRules::fraud),
          Rule.error(
              "indicator-ita-target",
              "The ITA score does not match the plan's yearly targets.",
              "คะแนน ITA ไม่ตรงกับค่าเป้าหมายรายปีของแผน",
              IndicatorRules::ita),
          Rule.warning(
              "complaints-both-ways",
              "The direction of the complaint figure does not match another item, in which complaints are to fall.",
              "ทิศทางของจำนวนเรื่องร้องเรียนไม่ตรงกัน ที่นี่นับเป็นการมีส่วนร่วม แต่ที่อื่นให้ลดลง",
              IndicatorRules::complaints),
          Rule.warning(
              "indicator-without-value",
              "The comparison does not match any value: none is given.",
              "การเปรียบเทียบไม่ตรงกับค่าใด เพราะไม่ระบุค่าเป้าหมาย",
              IndicatorRules::withoutValue),
          Rule.error(
              "indicator-direction",
              "The direction of the indicator does not match its comparison.",
              "ทิศทางของตัวชี้วัดไม่ตรงกับการเปรียบเทียบ",
              IndicatorRules::direction),
          Rule.error(
              "indicator-share",
              "The share does not match a percentage: it lies outside 0 to 100.",
              "ค่าร้อยละไม่ตรงกับช่วง 0 ถึง 100",
              IndicatorRules::share));

  private IndicatorRules() {}

  record PlacedIndicator(Placed item, int index, Indicator indicator) {
    String at() {
      return item.at("/sheet/results/indicators/" + index);
    }

    Target target() {
      return indicator.target();
    }
  }

  private static Stream<Mismatch> baseline(PlanView plan) {
    return indicators(plan)
        .filter(one ->
            switch (one.target().comparison()) {
              case INCREASE, DECREASE -> one.target().baseline() == null;
              case AT_LEAST, AT_MOST, EQUAL, EXISTS, QUALITATIVE, TRACK -> false;
            })
        .map(one -> Mismatch.of(one.at(), one.indicator().metric()));
  }

  private static Stream<Mismatch> fraud(PlanView plan) {
    List<BigDecimal> targets =
        plan.years().stream()
            .flatMap(year -> TargetRules.target(plan, "คดีทุจริต", year).stream())
            .toList();
    return with(plan, Comparison.DECREASE::equals, "ทุจริต")
        .filter(one -> Objects.equals(one.target().unit(), "ร้อยละ"))
        .filter(one -> disagrees(one, targets))
        .map(one -> Mismatch.of(one.at(), value(one), joined(targets)));
  }

  private static Stream<Mismatch> ita(PlanView plan) {
    List<BigDecimal> targets =
        plan.years().stream()
            .flatMap(year -> TargetRules.target(plan, "ITA", year).stream())
            .toList();
    return with(plan, comparison -> true, "ITA")
        .filter(one -> disagrees(one, targets))
        .map(one -> Mismatch.of(one.at(), value(one), joined(targets)));
  }

  private static boolean disagrees(PlacedIndicator one, List<BigDecimal> targets) {
    return one.target().value() != null
        && targets.stream().anyMatch(target -> target.compareTo(one.target().value().value()) != 0);
  }

  private static String joined(List<BigDecimal> targets) {
    return targets.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" / "));
  }

  private static Stream<Mismatch> complaints(PlanView plan) {
    Optional<PlacedIndicator> falling =
        with(plan, Comparison.DECREASE::equals, "ร้องเรียน").findFirst();
    return falling.stream()
        .flatMap(other ->
            with(
                    plan,
                    comparison ->
                        comparison == Comparison.TRACK || comparison == Comparison.INCREASE,
                    "ร้องเรียน")
                .map(one ->
                    Mismatch.of(
                        one.at(),
                        one.indicator().metric(),
                        "ลำดับที่ "
                            + other.item().item().number()
                            + " "
                            + other.indicator().metric())));
  }

  private static Stream<Mismatch> withoutValue(PlanView plan) {
    return indicators(plan)
        .filter(one ->
            switch (one.target().comparison()) {
              case AT_LEAST, AT_MOST, EQUAL -> one.target().value() == null;
              case INCREASE, DECREASE, EXISTS, QUALITATIVE, TRACK -> false;
            })
        .map(one -> Mismatch.of(one.at(), one.indicator().metric()));
  }

  private static Stream<Mismatch> direction(PlanView plan) {
    return indicators(plan)
        .filter(one -> against(one.target().comparison(), one.target().direction()))
        .map(one -> Mismatch.of(one.at(), one.target().direction(), one.target().comparison()));
  }

  private static boolean against(Comparison comparison, Direction direction) {
    return switch (comparison) {
      case AT_LEAST, INCREASE -> direction == Direction.DECREASE;
      case AT_MOST, DECREASE -> direction == Direction.INCREASE;
      case EQUAL, EXISTS, QUALITATIVE, TRACK -> false;
    };
  }

  private static Stream<Mismatch> share(PlanView plan) {
    return indicators(plan)
        .filter(
            one -> Objects.equals(one.target().unit(), "ร้อยละ") && one.target().value() != null)
        .filter(one -> {
          BigDecimal value = Objects.requireNonNull(one.target().value()).value();
          return value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0;
        })
        .map(one -> Mismatch.of(one.at(), value(one), "0 - 100"));
  }

  static String value(PlacedIndicator one) {
    return Optional.ofNullable(one.target().value()).map(Figure::toString).orElse("-");
  }

  private static Stream<PlacedIndicator> with(
      PlanView plan, Predicate<Comparison> comparison, String metric) {
    return indicators(plan)
        .filter(one -> comparison.test(one.target().comparison()))
        .filter(one -> one.indicator().metric().contains(metric));
  }

  static Stream<PlacedIndicator> indicators(PlanView plan) {
    return plan.items().stream()
        .flatMap(item ->
            item.results()
                .flatMap(results ->
                    IntStream.range(0, results.indicators().size())
                        .mapToObj(i -> new PlacedIndicator(item, i, results.indicators().get(i)))));
  }
}
