package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static th.sucharit.complaints.complaint.CaseFixture.CALENDAR;
import static th.sucharit.complaints.complaint.CaseFixture.MORNING;
import static th.sucharit.complaints.complaint.CaseFixture.accepted;
import static th.sucharit.complaints.complaint.CaseFixture.complainant;
import static th.sucharit.complaints.complaint.CaseFixture.officer;
import static th.sucharit.complaints.complaint.CaseFixture.received;
import static th.sucharit.complaints.complaint.CaseFixture.resolved;
import static th.sucharit.complaints.complaint.CaseFixture.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import th.sucharit.complaints.clock.Calendars;
import th.sucharit.complaints.clock.CaseClocks;
import th.sucharit.complaints.clock.LegalCalendar;
import th.sucharit.complaints.complaint.CaseState.Outcome;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.complaints.ComplaintEscalated;
import th.sucharit.contracts.complaints.ComplaintExplained;
import th.sucharit.contracts.complaints.ComplaintMerged;
import th.sucharit.contracts.complaints.ComplaintOverdue;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.starter.web.Problem;

/** What is not solved in fifteen days is explained to the complainant, with a new day. */
class ExplanationTests {

  private static final long DAY = 1440;
  private static final Duration WINDOW = Duration.ofDays(30);

  /** The fifteenth day after the filing. */
  private static final Instant OWED = Instant.parse("2026-12-06T16:59:59.999Z");

  private static final LocalDate LAST = LocalDate.of(2027, 1, 5);
  private static final Instant PUT_OFF = Instant.parse("2027-01-05T16:59:59.999Z");

  @Test
  void movesTheDayAndKeepsWhoSaidItWhenAndWhy() {
    Complaint complaint = accepted();
    complaint.giveOpinion(officer(2));
    assertThat(explain(complaint, LAST, 10 * DAY))
        .containsExactly(
            new ComplaintExplained(MORNING.plus(Duration.ofDays(10)), 1, PUT_OFF, false));
    assertThat(complaint.status()).isEqualTo("opinion-given");
    assertThat(complaint.marks().due()).isEqualTo(PUT_OFF);
    assertThat(complaint.marks().order()).isEqualTo(PUT_OFF);
    assertThat(complaint.history().getLast())
        .isEqualTo(new Step("explained", MORNING.plus(Duration.ofDays(10)), officer(0).by(), null));
    assertThat(complaint.messages().getLast().until()).isEqualTo(PUT_OFF);
    assertThat(CaseFixture.KEY.open(complaint.messages().getLast().text())).isEqualTo("รออะไหล่");
  }

  @Test
  void givesADayBehindTheOneOwedAndThirtyDaysLaterAtMost() {
    for (LocalDate wrong : List.of(LocalDate.of(2026, 12, 6), LAST.plusDays(1))) {
      Complaint complaint = accepted();
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(() -> explain(complaint, wrong, 10 * DAY))
          .satisfies(problem -> assertThat(problem.status()).isEqualTo(400))
          .satisfies(problem ->
              assertThat(problem.flaws().toString())
                  .contains("/until", "from 2026-12-07 to 2027-01-05", "๗ ธันวาคม ๒๕๖๙"));
      assertThat(complaint.marks().due()).isEqualTo(OWED);
      assertThat(complaint.messages()).isEmpty();
    }
    explain(accepted(), LocalDate.of(2026, 12, 7), 10 * DAY);
  }

  @Test
  void isInTimeUntilTheLastMomentOfTheDayOwed() {
    assertThat(explainedAt(OWED)).singleElement().isInstanceOf(ComplaintExplained.class);
    assertThat(explainedAt(OWED.plusMillis(1)))
        .contains(new ComplaintOverdue("resolution", OWED))
        .contains(
            new ComplaintEscalated("resolution", "executive", OWED.plusMillis(1), null),
            new ComplaintExplained(OWED.plusMillis(1), 1, PUT_OFF, true));
  }

  /** With an opinion, so that only the time for solving can have passed. */
  private static List<DomainEvent> explainedAt(Instant at) {
    Complaint complaint = accepted();
    complaint.giveOpinion(officer(2));
    return complaint.explain(words("x"), LAST, new Act(officer(0).by(), at, null), CALENDAR);
  }

  @Test
  void isPutBeforeTheSuperiorOnceWhenTheNewDayPasses() {
    Complaint complaint = accepted();
    complaint.giveOpinion(officer(2));
    explain(complaint, LAST, 10 * DAY);
    assertThat(complaint.escalate(OWED.plusMillis(1), CALENDAR)).isEmpty();
    // the term for progress passes in between
    assertThat(complaint.escalate(PUT_OFF, CALENDAR))
        .extracting(Object::toString)
        .noneMatch(fact -> fact.contains("clock=resolution"));
    assertThat(complaint.marks().next()).isEqualTo(PUT_OFF);
    Instant now = PUT_OFF.plusMillis(1);
    assertThat(complaint.escalate(now, CALENDAR))
        .containsExactly(
            new ComplaintOverdue("resolution", PUT_OFF),
            new ComplaintEscalated("resolution", "executive", now, null));
    assertThat(complaint.escalate(now, CALENDAR)).isEmpty();
  }

  @Test
  void isPutBeforeTheSuperiorAgainThoughTheFirstDayHadPassed() {
    Complaint complaint = accepted();
    complaint.escalate(OWED.plusMillis(1), CALENDAR);
    assertThat(complaint.clocks().putBefore()).isNotEmpty();
    LocalDate last = LocalDate.of(2027, 1, 10);
    assertThat(explain(complaint, last, 20 * DAY)).hasSize(1);
    assertThat(complaint.late(MORNING.plus(Duration.ofDays(21)))).isFalse();
    Instant now = Instant.parse("2027-01-10T17:00:00Z");
    assertThat(complaint.escalate(now, CALENDAR))
        .contains(new ComplaintOverdue("resolution", now.minusMillis(1)));
  }

  @Test
  void staysLateInWhatIsAnnouncedAtTheEndOnceADayHadPassed() {
    Complaint inTime = accepted();
    explain(inTime, LAST, 10 * DAY);
    assertThat(inTime.resolve(Outcome.ACTED, words("x"), officer(40 * DAY)))
        .contains(new ComplaintResolved(MORNING.plus(Duration.ofDays(40)), "acted", false));
    Complaint late = accepted();
    explain(late, LAST, 16 * DAY);
    assertThat(late.resolve(Outcome.ACTED, words("x"), officer(20 * DAY)))
        .contains(new ComplaintResolved(MORNING.plus(Duration.ofDays(20)), "acted", true));
    Complaint joined = received("c9", received().jurisdiction(), MORNING.plusSeconds(1));
    joined.accept(officer(1));
    explain(joined, LAST, 16 * DAY);
    assertThat(joined.join(received(), officer(20 * DAY), CALENDAR))
        .containsExactly(new ComplaintMerged(MORNING.plus(Duration.ofDays(20)), "c1", true));
  }

  @Test
  void isNoReplyAndNoReplyIsIt() {
    Complaint complaint = accepted();
    complaint.reply(words("กำลังดำเนินการ"), officer(10 * DAY));
    assertThat(complaint.marks().due()).isEqualTo(OWED);
    assertThat(complaint.messages().getLast().until()).isNull();
    assertThat(complaint.escalate(OWED.plusMillis(1), CALENDAR))
        .contains(new ComplaintOverdue("resolution", OWED));
  }

  @Test
  void isDoneOnceInEachTermOnly() {
    Complaint complaint = accepted();
    explain(complaint, LocalDate.of(2026, 12, 20), 10 * DAY);
    refuses("complaint-explained", () -> explain(complaint, LAST, 11 * DAY));
    assertThat(complaint.newDays(CALENDAR, MORNING)).isEmpty();
    complaint.resolve(Outcome.ACTED, words("x"), officer(12 * DAY));
    complaint.reopen(CALENDAR, WINDOW, officer(13 * DAY));
    complaint.accept(officer(13 * DAY));
    refuses("complaint-explained", () -> explain(complaint, LAST, 13 * DAY + 1));
    complaint.resolve(Outcome.ACTED, words("x"), officer(14 * DAY));
    complaint.reopen(CALENDAR, WINDOW, complainant(15 * DAY));
    complaint.accept(officer(15 * DAY));
    assertThat(complaint.newDays(CALENDAR, MORNING.plus(Duration.ofDays(15))))
        .as("new terms")
        .contains(new LegalCalendar.Days(LocalDate.of(2026, 12, 22), LocalDate.of(2027, 1, 20)));
  }

  @Test
  void saysThatTheTermsForeseeNoNewDayWhereTheyDoNot() {
    LegalCalendar strict = Calendars.withoutExplanations();
    Complaint complaint = CaseFixture.accepted(strict);
    assertThat(complaint.newDays(strict, MORNING)).isEmpty();
    refuses(
        "complaint-not-explainable",
        () -> complaint.explain(words("x"), LAST, officer(DAY), strict));
  }

  @Test
  void isRefusedWhereNothingIsOwed() {
    refuses("complaint-not-accepted", () -> explain(received(), LAST, DAY));
    refuses("complaint-closed", () -> explain(resolved(), LAST, DAY));
    Complaint waiting = accepted();
    waiting.ask(words("ที่ไหน"), officer(DAY), CALENDAR);
    refuses("complaint-waiting", () -> explain(waiting, LAST, 2 * DAY));
    assertThat(waiting.newDays(CALENDAR, MORNING)).isEmpty();
    Complaint referred = accepted();
    referred.refer(officer(DAY), CALENDAR);
    refuses("complaint-at-province", () -> explain(referred, LAST, 2 * DAY));
  }

  @Test
  void restsWhileTheComplainantIsAsked() {
    Complaint complaint = accepted();
    explain(complaint, LAST, 10 * DAY);
    complaint.ask(words("ที่ไหน"), officer(12 * DAY), CALENDAR);
    assertThat(complaint.clocks().due(CaseClocks.RESOLUTION)).isEmpty();
    complaint.hear(words("หน้าวัด"), complainant(15 * DAY), CALENDAR);
    assertThat(complaint.clocks().due(CaseClocks.RESOLUTION))
        .as("three nights")
        .contains(PUT_OFF.plus(Duration.ofDays(3)));
  }

  @Test
  void forgetsItsWordsWithTheRest() {
    Complaint complaint = accepted();
    explain(complaint, LAST, 10 * DAY);
    complaint.resolve(Outcome.ACTED, words("x"), officer(20 * DAY));
    assertThat(complaint.erase(CaseFixture.RULES, MORNING.plus(Duration.ofDays(365 * 20))))
        .hasSize(1);
    assertThat(complaint.messages()).isEmpty();
  }

  private static List<DomainEvent> explain(Complaint complaint, LocalDate until, long minutes) {
    return complaint.explain(words("รออะไหล่"), until, officer(minutes), CALENDAR);
  }

  private static void refuses(String type, ThrowingCallable step) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(step)
        .satisfies(problem -> assertThat(problem.type()).endsWith(type))
        .satisfies(problem -> assertThat(problem.status()).isEqualTo(409));
  }
}
