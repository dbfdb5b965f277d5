package th.sucharit.ita.forecast;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.sucharit.ita.selfassessment.OitYear;
import th.sucharit.ita.selfassessment.OitYear.Basis;

/**
 * How much work it takes to show a duty (ชั่วโมงทำงานโดยประมาณ).
 *
 * @param hours by duty, which keeps its name while codes of items move
 */
record Efforts(Basis basis, Map<String, BigDecimal> hours) {

  Efforts {
    requireNonNull(basis, "basis is missing");
    hours = Map.copyOf(requireNonNull(hours, "hours are missing"));
    if (hours.values().stream().anyMatch(one -> one.signum() <= 0)) {
      throw new IllegalArgumentException("nothing is done in no time");
    }
  }

  /** Of all duties of an item; nothing when one of them is not known. */
  Optional<BigDecimal> of(OitYear.Item item) {
    List<BigDecimal> known =
        item.duties().stream()
            .flatMap(duty -> Optional.ofNullable(hours.get(duty)).stream())
            .toList();
    return known.isEmpty() || known.size() < item.duties().size()
        ? Optional.empty()
        : known.stream().reduce(BigDecimal::add);
  }
}
