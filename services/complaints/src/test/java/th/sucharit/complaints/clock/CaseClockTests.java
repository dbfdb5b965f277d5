package th.sucharit.complaints.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import th.sucharit.contracts.FiscalYear;
import tools.jackson.databind.json.JsonMapper;

/** How terms are counted; made-up cases are held against a second way of counting. */
class CaseClockTests {

  private static final int CASES = 100_000;
  private static final LegalCalendar CALENDAR = Calendars.ofTheInstallation();
  private static final Holidays NONE = new Holidays(Set.of());

  private final Random seeded = new Random(2569);

  @Test
  void owesAnOpinionInSevenDaysAndASolutionInFifteen() {
    CaseClocks clocks = CALENDAR.startedAt(Instant.parse("2026-11-21T02:00:00Z"));
    assertThat(clocks.due(CaseClocks.OPINION)).contains(Instant.parse("2026-11-28T16:59:59.999Z"));
    assertThat(clocks.due(CaseClocks.RESOLUTION))
        .contains(Instant.parse("2026-12-06T16:59:59.999Z"));
    assertThat(clocks.clocks())
        .extracting(clock -> clock.rule().days())
        .containsExactly(7, 15, 30, 90);
  }

  @Test
  void countsTheDayInBangkokOnWhichItWasReceived() {
    assertThat(due(7, Counting.CALENDAR, "2026-11-21T16:59:59.999Z"))
        .isEqualTo("2026-11-28T16:59:59.999Z");
    assertThat(due(7, Counting.CALENDAR, "2026-11-21T17:00:00Z"))
        .isEqualTo("2026-11-29T16:59:59.999Z");
  }

  @Test
  void passesOverSongkranAndTheDayInItsPlace() {
    // received on Thursday 10 April 2568; 12 to 16 April are weekend, Songkran and a day in lieu
    assertThat(due(2, Counting.WORKING, "2025-04-10T03:00:00Z"))
        .isEqualTo("2025-04-17T16:59:59.999Z");
  }

  @Test
  void countsEveryMadeUpCaseAsASecondWayOfCountingDoes() {
    for (int i = 0; i < CASES; i++) {
      Instant start = somewhere();
      int days = 1 + seeded.nextInt(120);
      Counting counting = seeded.nextBoolean() ? Counting.CALENDAR : Counting.WORKING;
      Instant due = clock(days, counting, start).due();
      assertThat(due)
          .as("%s %s from %s", days, counting, start)
          .isEqualTo(countedBackwards(days, counting, start));
      assertThat(due.plusMillis(1).atZone(FiscalYear.BANGKOK).toLocalTime())
          .isEqualTo(LocalTime.MIDNIGHT);
    }
  }

  /** Looks for the first day up to which enough days lie that count. */
  private static Instant countedBackwards(int days, Counting counting, Instant start) {
    LocalDate first = start.atZone(FiscalYear.BANGKOK).toLocalDate().plusDays(1);
    long enough =
        first
            .datesUntil(first.plusYears(2))
            .filter(day -> counting == Counting.CALENDAR || CALENDAR.holidays().working(day))
            .skip(days - 1L)
            .findFirst()
            .orElseThrow()
            .toEpochDay();
    return LocalDate.ofEpochDay(enough + 1)
        .atStartOfDay(FiscalYear.BANGKOK)
        .toInstant()
        .minusMillis(1);
  }

  @Test
  void movesByTheNightsOnWhichItRested() {
    for (int i = 0; i < CASES / 10; i++) {
      Instant start = somewhere();
      int days = 2 + seeded.nextInt(60);
      Instant from = start.plus(Duration.ofMinutes(seeded.nextInt((days - 1) * 1440)));
      Instant until = from.plus(Duration.ofMinutes(seeded.nextInt(60 * 1440)));
      CaseClocks clocks = CaseClocks.start(List.of(rule(days, Counting.CALENDAR)), start, NONE);
      CaseClocks resting = clocks.rest(from, NONE);
      assertThat(resting.due("t")).as("nothing is due while it rests").isEmpty();
      assertThat(resting.next()).isEmpty();
      // the day of the start does not count in any case
      long first = Math.max(day(from).toEpochDay(), day(start).toEpochDay() + 1);
      long nights = Math.max(0, day(until).toEpochDay() - first);
      assertThat(resting.goOn(until, NONE).due("t"))
          .contains(clocks.due("t").orElseThrow().plus(Duration.ofDays(nights)));
    }
  }

  @Test
  void staysLateWhenTheComplainantIsAskedOnlyAfterIt() {
    Instant start = Instant.parse("2026-11-01T02:00:00Z");
    CaseClocks clocks = CALENDAR.startedAt(start);
    CaseClocks asked = clocks.rest(start.plus(Duration.ofDays(20)), CALENDAR.holidays());
    assertThat(asked.due(CaseClocks.RESOLUTION)).isEqualTo(clocks.due(CaseClocks.RESOLUTION));
    assertThat(asked.due("progress")).isEmpty();
  }

  @Test
  void tellsOfATermOnce() {
    Instant start = Instant.parse("2026-11-01T02:00:00Z");
    Instant later = start.plus(Duration.ofDays(20));
    CaseClocks clocks = CALENDAR.startedAt(start);
    assertThat(clocks.passed(later))
        .extracting(CaseClock::name)
        .containsExactly("opinion", "resolution");
    CaseClocks told = clocks.escalated(later);
    assertThat(told.passed(later)).isEmpty();
    assertThat(told.next()).isEqualTo(clocks.due("progress"));
    assertThat(clocks.stopAll(later).passed(later.plus(Duration.ofDays(90)))).isEmpty();
  }

  @Test
  void givesTheSameWheneverItIsCountedAgain() {
    Instant start = somewhere();
    CaseClocks once = CALENDAR.startedAt(start).rest(start.plusSeconds(5), CALENDAR.holidays());
    Instant again = start.plus(Duration.ofDays(9));
    assertThat(once.goOn(again, CALENDAR.holidays()))
        .isEqualTo(
            once.goOn(again, CALENDAR.holidays()).goOn(again.plusSeconds(9), CALENDAR.holidays()));
  }

  @Test
  void holdsEveryFixedHolidayOfItsYears() {
    for (int year = 2023; year <= 2027; year++) {
      for (String day : List.of("-01-01", "-04-13", "-05-04", "-08-12", "-12-10")) {
        assertThat(CALENDAR.holidays().days()).contains(LocalDate.parse(year + day));
      }
    }
  }

  @Test
  void refusesATermWithoutDays() {
    assertThatIllegalArgumentException().isThrownBy(() -> rule(0, Counting.CALENDAR));
  }

  private static String due(int days, Counting counting, String start) {
    return String.valueOf(clock(days, counting, Instant.parse(start)).due());
  }

  private static CaseClock clock(int days, Counting counting, Instant start) {
    return CaseClock.started(rule(days, counting), start, CALENDAR.holidays());
  }

  private static TermRule rule(int days, Counting counting) {
    return new TermRule("t", days, counting, true, Superior.EXECUTIVE, "test", null, null);
  }

  private static LocalDate day(Instant at) {
    return at.atZone(FiscalYear.BANGKOK).toLocalDate();
  }

  private Instant somewhere() {
    return Instant.parse("2022-12-31T00:00:00Z")
        .plusMillis(seeded.nextLong(Duration.ofDays(4 * 365).toMillis()));
  }

  @Test
  void doesNotStartOnTermsWithWhichNothingCouldBeFiled() {
    String terms =
        """
        [{"validFrom": "2026-01-01", "terms": [
          {"clock": "opinion", "days": 7, "counted": "CALENDAR", "rests": true,
           "to": "EXECUTIVE", "basis": "x"}]}]
        """;
    ClockSettings settings =
        new ClockSettings(
            new ByteArrayResource(terms.getBytes(StandardCharsets.UTF_8)),
            List.of(new ClassPathResource("clock/holidays.json")));
    assertThatThrownBy(() -> new LegalCalendar(settings, JsonMapper.builder().build()))
        .hasMessageContaining("resolution");
  }
}
