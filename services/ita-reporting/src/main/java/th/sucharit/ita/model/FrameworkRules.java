package th.sucharit.ita.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a framework must keep to be counted with (กติกาของกรอบการประเมิน). */
public final class FrameworkRules {

  private static final Set<String> STATUSES = Set.of("usable", "usable-with-care", "draft");

  private final Framework framework;
  private final List<String> faults = new ArrayList<>();

  private FrameworkRules(Framework framework) {
    this.framework = framework;
  }

  /** Everything that is wrong with a framework; empty when nothing is. */
  public static List<String> faults(Framework framework) {
    FrameworkRules rules = new FrameworkRules(framework);
    rules.weightsSumToOne();
    rules.eachIndicatorIsInOneInstrument();
    rules.subIndicatorsBelongToIndicators();
    LevelRules.faults(framework.levels()).forEach(rules.faults::add);
    rules.theScoringIsKnown();
    rules.phasesEndAfterTheyBegin();
    rules.everySourceIsExplained();
    TextRules.faults(framework).forEach(rules.faults::add);
    return List.copyOf(rules.faults);
  }

  private Structure structure() {
    return framework.structure();
  }

  private void require(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }

  private void weightsSumToOne() {
    BigDecimal sum =
        sum(structure().instruments().stream().map(instrument -> instrument.weight().value()));
    require(
        sum.compareTo(BigDecimal.ONE) == 0,
        "the weights of the instruments sum to " + sum.toPlainString() + ", not to 1");
    structure().instruments().forEach(this::partsSumToTheInstrument);
  }

  private void partsSumToTheInstrument(Structure.Instrument instrument) {
    BigDecimal weight = instrument.weight().value().value();
    require(weight.signum() > 0, instrument.code() + " has no weight");
    Structure.Parts parts = instrument.parts();
    if (parts != null) {
      once("part of " + instrument.code(), parts.rows().stream().map(Structure.Part::number));
      BigDecimal sum = sum(parts.rows().stream().map(Structure.Part::weight));
      require(
          sum.compareTo(weight) == 0,
          "the parts of " + instrument.code() + " sum to " + sum.toPlainString());
    }
  }

  private static BigDecimal sum(Stream<Weight> weights) {
    return weights.map(Weight::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void eachIndicatorIsInOneInstrument() {
    once("instrument", structure().instruments().stream().map(Structure.Instrument::code));
    once("indicator", structure().indicators().stream().map(Structure.Indicator::number));
    once("indicator key", structure().indicators().stream().map(Structure.Indicator::key));
    List<Integer> used =
        structure().instruments().stream().flatMap(one -> one.indicators().stream()).toList();
    for (Structure.Indicator one : structure().indicators()) {
      long times = used.stream().filter(number -> number == one.number()).count();
      require(
          times == 1, "indicator " + one.number() + " is in " + times + " instruments, not in one");
      require(one.name().complete(), "indicator " + one.number() + " lacks a name");
    }
    used.stream()
        .filter(number -> structure().indicator(number).isEmpty())
        .forEach(number -> faults.add("an instrument names the unknown indicator " + number));
    structure().instruments().stream()
        .filter(one -> one.indicators().isEmpty())
        .forEach(one -> faults.add(one.code() + " has no indicators"));
  }

  private void subIndicatorsBelongToIndicators() {
    once("sub-indicator", structure().subIndicators().stream().map(Structure.SubIndicator::code));
    once("item", structure().subIndicators().stream().flatMap(one -> one.items().stream()));
    structure().subIndicators().stream()
        .filter(one -> structure().indicator(one.indicator()).isEmpty())
        .forEach(one ->
            faults.add(
                "sub-indicator " + one.code() + " names the unknown indicator " + one.indicator()));
  }

  private void theScoringIsKnown() {
    require(
        framework.scoring().policy().equals(Scoring.WEIGHTED_MEANS),
        "nobody knows how to calculate by " + framework.scoring().policy());
    require(
        STATUSES.contains(framework.status().code()),
        "the status is one of usable, usable-with-care and draft");
  }

  private void phasesEndAfterTheyBegin() {
    framework.calendar().stream()
        .filter(phase -> phase.to().isBefore(phase.from()))
        .forEach(phase -> faults.add("a phase ends before it begins, on " + phase.to()));
  }

  private void everySourceIsExplained() {
    once("source", framework.status().sources().stream().map(Framework.Source::key));
    Set<String> explained =
        framework.status().sources().stream()
            .map(Framework.Source::key)
            .collect(Collectors.toSet());
    Facts.of(framework).stream()
        .flatMap(fact -> fact.basis().sources().stream())
        .distinct()
        .filter(source -> !explained.contains(source))
        .forEach(source -> faults.add("the source " + source + " is not explained"));
  }

  private void once(String what, Stream<?> values) {
    Collection<Object> seen = new HashSet<>();
    values
        .filter(value -> !seen.add(value))
        .distinct()
        .forEach(value -> faults.add(what + " " + value + " is there more than once"));
  }
}
