package th.sucharit.portal.ita.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An improvement measure (มาตรการปรับปรุง) as the reporting service gives it. */
public record Measure(
    String id,
    int fiscalYear,
    Concern concern,
    int order,
    String title,
    List<String> steps,
    Effort effort,
    Links links,
    @Nullable Result result) {

  /** What it is about: an indicator, an issue, both or neither. */
  public record Concern(@Nullable Integer indicator, @Nullable Issue issue) {}

  /** What a local government groups its measures by. */
  public record Issue(int number, String title) {}

  /** Who does it, when, and with what money. */
  public record Effort(
      List<String> units,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Long budgetSatang) {

    /** In baht, such as 5000.00. */
    public Optional<String> baht() {
      return Optional.ofNullable(budgetSatang)
          .map(satang -> BigDecimal.valueOf(satang, 2).toPlainString());
    }
  }

  /** What else it serves. */
  public record Links(@Nullable List<Integer> planItems, @Nullable List<String> risks) {

    public List<Integer> items() {
      return Objects.requireNonNullElse(planItems, List.of());
    }

    public List<String> allRisks() {
      return Objects.requireNonNullElse(risks, List.of());
    }
  }

  /** What came of it. */
  public record Result(
      List<String> results, List<String> outcomes, List<String> evidence, int report, Instant at) {}

  public boolean isAbout(int indicator) {
    return Objects.equals(concern.indicator(), indicator);
  }

  /** Days since it should have been done without anybody having said what came of it. */
  public long daysOver(LocalDate today) {
    var to = effort.to();
    return result != null || to == null ? 0 : Math.max(0, today.toEpochDay() - to.toEpochDay());
  }

  /** {@code reported}, {@code overdue} or {@code planned}, also the end of a message key. */
  public String state(LocalDate today) {
    if (result != null) {
      return "reported";
    }
    return daysOver(today) > 0 ? "overdue" : "planned";
  }
}
