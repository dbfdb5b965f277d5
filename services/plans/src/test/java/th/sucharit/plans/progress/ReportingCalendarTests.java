package th.sucharit.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.sucharit.contracts.FiscalYear;

class ReportingCalendarTests {

  private static final long SEED = 2569;
  private static final int INSTANTS = 100_000;

  private final ReportingCalendar calendar = shipped();

  private static ReportingCalendar shipped() {
    try {
      return CalendarFile.reportingCalendar();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Thailand is seven hours ahead of UTC the whole year. */
  @ParameterizedTest
  @CsvSource({
    "6,  2025-09-30T16:59:59.999Z, NOT_OPEN",
    "6,  2025-09-30T17:00:00Z,     OPEN",
    "6,  2026-04-30T16:59:59.999Z, OPEN",
    "6,  2026-04-30T17:00:00Z,     CLOSED",
    "12, 2026-03-31T16:59:59.999Z, NOT_OPEN",
    "12, 2026-03-31T17:00:00Z,     OPEN",
    "12, 2026-10-31T16:59:59.999Z, OPEN",
    "12, 2026-10-31T17:00:00Z,     CLOSED",
  })
  void opensAndClosesAtMidnightInBangkok(int months, Instant at, WindowStatus expected) {
    assertThat(window(2569, months).status(at, Optional.empty())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-31T17:00:00Z,     EXTENDED",
    "2026-12-15T16:59:59.999Z, EXTENDED",
    "2026-12-15T17:00:00Z,     CLOSED",
  })
  void staysOpenUntilTheEndOfTheLastDayThatWasGranted(Instant at, WindowStatus expected) {
    Optional<LocalDate> until = Optional.of(LocalDate.parse("2026-12-15"));
    assertThat(window(2569, 12).status(at, until)).isEqualTo(expected);
    assertThat(window(2569, 12).hasClosed(at)).isTrue();
  }

  @Test
  void coversSixAndTwelveMonthsOfTheFiscalYear() {
    assertThat(calendar.of(new FiscalYear(2567)))
        .extracting(ReportingWindow::covers)
        .containsExactly(
            new ReportingWindow.Covered(
                LocalDate.parse("2023-10-01"), LocalDate.parse("2024-03-31")),
            new ReportingWindow.Covered(
                LocalDate.parse("2023-10-01"), LocalDate.parse("2024-09-30")));
  }

  /** Against the rule told in days of Thailand and plain numbers, not in instants. */
  @Test
  void isRightAtAnyMoment() {
    Random random = new Random(SEED);
    int open = 0;
    for (int i = 0; i < INSTANTS; i++) {
      LocalDate day = randomDay(random);
      LocalDateTime local = day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60));
      if (i % 4 == 0) {
        local = day.atStartOfDay().plusNanos((random.nextInt(3) - 1) * 1_000_000L);
      }
      Instant at = local.atZone(FiscalYear.BANGKOK).toInstant();
      int year = FiscalYear.of(at).year() - 1 + random.nextInt(3);
      for (int months : List.of(6, 12)) {
        WindowStatus status = window(year, months).status(at, Optional.empty());
        assertThat(status)
            .as("%s of %d at %s", months, year, local)
            .isEqualTo(rule(year, months, local));
        open += status == WindowStatus.OPEN ? 1 : 0;
      }
    }
    assertThat(open).isGreaterThan(INSTANTS / 10);
  }

  /** Every fourth a leap day, its neighbours or the turn of a month. */
  private static LocalDate randomDay(Random random) {
    int year = 1990 + random.nextInt(120);
    return switch (random.nextInt(4)) {
      case 0 -> LocalDate.of(year, 3, 1).minusDays(random.nextInt(3));
      case 1 -> LocalDate.of(year, 1 + random.nextInt(12), 1).minusDays(random.nextInt(2));
      default -> LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    };
  }

  private static WindowStatus rule(int fiscalYear, int months, LocalDateTime local) {
    int christian = fiscalYear - 543;
    int day = local.getYear() * 10_000 + local.getMonthValue() * 100 + local.getDayOfMonth();
    int opens = months == 6 ? (christian - 1) * 10_000 + 1001 : christian * 10_000 + 401;
    int closes = months == 6 ? christian * 10_000 + 430 : christian * 10_000 + 1031;
    return day < opens
        ? WindowStatus.NOT_OPEN
        : day <= closes ? WindowStatus.OPEN : WindowStatus.CLOSED;
  }

  @Test
  void takesWhereAWindowLayInOneYearFromTheFile() {
    ReportingCalendar.Basis basis = new ReportingCalendar.Basis(List.of(), "test");
    ReportingCalendar moved =
        new ReportingCalendar(
            calendar.windows(),
            List.of(
                new ReportingCalendar.Moved(
                    2568, 6, LocalDate.parse("2024-10-01"), LocalDate.parse("2025-05-15"), basis)),
            90,
            calendar.sources());
    assertThat(moved.window(new WindowKey(new FiscalYear(2568), 6)).orElseThrow().closes())
        .isEqualTo("2025-05-15");
    assertThat(moved.window(new WindowKey(new FiscalYear(2569), 6)).orElseThrow().closes())
        .isEqualTo("2026-04-30");
  }

  @Test
  void knowsNoOtherWindows() {
    assertThat(calendar.window(new WindowKey(new FiscalYear(2569), 9))).isEmpty();
  }

  @Test
  void refusesLeapDaysAndUnexplainedSources() {
    assertThatThrownBy(() -> new ReportingCalendar.DayOfYear(0, 2, 29))
        .isInstanceOf(java.time.DateTimeException.class);
    assertThatThrownBy(() -> new ReportingCalendar(calendar.windows(), List.of(), 90, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private ReportingWindow window(int year, int months) {
    return calendar.window(new WindowKey(new FiscalYear(year), months)).orElseThrow();
  }
}
