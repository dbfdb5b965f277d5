package th.sucharit.oversight.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/** Makes the rows of one local government from where its things stand. */
@Component
class RowMaker {

  private final Standings standings;
  private final int years;

  /**
   * @param years for so many fiscal years, the present one and those before it, every local
   *     government has a row even if nothing has been told of it
   */
  RowMaker(Standings standings, @Value("${sucharit.oversight.years:3}") int years) {
    this.standings = standings;
    this.years = years;
  }

  /** Everything that is known of one local government at a moment. */
  private record Known(
      BodyStanding body,
      Instant now,
      List<PlanStanding> plans,
      List<RiskStanding> risks,
      List<ChecklistStanding> checklists,
      List<ItaStanding> results) {

    int thisYear() {
      return FiscalYear.of(now).year();
    }
  }

  /** The rows; none for a local government that is not known yet or is no more. */
  List<BoardRow> make(LocalGovernmentId code, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, FiscalYear.BANGKOK);
    return standings
        .body(code)
        .filter(body -> body.existsOn(today))
        .map(body ->
            new Known(
                body,
                now,
                standings.of(code, PlanStanding.class),
                standings.of(code, RiskStanding.class),
                standings.of(code, ChecklistStanding.class),
                standings.of(code, ItaStanding.class)))
        .map(known ->
            Stream.concat(
                    Stream.of(row(known, BoardRow.NOW, lookAgainAt(known), now(known))),
                    yearsOf(known)
                        .mapToObj(
                            year -> row(known, Integer.toString(year), null, of(known, year))))
                .toList())
        .orElse(List.of());
  }

  private IntStream yearsOf(Known known) {
    TreeSet<Integer> told = new TreeSet<>();
    IntStream.range(0, years).forEach(ago -> told.add(known.thisYear() - ago));
    known.risks().forEach(risks -> told.add(risks.fiscalYear()));
    known.checklists().forEach(list -> told.add(list.fiscalYear()));
    known.results().forEach(result -> told.add(result.fiscalYear()));
    return told.stream().mapToInt(Integer::intValue);
  }

  private BoardRow row(Known known, String scope, @Nullable Instant again, Cells cells) {
    LocalGovernmentId code = known.body().code();
    return new BoardRow(
        BoardRow.id(code, scope),
        null,
        code,
        known.body().province(),
        scope,
        known.thisYear(),
        again,
        SortKeys.of(cells),
        cells);
  }

  private @Nullable Instant lookAgainAt(Known known) {
    Optional<Instant> end =
        Optional.ofNullable(known.body().endsOn())
            .map(day -> day.atStartOfDay(FiscalYear.BANGKOK).toInstant());
    return Stream.concat(end.stream(), standings.nextDue(known.body().code(), known.now()).stream())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private Cells now(Known known) {
    return new Cells(
        known.body().kind(),
        plan(known, known.thisYear())
            .or(() -> newest(known.plans(), PlanStanding::lastFiscalYear))
            .map(Cells.OfPlan::of)
            .orElse(null),
        standings.casesNow(known.body().code(), known.thisYear(), known.now()),
        newest(known.risks(), RiskStanding::fiscalYear).map(Cells.OfRisks::of).orElse(null),
        newest(known.checklists(), ChecklistStanding::fiscalYear)
            .map(Cells.OfDisclosure::of)
            .orElse(null),
        newest(known.results(), ItaStanding::fiscalYear).map(Cells.OfIta::of).orElse(null));
  }

  private Cells of(Known known, int year) {
    return new Cells(
        known.body().kind(),
        plan(known, year).map(Cells.OfPlan::of).orElse(null),
        standings.casesOf(known.body().code(), year, known.now()),
        in(known.risks(), RiskStanding::fiscalYear, year).map(Cells.OfRisks::of).orElse(null),
        in(known.checklists(), ChecklistStanding::fiscalYear, year)
            .map(Cells.OfDisclosure::of)
            .orElse(null),
        in(known.results(), ItaStanding::fiscalYear, year).map(Cells.OfIta::of).orElse(null));
  }

  /** The plan for a year; where several cover it, the one that has come furthest. */
  private static Optional<PlanStanding> plan(Known known, int year) {
    return known.plans().stream()
        .filter(plan -> plan.covers(year))
        .max(
            Comparator.<PlanStanding>comparingInt(plan -> SortKeys.planRank(plan.state()))
                .thenComparingInt(PlanStanding::firstFiscalYear)
                .thenComparing(PlanStanding::id));
  }

  private static <S extends Standing> Optional<S> newest(List<S> all, ToIntFunction<S> year) {
    return all.stream().max(Comparator.comparingInt(year).thenComparing(Standing::id));
  }

  private static <S extends Standing> Optional<S> in(
      List<S> all, ToIntFunction<S> yearOf, int year) {
    return newest(all.stream().filter(one -> yearOf.applyAsInt(one) == year).toList(), yearOf);
  }
}
