package th.sucharit.portal.ita;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.web.Languages;

/** The ITA result of one fiscal year (ผลการประเมิน ITA) as the reporting service gives it. */
public record ItaResult(
    int fiscalYear,
    String state,
    String overall,
    String overallIs,
    Level level,
    Reason reason,
    @Nullable Names betterLevelName,
    String passMark,
    String frameworkStatus,
    Recomputed recomputed,
    @Nullable Official official,
    List<Instrument> instruments,
    List<Indicator> indicators,
    @Nullable Compared comparedWith,
    @Nullable List<Confirmation> confirmations,
    @Nullable List<Finding> findings) {

  /** Decimals of a share of the overall score. */
  private static final int SHARES = 6;

  /** What the result is called (ระดับผล). */
  public record Level(String code, Names name, boolean passed) {}

  /** Why it is no better. */
  public record Reason(
      String code,
      @Nullable String minimum,
      @Nullable String missing,
      @Nullable List<Below> instruments) {

    /** An instrument that is too low. */
    public record Below(String instrument, String score) {}

    /** The instruments that are too low: EIT (84.90). */
    public String below() {
      return Optional.ofNullable(instruments).orElse(List.of()).stream()
          .map(one -> one.instrument() + " (" + one.score() + ")")
          .collect(Collectors.joining(", "));
    }
  }

  /** What the indicators give. */
  public record Recomputed(String overall, String unrounded, Level level) {}

  /** What the assessor gave. */
  public record Official(
      String overall, boolean confirmed, Level level, String difference, boolean withinTolerance) {

    public Change gap() {
      return Change.of(difference);
    }
  }

  /** One of three instruments. */
  public record Instrument(
      String instrument,
      Names name,
      String weight,
      String score,
      @Nullable String official,
      @Nullable String change,
      @Nullable Parts parts) {

    public @Nullable Change since() {
      return change == null ? null : Change.of(change);
    }

    public List<Part> allParts() {
      return parts == null ? List.of() : parts.rows();
    }

    /** 0.30 is 30. */
    public String percent() {
      return new BigDecimal(weight).movePointRight(2).stripTrailingZeros().toPlainString();
    }
  }

  /**
   * The parts of an instrument, as the EIT has them.
   *
   * @param combined by their weights, once all are known
   */
  public record Parts(
      List<Part> rows, @Nullable String combined, @Nullable Boolean withinTolerance) {

    public boolean isKnown() {
      return rows.stream().anyMatch(one -> one.score() != null);
    }

    public boolean isFlagged() {
      return Boolean.FALSE.equals(withinTolerance);
    }
  }

  /** One of them. */
  public record Part(int part, @Nullable Names meaning, String weight, @Nullable String score) {}

  /** What is printed and does not follow from the indicators (ข้อสังเกต). */
  public record Finding(String code, String message, String messageTh) {

    public String in(Locale locale) {
      return Languages.isThai(locale) ? messageTh : message;
    }
  }

  /** One of ten indicators. */
  public record Indicator(
      int indicator,
      Names name,
      String instrument,
      String score,
      Standing passMark,
      @Nullable Before before) {

    public @Nullable Change since() {
      return before == null ? null : Change.of(before.change());
    }

    public Change gap() {
      return Change.of(passMark.gap());
    }
  }

  /** Where an indicator is against the pass mark. */
  public record Standing(boolean reached, String gap) {}

  /** Where an indicator was the year before. */
  public record Before(String score, String change) {}

  /** The overall score against the year before. */
  public record Compared(int fiscalYear, String overall, String change) {

    public Change since() {
      return Change.of(change);
    }
  }

  /** An official result, this or an earlier one. */
  public record Confirmation(
      String overall, String source, @Nullable String correction, Instant at) {}

  /**
   * A score as it was given beside what the indicators give (ผลที่ประกาศเทียบกับที่คำนวณซ้ำ).
   *
   * @param instrument nothing for the overall score
   * @param flagged whether rounding does not explain the difference
   */
  public record Check(
      @Nullable Instrument instrument,
      String given,
      String recomputed,
      Change difference,
      boolean flagged) {}

  /**
   * All that was given.
   *
   * @param tolerance by how much printed figures may differ
   */
  List<Check> checks(String tolerance) {
    List<Check> checks = new ArrayList<>();
    for (var one : instruments) {
      if (one.official() != null) {
        var difference =
            new Change(new BigDecimal(one.official()).subtract(new BigDecimal(one.score())));
        var flagged = difference.points().abs().compareTo(new BigDecimal(tolerance)) > 0;
        checks.add(new Check(one, one.official(), one.score(), difference, flagged));
      }
    }
    if (official != null) {
      checks.add(
          new Check(
              null,
              official.overall(),
              recomputed.overall(),
              official.gap(),
              !official.withinTolerance()));
    }
    return checks;
  }

  /** What one point of an indicator adds to the overall score. */
  public BigDecimal weightOf(Indicator indicator) {
    return instruments.stream()
        .filter(one -> one.instrument().equals(indicator.instrument()))
        .findFirst()
        .map(one ->
            new BigDecimal(one.weight())
                .divide(BigDecimal.valueOf(of(one).size()), SHARES, RoundingMode.HALF_UP))
        .orElse(BigDecimal.ZERO);
  }

  public List<Indicator> of(Instrument instrument) {
    return indicators.stream()
        .filter(one -> one.instrument().equals(instrument.instrument()))
        .toList();
  }

  public long belowPassMark() {
    return indicators.stream().filter(one -> !one.passMark().reached()).count();
  }

  public @Nullable String betterLevel(Locale locale) {
    return betterLevelName == null ? null : betterLevelName.in(locale);
  }

  public boolean isConfirmed() {
    return overallIs.equals("official");
  }

  /** Whether the executive can confirm it: there is an official score that is not confirmed. */
  public boolean isToBeConfirmed() {
    return official != null && !isConfirmed();
  }

  /** Whether changing it needs a reason. */
  public boolean isOnceOfficial() {
    return !allConfirmations().isEmpty();
  }

  public List<Finding> allFindings() {
    return Objects.requireNonNullElse(findings, List.of());
  }

  public List<Confirmation> allConfirmations() {
    return Objects.requireNonNullElse(confirmations, List.of());
  }
}
