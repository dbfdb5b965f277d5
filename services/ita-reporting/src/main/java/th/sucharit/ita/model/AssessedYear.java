package th.sucharit.ita.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A year's scores under the framework of that year (ผลการประเมินรายปี).
 *
 * @param confirmed whether the official result was confirmed; then it is the one that stands
 */
public record AssessedYear(Framework framework, ScoreSheet sheet, boolean confirmed) {

  public Outcome recomputed() {
    return Outcome.recomputed(framework, sheet);
  }

  public Optional<Outcome> official() {
    return Outcome.official(framework, sheet);
  }

  /** The outcome that counts: the official one once confirmed, the recomputed one before. */
  public Outcome standing() {
    return official().filter(any -> confirmed).orElseGet(this::recomputed);
  }

  public BigDecimal unrounded() {
    return Outcome.unrounded(framework, sheet);
  }

  /** Official less recomputed. */
  public Optional<Points> difference() {
    return sheet.official().map(given -> given.minus(recomputed().overall()));
  }

  /** An instrument as the assessor gave it, or else as its indicators give it. */
  Score instrument(String code) {
    return sheet
        .official(code)
        .orElseGet(() ->
            recomputed().instruments().stream()
                .filter(one -> one.instrument().equals(code))
                .findFirst()
                .map(ScoreSheet.OfInstrument::score)
                .orElseThrow(() -> new IllegalArgumentException("no instrument " + code)));
  }

  /** What the parts of an instrument give; nothing as long as one is missing. */
  public Optional<CombinedParts> combined(Structure.Instrument instrument) {
    return CombinedParts.of(this, instrument);
  }

  /** How far an indicator is above the pass mark; negative below it. */
  public Points gap(Score score) {
    return score.minus(framework.levels().passMark().score());
  }

  public Change since(AssessedYear earlier) {
    return Change.between(earlier, this);
  }
}
