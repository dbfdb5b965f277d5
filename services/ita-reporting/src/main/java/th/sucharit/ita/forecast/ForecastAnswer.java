package th.sucharit.ita.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.forecast.Estimate.Interval;
import th.sucharit.ita.forecast.Told.Assumption;
import th.sucharit.ita.model.Names;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.selfassessment.Footing;
import th.sucharit.ita.selfassessment.Note;
import th.sucharit.ita.selfassessment.SelfAssessment;

/**
 * A forecast as the API shows it.
 *
 * @param overall nothing while there is an indicator of which nothing is known
 * @param coverage how many times of a hundred the intervals are meant to hold; nothing where one is
 *     no more than what comes if no evidence is added
 * @param items without evidence, the most points per hour first
 * @param indicators below the pass mark that are not told from items, the most points first
 */
record ForecastAnswer(
    LocalGovernmentId localGovernment,
    FiscalYear fiscalYear,
    String frameworkStatus,
    @Nullable Interval overall,
    @Nullable Integer coverage,
    List<OfInstrument> instruments,
    @Nullable ForecastLevel level,
    List<OfItem> items,
    List<OfIndicator> indicators,
    List<Assumption> assumptions,
    List<Note> notes) {

  static ForecastAnswer of(
      LocalGovernmentId code,
      SelfAssessment self,
      Optional<Forecast> forecast,
      Moves moves,
      Told told) {
    return new ForecastAnswer(
        code,
        self.framework().fiscalYear(),
        self.framework().status().code(),
        forecast.map(one -> one.overall().interval()).orElse(null),
        forecast.filter(Forecast::bare).isPresent() ? null : StudentT.COVERAGE,
        forecast.stream().flatMap(one -> one.instruments().stream()).map(OfInstrument::of).toList(),
        forecast.map(ForecastLevel::of).orElse(null),
        IntStream.range(0, moves.items().size())
            .mapToObj(i -> OfItem.of(i + 1, moves.items().get(i)))
            .toList(),
        IntStream.range(0, moves.indicators().size())
            .mapToObj(i -> OfIndicator.of(i + 1, moves.indicators().get(i)))
            .toList(),
        told.assumptions(),
        told.notes());
  }

  /** An instrument and the weakest thing its forecast stands on. */
  record OfInstrument(
      String instrument, Names name, Score expected, Score low, Score high, Footing basis) {

    static OfInstrument of(Forecast.OfInstrument one) {
      Interval interval = one.estimate().interval();
      return new OfInstrument(
          one.instrument().code(),
          one.instrument().name(),
          interval.expected(),
          interval.low(),
          interval.high(),
          one.footing());
    }
  }

  /** An item that could be shown yet. */
  record OfItem(
      int rank,
      String item,
      @Nullable Names name,
      int indicator,
      String points,
      @Nullable String hours,
      @Nullable String pointsPerHour) {

    static OfItem of(int rank, Moves.OfItem one) {
      return new OfItem(
          rank,
          one.line().item().code(),
          one.line().item().name(),
          one.line().item().indicator(),
          text(one.points(), 2),
          Optional.ofNullable(one.hours()).map(BigDecimal::toPlainString).orElse(null),
          one.perHour().map(value -> text(value, 3)).orElse(null));
    }
  }

  /** An indicator and what reaching the pass mark would bring. */
  record OfIndicator(int rank, int indicator, Names name, Score score, String gap, String points) {

    static OfIndicator of(int rank, Moves.OfIndicator one) {
      return new OfIndicator(
          rank,
          one.line().indicator().number(),
          one.line().indicator().name(),
          one.score(),
          text(one.gap(), 2),
          text(one.points(), 2));
    }
  }

  private static String text(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
