package th.sucharit.complaints.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import th.sucharit.complaints.clock.CaseClock.Rest;

/** The clocks of one case and when they rested; every change gives new ones. */
public record CaseClocks(List<CaseClock> clocks, List<Rest> rests) {

  /** Facts and a preliminary opinion to the superior. */
  public static final String OPINION = "opinion";

  /** Solved, or explained to the complainant. */
  public static final String RESOLUTION = "resolution";

  /** Among {@link #putBefore()} wherever there is any. */
  public static final String PUT_BEFORE_ANYBODY = "anybody";

  public CaseClocks {
    clocks = List.copyOf(clocks);
    rests = List.copyOf(rests);
  }

  static CaseClocks start(List<TermRule> rules, Instant at, Holidays holidays) {
    return new CaseClocks(
        rules.stream().map(rule -> CaseClock.started(rule, at, holidays)).toList(), List.of());
  }

  /** The complainant is asked: what rests stands still. */
  CaseClocks rest(Instant at, Holidays holidays) {
    List<Rest> more = new ArrayList<>(rests);
    more.add(new Rest(at, null));
    return new CaseClocks(clocks, more).counted(holidays);
  }

  /** The complainant has answered: everything runs again. */
  CaseClocks goOn(Instant at, Holidays holidays) {
    List<Rest> ended =
        rests.stream()
            .map(rest -> rest.until() == null ? new Rest(rest.from(), at) : rest)
            .toList();
    return new CaseClocks(clocks, ended).counted(holidays);
  }

  /** Runs on after an end that was none: the old terms, which rested in between. */
  CaseClocks continued(Instant end, Instant at, Holidays holidays) {
    boolean rested = rests.stream().anyMatch(rest -> rest.until() == null);
    CaseClocks running = each(one -> true, one -> one.continued(end));
    return (rested ? running : running.rest(end, holidays)).goOn(at, holidays);
  }

  /** Further clocks begin; each takes the place of an earlier one of its name. */
  CaseClocks begin(List<TermRule> rules, Instant at, Holidays holidays) {
    List<CaseClock> all = new ArrayList<>(clocks);
    for (TermRule rule : rules) {
      all.removeIf(one -> one.name().equals(rule.clock()));
      all.add(CaseClock.started(rule, at, holidays));
    }
    return new CaseClocks(all, rests);
  }

  /** The time for solving ends on a new day, which the complainant was told with the reason why. */
  CaseClocks explained(Instant at, LocalDate day) {
    return each(one -> one.name().equals(RESOLUTION), one -> one.explained(at, day));
  }

  /** What began with this is over. */
  CaseClocks stop(Beginning what, Instant at) {
    return each(one -> one.rule().beginsWith(what), one -> one.stopped(at));
  }

  /** Whether nobody has answered the question in the time set for it. */
  public boolean unanswered(Instant now) {
    return passed(now).stream().anyMatch(one -> one.rule().beginsWith(Beginning.QUESTION));
  }

  /** What this clock asks for is done. */
  public CaseClocks stop(String clock, Instant at) {
    return each(one -> one.name().equals(clock), one -> one.stopped(at));
  }

  /** The case has come to its end. */
  public CaseClocks stopAll(Instant at) {
    return each(one -> true, one -> one.stopped(at));
  }

  /** Clocks that passed before that time without anybody being told. */
  public List<CaseClock> passed(Instant now) {
    return clocks.stream().filter(one -> one.waits() && one.late(now)).toList();
  }

  /** The case has been put before a superior for each clock that passed. */
  public CaseClocks escalated(Instant now) {
    return each(one -> one.waits() && one.late(now), one -> one.escalated(now));
  }

  /** When a clock passes next of which nobody has been told. */
  public Optional<Instant> next() {
    return clocks.stream()
        .filter(CaseClock::waits)
        .flatMap(one -> Optional.ofNullable(one.due()).stream())
        .min(Instant::compareTo);
  }

  /** Before whom the case lies because of a term that passed, by their codes. */
  public List<String> putBefore() {
    List<String> superiors =
        clocks.stream()
            .filter(CaseClock::unsettled)
            .map(one -> one.rule().to().code())
            .distinct()
            .toList();
    return superiors.isEmpty()
        ? superiors
        : Stream.concat(Stream.of(PUT_BEFORE_ANYBODY), superiors.stream()).toList();
  }

  /** The clock that passes next of which nobody has been told. */
  public Optional<CaseClock> runningOut() {
    return clocks.stream()
        .filter(one -> one.waits() && one.due() != null && next().equals(Optional.of(one.due())))
        .findFirst();
  }

  public Optional<CaseClock> clock(String name) {
    return clocks.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** Until when it is due; nothing while it rests or where there is no such clock. */
  public Optional<Instant> due(String name) {
    return clock(name).flatMap(one -> Optional.ofNullable(one.due()));
  }

  private CaseClocks counted(Holidays holidays) {
    return each(one -> true, one -> one.counted(rests, holidays));
  }

  private CaseClocks each(Predicate<CaseClock> which, UnaryOperator<CaseClock> change) {
    return new CaseClocks(
        clocks.stream().map(one -> which.test(one) ? change.apply(one) : one).toList(), rests);
  }
}
