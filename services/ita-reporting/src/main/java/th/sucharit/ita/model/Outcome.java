package th.sucharit.ita.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What comes out of a sheet (ผลการประเมิน): overall score, instruments, level. */
public record Outcome(Score overall, List<ScoreSheet.OfInstrument> instruments, Grade grade) {

  /** Recomputed from the indicators as they were entered. */
  static Outcome recomputed(Framework framework, ScoreSheet sheet) {
    return graded(
        framework,
        total(framework, sheet).score(framework.scoring().roundingMode()),
        instruments(framework, sheet));
  }

  /** As the assessor gave it; what was not given is taken from the recomputed one. */
  static Optional<Outcome> official(Framework framework, ScoreSheet sheet) {
    List<ScoreSheet.OfInstrument> instruments =
        instruments(framework, sheet).stream()
            .map(own ->
                new ScoreSheet.OfInstrument(
                    own.instrument(), sheet.official(own.instrument()).orElse(own.score())))
            .toList();
    return sheet.official().map(overall -> graded(framework, overall, instruments));
  }

  /** The recomputed overall score with more decimals, to show what was rounded away. */
  static BigDecimal unrounded(Framework framework, ScoreSheet sheet) {
    return total(framework, sheet).rounded(4, RoundingMode.HALF_UP);
  }

  private static Outcome graded(
      Framework framework, Score overall, List<ScoreSheet.OfInstrument> instruments) {
    return new Outcome(overall, instruments, framework.levels().grade(overall, instruments));
  }

  private static List<ScoreSheet.OfInstrument> instruments(Framework framework, ScoreSheet sheet) {
    return framework.structure().instruments().stream()
        .map(one ->
            new ScoreSheet.OfInstrument(
                one.code(), mean(one, sheet).score(framework.scoring().roundingMode())))
        .toList();
  }

  private static Ratio total(Framework framework, ScoreSheet sheet) {
    return framework.structure().instruments().stream()
        .map(one -> mean(one, sheet).times(one.weight().value().value()))
        .reduce(Ratio.ZERO, Ratio::plus);
  }

  private static Ratio mean(Structure.Instrument instrument, ScoreSheet sheet) {
    return Ratio.mean(instrument.indicators().stream().map(sheet::score).toList());
  }
}
