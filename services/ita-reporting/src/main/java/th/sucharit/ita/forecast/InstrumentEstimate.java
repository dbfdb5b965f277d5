package th.sucharit.ita.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import th.sucharit.ita.forecast.Estimate.Variance;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.Structure;
import th.sucharit.ita.selfassessment.Footing;
import th.sucharit.ita.selfassessment.SelfAssessment;
import th.sucharit.ita.selfassessment.SelfAssessment.ItemLine;
import th.sucharit.ita.selfassessment.SelfAssessment.Line;
import th.sucharit.ita.selfassessment.Surveyed;

/** Estimates an instrument from what its indicators stand on (คาดการณ์คะแนนแบบวัด). */
final class InstrumentEstimate {

  private static final MathContext EXACT = MathContext.DECIMAL64;

  private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

  private final SelfAssessment self;
  private final Structure.Instrument instrument;
  private final List<Line> lines;
  private final BigDecimal count;

  private InstrumentEstimate(SelfAssessment self, Structure.Instrument instrument) {
    this.self = self;
    this.instrument = instrument;
    this.lines = self.of(instrument);
    this.count = BigDecimal.valueOf(lines.size());
  }

  /** Of an instrument of which something is known for each indicator. */
  static Estimate of(
      SelfAssessment self,
      Structure.Instrument instrument,
      Assumptions.Acceptance acceptance,
      Spread spread) {
    InstrumentEstimate it = new InstrumentEstimate(self, instrument);
    return it.disclosed(acceptance).plus(it.surveyed()).plus(it.standingIn(spread));
  }

  /**
   * Each item with evidence is accepted or not. How strict the assessors are is not known either,
   * and the same for all items: so items are correlated, by one in one more than the items that the
   * rate is worth (beta-binomial).
   */
  private Estimate disclosed(Assumptions.Acceptance acceptance) {
    BigDecimal rate =
        BigDecimal.valueOf(acceptance.accepted())
            .divide(BigDecimal.valueOf(acceptance.of()), EXACT);
    BigDecimal alike = BigDecimal.ONE.divide(BigDecimal.valueOf(acceptance.of() + 1L), EXACT);
    BigDecimal expected = BigDecimal.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal sumOfSquares = BigDecimal.ZERO;
    for (Line line : with(Footing.DISCLOSURE)) {
      for (ItemLine item : items(line)) {
        BigDecimal share = item.share().divide(count, EXACT);
        BigDecimal missing = value(item.scoring().missing());
        BigDecimal gain = value(item.scoring().evidenced()).subtract(missing);
        expected = expected.add(share.multiply(missing));
        if (item.evidenced()) {
          BigDecimal worth = share.multiply(gain);
          expected = expected.add(worth.multiply(rate));
          sum = sum.add(worth);
          sumOfSquares = sumOfSquares.add(worth.pow(2));
        }
      }
    }
    BigDecimal variance =
        rate.multiply(BigDecimal.ONE.subtract(rate))
            .multiply(
                BigDecimal.ONE
                    .subtract(alike)
                    .multiply(sumOfSquares)
                    .add(alike.multiply(sum.pow(2))),
                EXACT);
    return new Estimate(
        expected,
        variance.signum() > 0 ? List.of(new Variance("acceptance", variance, null)) : List.of());
  }

  /**
   * As uncertain as the answers make it. The same people answer all of an instrument, so the errors
   * of its indicators may all point the same way. Where everybody gave the same answer, it is as
   * uncertain as one more person would make it who gives the answer farthest from that.
   */
  private Estimate surveyed() {
    BigDecimal expected = BigDecimal.ZERO;
    BigDecimal error = BigDecimal.ZERO;
    int fewest = Integer.MAX_VALUE;
    for (Line line : with(Footing.SURVEY)) {
      Surveyed survey = Optional.ofNullable(line.survey()).orElseThrow();
      expected = expected.add(value(survey.score()).divide(count, EXACT));
      error = error.add(standardError(survey).divide(count, EXACT));
      fewest = Math.min(fewest, survey.answers());
    }
    return new Estimate(
        expected,
        error.signum() > 0
            ? List.of(
                new Variance(
                    "survey " + instrument.code(), error.pow(2, EXACT), Math.max(1, fewest - 1)))
            : List.of());
  }

  private static BigDecimal standardError(Surveyed survey) {
    if (survey.standardError().signum() > 0) {
      return survey.standardError();
    }
    BigDecimal score = value(survey.score());
    return score
        .max(HIGHEST.subtract(score))
        .divide(BigDecimal.valueOf(survey.answers() + 1L), EXACT);
  }

  /**
   * Indicators of one instrument move together from year to year, and of each year that lies in
   * between independently: so the variance grows with the age of the oldest.
   */
  private Estimate standingIn(Spread spread) {
    List<Line> old = with(Footing.LAST_OFFICIAL);
    if (old.isEmpty()) {
      return Estimate.NOTHING;
    }
    BigDecimal age = BigDecimal.valueOf(self.standInAge());
    BigDecimal part = BigDecimal.valueOf(old.size()).divide(count, EXACT);
    return new Estimate(
        old.stream()
            .map(line -> value(Optional.ofNullable(line.score()).orElseThrow()))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(count, EXACT),
        List.of(
            new Variance(
                "change",
                spread.variance().multiply(age).multiply(part.pow(2), EXACT),
                spread.degrees())));
  }

  private List<Line> with(Footing footing) {
    return lines.stream().filter(line -> line.footing() == footing).toList();
  }

  private List<ItemLine> items(Line line) {
    return self.items().stream()
        .filter(one -> one.item().indicator() == line.indicator().number())
        .toList();
  }

  private static BigDecimal value(Score score) {
    return BigDecimal.valueOf(score.hundredths(), 2);
  }
}
