package th.sucharit.ita.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Change;
import th.sucharit.ita.model.Names;
import th.sucharit.ita.model.Points;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.ScoreSheet;
import th.sucharit.ita.model.Structure;
import th.sucharit.ita.model.Weight;

/** The instruments and the indicators, line by line (ตารางคะแนน). */
record ScoreLines(
    List<InstrumentLine> instruments, List<IndicatorLine> indicators, List<Finding> findings) {

  /**
   * One instrument.
   *
   * @param official as the assessor gave it
   * @param parts where the year's framework has parts of it
   */
  record InstrumentLine(
      @JsonUnwrapped WhichInstrument which,
      Score score,
      @Nullable Score official,
      @Nullable Points change,
      @Nullable PartLines parts) {

    /** Which instrument it is. */
    record WhichInstrument(String instrument, Names name, Weight weight) {}
  }

  /**
   * One indicator.
   *
   * @param passMark where it is against the pass mark
   * @param before the score of the year before
   * @param printedChange what a report prints as the change, right or wrong
   */
  record IndicatorLine(
      @JsonUnwrapped WhichIndicator which,
      Score score,
      Standing passMark,
      @Nullable Since before,
      @Nullable Points printedChange) {

    /** Which indicator it is. */
    record WhichIndicator(int indicator, Names name, String instrument) {}
  }

  /**
   * Where an indicator is against the pass mark.
   *
   * @param gap negative below it
   */
  record Standing(boolean reached, Points gap) {}

  /** Where an indicator was a year before, and what changed; a fall is negative. */
  record Since(Score score, Points change) {}

  static ScoreLines of(AssessedYear year, Optional<Change> change) {
    Structure structure = year.framework().structure();
    List<ScoreSheet.OfInstrument> computed = year.recomputed().instruments();
    return new ScoreLines(
        computed.stream()
            .flatMap(one ->
                structure.instrument(one.instrument()).stream()
                    .map(instrument -> line(year, instrument, one.score(), change)))
            .toList(),
        structure.instruments().stream()
            .flatMap(instrument ->
                instrument.indicators().stream()
                    .flatMap(number -> structure.indicator(number).stream())
                    .map(indicator -> line(year, instrument, indicator, change)))
            .toList(),
        PrintedCheck.of(year, change));
  }

  private static InstrumentLine line(
      AssessedYear year, Structure.Instrument instrument, Score score, Optional<Change> change) {
    return new InstrumentLine(
        new InstrumentLine.WhichInstrument(
            instrument.code(), instrument.name(), instrument.weight().value()),
        score,
        year.sheet().official(instrument.code()).orElse(null),
        change.flatMap(all -> all.ofInstrument(instrument.code())).orElse(null),
        PartLines.of(year, instrument).orElse(null));
  }

  private static IndicatorLine line(
      AssessedYear year,
      Structure.Instrument instrument,
      Structure.Indicator indicator,
      Optional<Change> change) {
    Score score = year.sheet().score(indicator.number());
    Points gap = year.gap(score);
    return new IndicatorLine(
        new IndicatorLine.WhichIndicator(indicator.number(), indicator.name(), instrument.code()),
        score,
        new Standing(gap.hundredths() >= 0, gap),
        change
            .flatMap(all -> all.ofIndicator(indicator.number()))
            .map(one -> new Since(one.before(), one.change()))
            .orElse(null),
        year.sheet().printedChange(indicator.number()).orElse(null));
  }
}
