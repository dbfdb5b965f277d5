package th.sucharit.ita.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.CombinedParts;
import th.sucharit.ita.model.Names;
import th.sucharit.ita.model.Points;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.Structure;
import th.sucharit.ita.model.Weight;

/** The parts of an instrument as given, beside what they come to (ส่วนของแบบวัด). */
record PartLines(List<PartLine> rows, @JsonUnwrapped @Nullable Together together) {

  /** One part; without a score as long as nobody has given one. */
  record PartLine(int part, @Nullable Names meaning, Weight weight, @Nullable Score score) {}

  /**
   * All parts by their weights.
   *
   * @param difference the instrument less this
   * @param withinTolerance whether printed figures explain it
   */
  record Together(Score combined, Points difference, boolean withinTolerance) {}

  static Optional<PartLines> of(AssessedYear year, Structure.Instrument instrument) {
    return Optional.ofNullable(instrument.parts())
        .map(parts ->
            new PartLines(
                parts.rows().stream()
                    .map(one ->
                        new PartLine(
                            one.number(),
                            one.meaning(),
                            one.weight(),
                            year.sheet().part(instrument.code(), one.number()).orElse(null)))
                    .toList(),
                year.combined(instrument).map(one -> together(year, one)).orElse(null)));
  }

  private static Together together(AssessedYear year, CombinedParts combined) {
    return new Together(
        combined.score(),
        combined.difference(),
        year.framework().scoring().tolerates(combined.difference()));
  }
}
