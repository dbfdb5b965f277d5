package th.sucharit.ita.forecast;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import th.sucharit.ita.forecast.Assumptions.PublishedChange;
import th.sucharit.ita.model.Years;

/** The data that forecasts go by, for tests. */
final class RealFacts {

  static final Assumptions ASSUMPTIONS =
      Years.json().treeToValue(Years.tree("forecast/assumptions.json"), Assumptions.class);
  static final Efforts EFFORTS =
      Years.json().treeToValue(Years.tree("forecast/efforts.json"), Efforts.class);

  private RealFacts() {}

  /** Told as for a forecast of that year: nothing of the own, nothing later where there is else. */
  static Spread without(String agency, int year) {
    return spread(ASSUMPTIONS.before(year, agency)::contains, year);
  }

  static Spread spread(Predicate<PublishedChange> known, int year) {
    List<Movement> movements =
        ASSUMPTIONS.changes().stream().filter(known).map(PublishedChange::movement).toList();
    return Spread.of(movements, Years.framework(year).structure());
  }

  /** O1 to O35, but some. */
  static Set<String> allBut(String... missing) {
    return IntStream.rangeClosed(1, 35)
        .mapToObj(number -> "O" + number)
        .filter(code -> !Set.of(missing).contains(code))
        .collect(Collectors.toSet());
  }
}
