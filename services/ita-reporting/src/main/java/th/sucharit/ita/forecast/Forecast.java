package th.sucharit.ita.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import th.sucharit.ita.forecast.Estimate.Interval;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.Grade;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.ScoreSheet;
import th.sucharit.ita.model.Structure;
import th.sucharit.ita.selfassessment.Footing;
import th.sucharit.ita.selfassessment.SelfAssessment;

/** What a year's result will probably be (ผลที่คาดการณ์), as far as things stand today. */
record Forecast(Framework framework, Estimate overall, List<OfInstrument> instruments) {

  /** An instrument and the weakest thing it stands on. */
  record OfInstrument(Structure.Instrument instrument, Estimate estimate, Footing footing) {}

  /**
   * Forecasts a result.
   *
   * @return nothing while there is an indicator of which nothing is known
   */
  static Optional<Forecast> of(
      SelfAssessment self, Assumptions.Acceptance acceptance, Spread spread) {
    if (!self.complete()) {
      return Optional.empty();
    }
    List<OfInstrument> instruments =
        self.framework().structure().instruments().stream()
            .map(one ->
                new OfInstrument(
                    one, InstrumentEstimate.of(self, one, acceptance, spread), self.footing(one)))
            .toList();
    Estimate overall =
        instruments.stream()
            .map(one -> one.estimate().times(weight(one)))
            .reduce(Estimate.NOTHING, Estimate::plus);
    return Optional.of(new Forecast(self.framework(), overall, instruments));
  }

  private static BigDecimal weight(OfInstrument one) {
    return one.instrument().weight().value().value();
  }

  /** Whether there is an instrument of which only items without evidence are known. */
  boolean bare() {
    return instruments.stream().anyMatch(one -> one.estimate().variances().isEmpty());
  }

  /** The level if all comes as expected, and why. */
  Grade expectedGrade() {
    return grade(Interval::expected);
  }

  /** The level if all comes at the lower ends. */
  Grade lowestGrade() {
    return grade(Interval::low);
  }

  /** The level if all comes at the upper ends. */
  Grade highestGrade() {
    return grade(Interval::high);
  }

  private Grade grade(Function<Interval, Score> end) {
    return framework
        .levels()
        .grade(
            end.apply(overall.interval()),
            instruments.stream()
                .map(one ->
                    new ScoreSheet.OfInstrument(
                        one.instrument().code(), end.apply(one.estimate().interval())))
                .toList());
  }
}
