package th.sucharit.disclosure.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.disclosure.framework.PlatformRule.Source;

class FrameworkTests {

  private static final Frameworks ALL = FrameworkFiles.frameworks();

  @ParameterizedTest
  @CsvSource({
    "2565, 43, 7, O31, O39, O36, O41",
    "2566, 43, 7, O29, O36, O34, O38",
    "2567, 35, 7, O24, O32, O30, O33",
    "2568, 28, 7, O19, O25, O23, O26",
    "2569, 26, 0, O18, O23, O21, O24"
  })
  void knowsWhichCodeADutyHasInWhichYear(
      int year, int items, int subs, String statistics, String plan, String risks, String report) {
    Framework framework = ALL.require(new FiscalYear(year));
    assertThat(framework.items()).hasSize(items);
    assertThat(framework.subIndicators()).hasSize(subs);
    assertThat(framework.filledBy(Source.COMPLAINT_COUNTS))
        .extracting(Item::code)
        .containsExactly(statistics);
    assertThat(framework.filledBy(Source.ANNOUNCED_PLAN))
        .extracting(Item::code)
        .containsExactly(plan);
    assertThat(framework.filledBy(Source.PUBLISHED_ASSESSMENT))
        .extracting(Item::code)
        .containsExactly(risks);
    assertThat(framework.filledBy(Source.LAST_YEARS_PROGRESS))
        .extracting(Item::code)
        .containsExactly(report);
  }

  @ParameterizedTest
  @CsvSource({
    "2565, 2021-10-01, 2022-03-31",
    "2566, 2022-10-01, 2023-03-31",
    "2567, 2023-10-01, 2024-03-31",
    "2568, 2023-10-01, 2024-09-30",
    "2569, 2024-10-01, 2025-09-30"
  })
  void countsTheComplaintsOfThePeriodThatTheYearNames(int year, LocalDate from, LocalDate to) {
    Framework framework = ALL.require(new FiscalYear(year));
    PlatformRule rule = framework.rule(Source.COMPLAINT_COUNTS).orElseThrow();
    StatisticsPeriod.Days days = Objects.requireNonNull(rule.period()).of(framework.fiscalYear());
    assertThat(days).isEqualTo(new StatisticsPeriod.Days(from, to));
    assertThat(days.hold(from)).isTrue();
    assertThat(days.hold(to)).isTrue();
    assertThat(days.hold(from.minusDays(1))).isFalse();
    assertThat(days.hold(to.plusDays(1))).isFalse();
    assertThat(rule.basis().confidence()).contains("memory");
  }

  @ParameterizedTest
  @CsvSource({
    "2565, 9 8 7 4 5 8 2",
    "2566, 10 8 4 4 4 8 5",
    "2567, 6 7 4 4 4 6 4",
    "2568, 5 6 2 3 4 4 4"
  })
  void hasAsManyItemsInEachSubIndicatorAsTheDocumentsSay(int year, String sizes) {
    Framework framework = ALL.require(new FiscalYear(year));
    assertThat(
            framework.subIndicators().stream()
                .map(sub ->
                    framework.items().stream()
                        .filter(item -> sub.code().equals(item.subIndicator()))
                        .count())
                .map(Object::toString)
                .collect(Collectors.joining(" ")))
        .isEqualTo(sizes);
  }

  @Test
  void admitsWhatWasNotFound() {
    Framework newest = ALL.require(new FiscalYear(2569));
    assertThat(newest.items().stream().filter(item -> item.titleTh() == null))
        .extracting(Item::code)
        .containsExactly("O5", "O6", "O7");
    assertThat(newest.status()).contains("draft");
    assertThat(newest.gaps()).contains("sub-indicators");
  }

  /** Each change breaks a file that is right. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"code\": \"O2\",|\"code\": \"O1\",|two of the kind item",
        "\"code\": \"O2\",|\"code\": \"O.2\",|not a code",
        "\"subIndicator\": \"10.2\"|\"subIndicator\": \"10.9\"|sub-indicator that its indicator",
        "\"subIndicator\": \"10.2\"|\"subIndicator\": \"9.1\"|sub-indicator that its indicator",
        "\"subIndicator\": \"10.2\"|\"subIndicator\": null|sub-indicator that its indicator",
        "[\"structure\", \"duties\"]|[\"structure\", \"duty\"]|unknown theme",
        "[\"structure\", \"duties\"]|[]|has no theme",
        "\"theme\": \"action-plan\"|\"theme\": \"privacy-policy\"|fills no item",
        "\"period\": \"previous-fiscal-year\"|\"period\": null|needs a period",
        "\"by\": \"published-assessment\"|\"by\": \"announced-plan\"|two of the kind source",
        "[\"code-school-2568\", \"code-rtrda\"]|[\"hearsay\"]|names no source",
        "\"titleTh\": \"ข้อมูลผู้บริหาร\"|\"titleTh\": null|has no title"
      })
  void refusesAFileThatDoesNotHangTogether(String right, String wrong, String complaint)
      throws IOException {
    String file = file(2568);
    assertThat(file).contains(right);
    Framework broken = FrameworkFiles.parse(file.replace(right, wrong));
    assertThatThrownBy(() -> new Frameworks(List.of(broken), themes()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(complaint);
  }

  @Test
  void refusesAnItemThatLeavesItsSubIndicatorOut() throws IOException {
    String file = file(2569).replaceFirst("\"subIndicator\": null,\\s+", "");
    assertThatThrownBy(() -> FrameworkFiles.parse(file)).hasMessageContaining("subIndicator");
  }

  @Test
  void leavesCodesOfItemsToTheData() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      Map<Path, String> withCodes =
          sources
              .filter(file -> file.toString().endsWith(".java"))
              .collect(Collectors.toMap(file -> file, FrameworkTests::text));
      assertThat(withCodes).isNotEmpty();
      withCodes.values().removeIf(text -> !text.matches("(?s).*\\bO[0-9]{1,2}\\b.*"));
      assertThat(withCodes.keySet()).isEmpty();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> themes() {
    return ALL.all().stream()
        .flatMap(framework -> framework.items().stream())
        .flatMap(item -> item.themes().stream())
        .collect(Collectors.toSet());
  }

  private static String file(int year) throws IOException {
    try (var in = FrameworkTests.class.getResourceAsStream("/frameworks/" + year + ".json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
