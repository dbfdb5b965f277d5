package th.sucharit.ita.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a table of levels must keep so that every result has exactly one (กติกาของตารางระดับผล). */
final class LevelRules {

  private static final Score ZERO = new Score(0);

  private LevelRules() {}

  static List<String> faults(LevelTable table) {
    if (table.rows().isEmpty()) {
      return List.of("there are no levels");
    }
    List<String> faults = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (Level level : table.rows()) {
      if (!codes.add(level.code())) {
        faults.add("level " + level.code() + " is there more than once");
      }
      if (!level.name().complete()) {
        faults.add("level " + level.code() + " lacks a name");
      }
    }
    for (int i = 1; i < table.rows().size(); i++) {
      neighbours(table.rows().get(i - 1), table.rows().get(i)).forEach(faults::add);
    }
    Level last = table.rows().getLast();
    if (!last.overallMinimum().equals(ZERO) || last.eachInstrument().isPresent()) {
      faults.add("the last level, " + last.code() + ", does not hold from 0.00 for everybody");
    }
    passingBegins(table).ifPresent(faults::add);
    return faults;
  }

  private static List<String> neighbours(Level better, Level worse) {
    List<String> faults = new ArrayList<>();
    int overall = better.overallMinimum().compareTo(worse.overallMinimum());
    Score betterEach = better.eachInstrument().orElse(ZERO);
    Score worseEach = worse.eachInstrument().orElse(ZERO);
    boolean strict = overall > 0 || (overall == 0 && betterEach.compareTo(worseEach) > 0);
    if (!strict || betterEach.compareTo(worseEach) < 0) {
      faults.add("level " + worse.code() + " asks no less than " + better.code() + " above it");
    }
    if (worse.passed() && !better.passed()) {
      faults.add("level " + worse.code() + " counts as passed, but the better one does not");
    }
    return faults;
  }

  private static Optional<String> passingBegins(LevelTable table) {
    return table.rows().stream()
        .filter(Level::passed)
        .map(Level::overallMinimum)
        .min(Score::compareTo)
        .filter(lowest -> !lowest.equals(table.passMark().score()))
        .map(lowest ->
            "the pass mark is " + table.passMark().score() + ", but passing begins at " + lowest);
  }
}
