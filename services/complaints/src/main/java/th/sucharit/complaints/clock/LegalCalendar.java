package th.sucharit.complaints.clock;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import tools.jackson.databind.json.JsonMapper;

/** Which terms hold on a day, and which days count (ปฏิทินกำหนดเวลา); read from files at start. */
@Component
public class LegalCalendar {

  private final List<Edition> editions;
  private final Holidays holidays;

  LegalCalendar(ClockSettings settings, JsonMapper json) {
    this.editions =
        read(settings.terms(), Edition[].class, json, List::of).stream()
            .sorted(Comparator.comparing(Edition::validFrom))
            .toList();
    editions.forEach(LegalCalendar::requireComplete);
    Set<LocalDate> days = new HashSet<>();
    settings
        .holidays()
        .forEach(file -> days.addAll(read(file, Holidays.File.class, json, one -> one).dates()));
    this.holidays = new Holidays(days);
  }

  /** Terms as laid down from one day on. */
  private record Edition(LocalDate validFrom, List<TermRule> terms) {}

  /** The clocks of a complaint that was received, or taken up again, at that time. */
  public CaseClocks startedAt(Instant at) {
    return CaseClocks.start(terms(Beginning.FILING, at), at, holidays);
  }

  /** The complainant is asked: what can rest rests, and the time for an answer begins. */
  public CaseClocks asked(CaseClocks clocks, Instant at) {
    return clocks.rest(at, holidays).begin(terms(Beginning.QUESTION, at), at, holidays);
  }

  /** The complainant has answered, or had time enough: everything runs again. */
  public CaseClocks goOn(CaseClocks clocks, Instant at) {
    return clocks.stop(Beginning.QUESTION, at).goOn(at, holidays);
  }

  /** The province has to decide; here nothing runs any more. */
  public CaseClocks atProvince(CaseClocks clocks, Instant at) {
    return clocks.stopAll(at).begin(terms(Beginning.PROVINCE, at), at, holidays);
  }

  /** Taken up again by who had ended it: no new terms, the old ones go on. */
  public CaseClocks continued(CaseClocks clocks, Instant end, Instant at) {
    return clocks.continued(end, at, holidays);
  }

  /** The complainant was told why it is not solved yet, and by which day it will be. */
  public CaseClocks explained(CaseClocks clocks, Instant at, LocalDate day) {
    return clocks.explained(at, day);
  }

  /**
   * Which new days can be given for solving it, by the edition of the terms of the day on which the
   * time for it began; none once that was done as often as it may be, and while it rests.
   */
  public Optional<Days> newDays(CaseClocks clocks, Instant at) {
    return clocks
        .clock(CaseClocks.RESOLUTION)
        .flatMap(clock ->
            Optional.ofNullable(clock.due())
                .map(CaseClock::dayOf)
                .map(owed -> later(owed, CaseClock.dayOf(at)))
                .flatMap(owed ->
                    terms(Beginning.FILING, clock.startedAt()).stream()
                        .filter(term -> term.clock().equals(clock.name()))
                        .flatMap(term -> Optional.ofNullable(term.explained()).stream())
                        .filter(rule -> clock.timesExplained() < rule.times())
                        .findFirst()
                        .map(rule -> new Days(owed.plusDays(1), owed.plusDays(rule.days())))));
  }

  /** Days from the first to the last, both included. */
  public record Days(LocalDate first, LocalDate last) {

    public boolean hold(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Without these two no complaint could be filed; better not to start. */
  private static void requireComplete(Edition edition) {
    for (String needed : List.of(CaseClocks.OPINION, CaseClocks.RESOLUTION)) {
      if (edition.terms().stream()
          .noneMatch(term -> term.clock().equals(needed) && term.beginsWith(Beginning.FILING))) {
        throw new IllegalArgumentException(
            "the terms valid from " + edition.validFrom() + " lack " + needed);
      }
    }
  }

  private List<TermRule> terms(Beginning what, Instant at) {
    LocalDate day = at.atZone(FiscalYear.BANGKOK).toLocalDate();
    Edition inForce =
        editions.stream()
            .filter(edition -> !edition.validFrom().isAfter(day))
            .reduce((earlier, later) -> later)
            .orElseGet(editions::getFirst);
    return inForce.terms().stream().filter(term -> term.beginsWith(what)).toList();
  }

  Holidays holidays() {
    return holidays;
  }

  private static <F, T> T read(
      Resource file, Class<F> form, JsonMapper json, java.util.function.Function<F, T> kept) {
    try (InputStream in = file.getInputStream()) {
      return kept.apply(json.readValue(in, form));
    } catch (IOException e) {
      throw new UncheckedIOException(file.getDescription() + " cannot be read", e);
    }
  }
}
