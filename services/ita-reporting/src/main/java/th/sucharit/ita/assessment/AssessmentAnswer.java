package th.sucharit.ita.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Change;
import th.sucharit.ita.model.Grade;
import th.sucharit.ita.model.LevelReason;
import th.sucharit.ita.model.Names;
import th.sucharit.ita.model.Outcome;
import th.sucharit.ita.model.Points;
import th.sucharit.ita.model.Score;

/** An assessment as the API shows it; the level on top is the one that stands. */
record AssessmentAnswer(
    @JsonUnwrapped Summary summary,
    @JsonUnwrapped Verdict verdict,
    Recomputed recomputed,
    @Nullable Official official,
    @JsonUnwrapped ScoreLines lines,
    @JsonUnwrapped Past past) {

  static AssessmentAnswer of(Seen seen, Optional<Change> change) {
    AssessedYear year = seen.year();
    return new AssessmentAnswer(
        Summary.of(seen),
        Verdict.of(year),
        Recomputed.of(year),
        Official.of(year).orElse(null),
        ScoreLines.of(year, change),
        Past.of(seen, change));
  }

  /**
   * An assessment in a list.
   *
   * @param overallIs {@code official} or {@code recomputed}
   */
  record Summary(
      @JsonUnwrapped Heading heading, Score overall, String overallIs, ShownLevel level) {

    static Summary of(Seen seen) {
      Outcome standing = seen.year().standing();
      return new Summary(
          Heading.of(seen),
          standing.overall(),
          seen.year().confirmed() ? "official" : "recomputed",
          ShownLevel.of(standing.grade()));
    }
  }

  /** Whose it is, of which year, and where it stands. */
  record Heading(
      String id,
      LocalGovernmentId localGovernment,
      FiscalYear fiscalYear,
      String state,
      Instant since) {

    static Heading of(Seen seen) {
      Assessment assessment = seen.assessment();
      return new Heading(
          assessment.id(),
          assessment.jurisdiction().localGovernment(),
          assessment.fiscalYear(),
          seen.state(),
          seen.since());
    }
  }

  /** A level in both languages. */
  record ShownLevel(String code, Names name, boolean passed) {

    static ShownLevel of(Grade grade) {
      return new ShownLevel(grade.level().code(), grade.level().name(), grade.level().passed());
    }
  }

  /**
   * Why the level is what it is.
   *
   * @param betterLevelName of the level that was missed
   * @param frameworkStatus how far the framework of the year may be relied on
   */
  record Verdict(
      LevelReason reason, @Nullable Names betterLevelName, Score passMark, String frameworkStatus) {

    static Verdict of(AssessedYear year) {
      LevelReason reason = year.standing().grade().reason();
      return new Verdict(
          reason,
          year.framework().levels().rows().stream()
              .filter(level -> level.code().equals(reason.betterLevel()))
              .findFirst()
              .map(level -> level.name())
              .orElse(null),
          year.framework().levels().passMark().score(),
          year.framework().status().code());
    }
  }

  /**
   * What the indicators give.
   *
   * @param unrounded the same with four decimals
   */
  record Recomputed(Score overall, String unrounded, ShownLevel level) {

    static Recomputed of(AssessedYear year) {
      Outcome outcome = year.recomputed();
      BigDecimal unrounded = year.unrounded();
      return new Recomputed(
          outcome.overall(), unrounded.toPlainString(), ShownLevel.of(outcome.grade()));
    }
  }

  /**
   * What the assessor gave.
   *
   * @param difference official less recomputed
   * @param withinTolerance whether printed figures explain it
   */
  record Official(
      Score overall,
      boolean confirmed,
      ShownLevel level,
      Points difference,
      boolean withinTolerance) {

    static Optional<Official> of(AssessedYear year) {
      return year.official()
          .flatMap(outcome ->
              year.difference()
                  .map(difference ->
                      new Official(
                          outcome.overall(),
                          year.confirmed(),
                          ShownLevel.of(outcome.grade()),
                          difference,
                          year.framework().scoring().tolerates(difference))));
    }
  }

  /** What came before: the year before this one, and what was confirmed of this one. */
  record Past(@Nullable Compared comparedWith, List<Confirmed> confirmations) {

    static Past of(Seen seen, Optional<Change> change) {
      return new Past(
          change.map(Compared::of).orElse(null),
          seen.assessment().confirmations().stream().map(Confirmed::of).toList());
    }
  }

  /**
   * The overall score against the year before; a fall is negative.
   *
   * @param overallIs {@code official} or {@code recomputed}, on both sides the same
   */
  record Compared(FiscalYear fiscalYear, String overallIs, Score overall, Points change) {

    static Compared of(Change change) {
      return new Compared(
          change.since(),
          change.official() ? "official" : "recomputed",
          change.overallBefore(),
          change.overall());
    }
  }

  /** An official result, this or an earlier one. */
  record Confirmed(
      @Nullable Score overall, String source, @Nullable String correction, Instant at) {

    static Confirmed of(Confirmation confirmation) {
      return new Confirmed(
          confirmation.sheet().officialOverall(),
          confirmation.source(),
          confirmation.correction(),
          confirmation.at());
    }
  }
}
