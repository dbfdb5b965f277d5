package th.sucharit.ita.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parts of an instrument put together by their weights (คะแนนรวมจากส่วนของแบบวัด).
 *
 * @param difference the instrument less what its parts give: as the assessor printed it, or else as
 *     its indicators give it
 */
public record CombinedParts(Score score, Points difference) {

  /** Nothing as long as a part is missing. */
  static Optional<CombinedParts> of(AssessedYear year, Structure.Instrument instrument) {
    Structure.Parts parts = instrument.parts();
    if (parts == null
        || !parts.rows().stream()
            .allMatch(one -> year.sheet().part(instrument.code(), one.number()).isPresent())) {
      return Optional.empty();
    }
    BigDecimal weighted =
        sum(
            parts,
            one ->
                year.sheet()
                    .part(instrument.code(), one.number())
                    .map(score -> score.value().multiply(one.weight().value()))
                    .orElse(BigDecimal.ZERO));
    Score score =
        Score.of(
            weighted
                .divide(
                    sum(parts, one -> one.weight().value()),
                    2,
                    year.framework().scoring().roundingMode())
                .toPlainString());
    return Optional.of(new CombinedParts(score, year.instrument(instrument.code()).minus(score)));
  }

  private static BigDecimal sum(
      Structure.Parts parts, Function<Structure.Part, BigDecimal> figure) {
    return parts.rows().stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
