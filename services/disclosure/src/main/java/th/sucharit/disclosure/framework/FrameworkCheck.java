package th.sucharit.disclosure.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import th.sucharit.disclosure.framework.Framework.Indicator;
import th.sucharit.disclosure.framework.Framework.SubIndicator;
import th.sucharit.disclosure.framework.PlatformRule.Source;

/** Whether a framework hangs together (ตรวจความถูกต้องของกรอบการประเมิน). */
final class FrameworkCheck {

  /** Codes become keys of the database and part of events. */
  private static final String CODE = "O[0-9]{1,2}";

  private final Framework framework;
  private final Set<String> knownThemes;
  private final List<String> flaws = new ArrayList<>();

  private FrameworkCheck(Framework framework, Set<String> knownThemes) {
    this.framework = framework;
    this.knownThemes = knownThemes;
  }

  /** What is wrong with it; nothing when it can be used. */
  static List<String> flaws(Framework framework, Set<String> knownThemes) {
    FrameworkCheck check = new FrameworkCheck(framework, knownThemes);
    check.parts();
    framework.items().forEach(check::item);
    framework.platform().forEach(check::rule);
    check.bases();
    return check.flaws;
  }

  private void parts() {
    unique("indicator", framework.indicators().stream().map(Indicator::number));
    unique("sub-indicator", framework.subIndicators().stream().map(SubIndicator::code));
    unique("item", framework.items().stream().map(Item::code));
    unique("source of the platform", framework.platform().stream().map(PlatformRule::by));
    for (SubIndicator sub : framework.subIndicators()) {
      require(hasIndicator(sub.indicator()), "sub-indicator " + sub.code() + " has no indicator");
      require(
          framework.items().stream().anyMatch(item -> sub.code().equals(item.subIndicator())),
          "sub-indicator " + sub.code() + " has no item");
    }
    for (Indicator indicator : framework.indicators()) {
      require(
          framework.items().stream().anyMatch(item -> item.indicator() == indicator.number()),
          "indicator " + indicator.number() + " has no item");
    }
    require(framework.scoring().decimals() >= 0, "scores have a number of decimals");
    for (Source source : Source.values()) {
      require(
          !source.ofEveryYear() || framework.rule(source).isPresent(),
          "no rule says what " + source + " fills");
    }
  }

  private void item(Item item) {
    require(item.code().matches(CODE), item.code() + " is not a code of an item");
    require(hasIndicator(item.indicator()), "item " + item.code() + " has no indicator");
    require(
        framework.subIndicators().isEmpty()
            ? item.subIndicator() == null
            : framework.subIndicators().stream()
                .anyMatch(sub ->
                    sub.code().equals(item.subIndicator()) && sub.indicator() == item.indicator()),
        "item " + item.code() + " has a sub-indicator that its indicator has not");
    require(
        item.titleTh() != null || item.basis().notFound(), "item " + item.code() + " has no title");
    require(
        knownThemes.containsAll(item.themes()), "item " + item.code() + " has an unknown theme");
    require(
        !item.themes().isEmpty() || item.basis().notFound(),
        "item " + item.code() + " has no theme");
  }

  private void rule(PlatformRule rule) {
    require(knownThemes.contains(rule.theme()), rule.theme() + " is an unknown theme");
    require(
        framework.withTheme(rule.theme()).findAny().isPresent(),
        rule.theme() + " fills no item of this year");
    require(rule.complete(), rule.theme() + " needs a period if it counts, and none if not");
  }

  private void bases() {
    Stream.of(
            framework.subIndicators().stream().map(SubIndicator::basis),
            framework.items().stream().map(Item::basis),
            framework.items().stream()
                .flatMap(item -> item.requiredContent().stream())
                .map(Item.RequiredContent::basis),
            framework.platform().stream().map(PlatformRule::basis),
            Stream.of(framework.scoring().item(), framework.scoring().steps())
                .map(Scoring.Rule::basis))
        .flatMap(bases -> bases)
        .forEach(basis ->
            require(
                framework.sources().keySet().containsAll(basis.sources())
                    && (basis.notFound() || !basis.sources().isEmpty()),
                "a fact names no source that is explained: " + basis));
  }

  private boolean hasIndicator(int number) {
    return framework.indicators().stream().anyMatch(indicator -> indicator.number() == number);
  }

  private void unique(String what, Stream<?> names) {
    Set<Object> seen = new HashSet<>();
    names
        .map(Objects::requireNonNull)
        .filter(name -> !seen.add(name))
        .forEach(name -> flaws.add("two of the kind " + what + " are called " + name));
  }

  private void require(boolean kept, String flaw) {
    if (!kept) {
      flaws.add(flaw);
    }
  }
}
