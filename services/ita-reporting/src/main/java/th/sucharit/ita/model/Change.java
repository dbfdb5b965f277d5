package th.sucharit.ita.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.sucharit.contracts.FiscalYear;

/**
 * What changed since another year (การเปลี่ยนแปลงจากปีก่อน): later less earlier, so a fall is
 * negative.
 *
 * @param official whether both overall scores are official ones; otherwise both are recomputed
 * @param overallBefore the overall score of the earlier year
 */
public record Change(
    FiscalYear since,
    boolean official,
    Score overallBefore,
    Points overall,
    List<OfInstrument> instruments,
    List<OfIndicator> indicators) {

  /** Change of an instrument that both years have. */
  public record OfInstrument(String instrument, Score before, Points change) {}

  /** Change of an indicator that both years have, by its number in the later year. */
  public record OfIndicator(int indicator, Score before, Points change) {}

  static Change between(AssessedYear earlier, AssessedYear later) {
    boolean official = earlier.confirmed() && later.confirmed();
    Score before = (official ? earlier.standing() : earlier.recomputed()).overall();
    Score after = (official ? later.standing() : later.recomputed()).overall();
    return new Change(
        earlier.framework().fiscalYear(),
        official,
        before,
        after.minus(before),
        instruments(earlier.recomputed(), later.recomputed()),
        later.framework().structure().indicators().stream()
            .flatMap(indicator -> of(indicator, earlier, later))
            .toList());
  }

  public Optional<Points> ofInstrument(String code) {
    return instruments.stream()
        .filter(one -> one.instrument().equals(code))
        .findFirst()
        .map(OfInstrument::change);
  }

  public Optional<OfIndicator> ofIndicator(int number) {
    return indicators.stream().filter(one -> one.indicator() == number).findFirst();
  }

  private static List<OfInstrument> instruments(Outcome earlier, Outcome later) {
    return later.instruments().stream()
        .flatMap(now ->
            earlier.instruments().stream()
                .filter(then -> then.instrument().equals(now.instrument()))
                .map(then ->
                    new OfInstrument(
                        now.instrument(), then.score(), now.score().minus(then.score()))))
        .toList();
  }

  /** Numbers may move from year to year; the key tells which indicator is the same. */
  private static Stream<OfIndicator> of(
      Structure.Indicator indicator, AssessedYear earlier, AssessedYear later) {
    Score now = later.sheet().score(indicator.number());
    return earlier.framework().structure().indicators().stream()
        .filter(then -> then.key().equals(indicator.key()))
        .map(then -> earlier.sheet().score(then.number()))
        .map(then -> new OfIndicator(indicator.number(), then, now.minus(then)));
  }
}
