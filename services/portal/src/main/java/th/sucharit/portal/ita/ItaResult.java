package th.sucharit.portal.ita;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ITA result of one fiscal year (ผลการประเมิน ITA) as the reporting service gives it. */
record ItaResult(
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
    @Nullable List<Confirmation> confirmations) {

  /** What the result is called (ระดับผล). */
  record Level(String code, Names name, boolean passed) {}

  /** Why it is no better. */
  record Reason(
      String code,
      @Nullable String minimum,
      @Nullable String missing,
      @Nullable List<Below> instruments) {

    /** An instrument that is too low. */
    record Below(String instrument, String score) {}

    /** The instruments that are too low: EIT (84.90). */
    public String below() {
      return Optional.ofNullable(instruments).orElse(List.of()).stream()
          .map(one -> one.instrument() + " (" + one.score() + ")")
          .collect(Collectors.joining(", "));
    }
  }

  /** What the indicators give. */
  record Recomputed(String overall, String unrounded, Level level) {}

  /** What the assessor gave. */
  record Official(
      String overall, boolean confirmed, Level level, String difference, boolean withinTolerance) {

    public Change gap() {
      return Change.of(difference);
    }
  }

  /** One of three instruments. */
  record Instrument(
      String instrument,
      Names name,
      String weight,
      String score,
      @Nullable String official,
      @Nullable String change) {

    public @Nullable Change since() {
      return change == null ? null : Change.of(change);
    }

    /** 0.30 is 30. */
    public String percent() {
      return new BigDecimal(weight).movePointRight(2).stripTrailingZeros().toPlainString();
    }
  }

  /** One of ten indicators. */
  record Indicator(
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
  record Standing(boolean reached, String gap) {}

  /** Where an indicator was the year before. */
  record Before(String score, String change) {}

  /** The overall score against the year before. */
  record Compared(int fiscalYear, String overall, String change) {

    public Change since() {
      return Change.of(change);
    }
  }

  /** An official result, this or an earlier one. */
  record Confirmation(String overall, String source, @Nullable String correction, Instant at) {}

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

  public List<Confirmation> allConfirmations() {
    return Objects.requireNonNullElse(confirmations, List.of());
  }
}
