package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static th.sucharit.complaints.complaint.CaseFixture.CALENDAR;
import static th.sucharit.complaints.complaint.CaseFixture.MORNING;
import static th.sucharit.complaints.complaint.CaseFixture.accepted;
import static th.sucharit.complaints.complaint.CaseFixture.complainant;
import static th.sucharit.complaints.complaint.CaseFixture.officer;
import static th.sucharit.complaints.complaint.CaseFixture.province;
import static th.sucharit.complaints.complaint.CaseFixture.received;
import static th.sucharit.complaints.complaint.CaseFixture.resolved;
import static th.sucharit.complaints.complaint.CaseFixture.words;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import th.sucharit.complaints.clock.CaseClocks;
import th.sucharit.complaints.complaint.CaseState.Outcome;
import th.sucharit.contracts.complaints.ComplaintEscalated;
import th.sucharit.contracts.complaints.ComplaintOverdue;
import th.sucharit.starter.web.Problem;

/** No case is forgotten, and nobody gains time by what they do with it. */
class ComplaintTermsTests {

  private static final Duration WINDOW = Duration.ofDays(30);
  private static final long DAY = 1440;

  @Test
  void isPutBeforeASuperiorOnceForEachTerm() {
    Complaint complaint = received();
    Instant late = MORNING.plus(Duration.ofDays(16));
    assertThat(complaint.escalate(late, CALENDAR))
        .hasExactlyElementsOfTypes(
            ComplaintOverdue.class,
            ComplaintEscalated.class,
            ComplaintOverdue.class,
            ComplaintEscalated.class);
    assertThat(complaint.escalate(late, CALENDAR)).isEmpty();
    assertThat(complaint.escalate(MORNING.plus(Duration.ofDays(91)), CALENDAR))
        .contains(
            new ComplaintEscalated("final", "province", MORNING.plus(Duration.ofDays(91)), null));
    assertThat(resolved().escalate(late, CALENDAR)).isEmpty();
  }

  @Test
  void goesOnWhenTheComplainantNeverAnswers() {
    Complaint complaint = accepted();
    complaint.ask(words("ที่ไหน"), officer(DAY), CALENDAR);
    Instant look = complaint.marks().next();
    assertThat(look).isEqualTo("2026-12-07T16:59:59.999Z");
    Instant now = look.plusMillis(1);
    assertThat(complaint.escalate(now, CALENDAR))
        .contains(
            new ComplaintEscalated(
                "answer", "executive", now, Instant.parse("2026-12-22T16:59:59.999Z")));
    assertThat(complaint.status()).isEqualTo("accepted");
    // of seven days one had passed; fifteen nights did not count
    assertThat(complaint.marks().next()).isEqualTo("2026-12-14T16:59:59.999Z");
    assertThat(complaint.escalate(now, CALENDAR)).isEmpty();
  }

  @Test
  void owesNothingByADayWhileItRestsOrIsOver() {
    Complaint complaint = accepted();
    assertThat(complaint.marks().due()).isEqualTo(complaint.marks().order());
    complaint.ask(words("ที่ไหน"), officer(DAY), CALENDAR);
    assertThat(complaint.marks().due()).isNull();
    assertThat(complaint.marks().open()).isTrue();
    complaint.hear(words("หน้าวัด"), complainant(2 * DAY), CALENDAR);
    assertThat(complaint.marks().due()).isEqualTo("2026-12-07T16:59:59.999Z");
    complaint.resolve(Outcome.ACTED, words("ซ่อมแล้ว"), officer(3 * DAY));
    assertThat(complaint.marks().due()).isNull();
  }

  @Test
  void isLookedAtAfterNinetyDaysHoweverOftenSomebodyIsAsked() {
    Complaint complaint = accepted();
    for (int i = 0; i < 12; i++) {
      complaint.ask(words("ที่ไหน"), officer(DAY + i * 10 * DAY), CALENDAR);
      if (i < 11) {
        complaint.hear(words("ไม่ทราบ"), complainant(2 * DAY + i * 10 * DAY), CALENDAR);
      }
    }
    Instant later = MORNING.plus(Duration.ofDays(91));
    assertThat(complaint.escalate(later, CALENDAR))
        .contains(new ComplaintEscalated("final", "province", later, null));
  }

  @Test
  void isNotForgottenAtTheProvince() {
    Complaint referred = received();
    referred.refer(officer(1), CALENDAR);
    Complaint appealed = resolved();
    appealed.appeal(WINDOW, complainant(3), CALENDAR);
    for (Complaint complaint : java.util.List.of(referred, appealed)) {
      Instant look = complaint.marks().next();
      assertThat(look).isEqualTo("2026-12-21T16:59:59.999Z");
      Instant now = look.plusMillis(1);
      String before = complaint.status();
      assertThat(complaint.escalate(now, CALENDAR))
          .containsExactly(
              new ComplaintOverdue("province", look),
              new ComplaintEscalated("province", "province", now, null));
      assertThat(complaint.status()).isEqualTo(before);
      complaint.answerAtProvince(words("เห็นชอบ"), province(40 * DAY));
      assertThat(complaint.marks().next()).isNull();
    }
  }

  @Test
  void givesNoOfficerNewTermsForReopening() {
    Complaint complaint = accepted();
    complaint.resolve(Outcome.ACTED, words("ซ่อมแล้ว"), officer(14 * DAY));
    complaint.reopen(CALENDAR, WINDOW, officer(14 * DAY + 1));
    assertThat(complaint.clocks().due(CaseClocks.RESOLUTION))
        .contains(Instant.parse("2026-12-06T16:59:59.999Z"));
    assertThat(complaint.clocks().passed(MORNING.plus(Duration.ofDays(16))))
        .extracting(one -> one.name())
        .containsExactly("opinion", "resolution");
    complaint.accept(officer(14 * DAY + 2));
    complaint.resolve(Outcome.ACTED, words("ซ่อมอีก"), officer(14 * DAY + 3));
    complaint.reopen(CALENDAR, WINDOW, officer(19 * DAY));
    assertThat(complaint.clocks().due(CaseClocks.RESOLUTION))
        .as("the five nights in between do not count")
        .contains(Instant.parse("2026-12-11T16:59:59.999Z"));
  }

  @Test
  void isReopenedThoughItEndedWhileTheComplainantWasAsked() {
    Complaint complaint = accepted();
    complaint.ask(words("ที่ไหน"), officer(DAY), CALENDAR);
    complaint.giveOpinion(officer(2 * DAY));
    complaint.resolve(Outcome.EXPLAINED, words("ไม่พบที่เกิดเหตุ"), officer(3 * DAY));
    complaint.reopen(CALENDAR, WINDOW, officer(4 * DAY));
    assertThat(complaint.clocks().due(CaseClocks.OPINION)).isPresent();
    assertThat(complaint.clocks().due(CaseClocks.RESOLUTION)).isPresent();
  }

  @Test
  void isNotReopenedByTheOfficerOnceItWasTakenBack() {
    Complaint complaint = received();
    complaint.withdraw(complainant(1));
    refuses("complaint-withdrawn", () -> complaint.reopen(CALENDAR, WINDOW, officer(2)));
    complaint.reopen(CALENDAR, WINDOW, complainant(3));
    assertThat(complaint.status()).isEqualTo("reopened");
  }

  @Test
  void isNotReopenedByAnybodyOnceTheProvinceHasAnswered() {
    Complaint complaint = resolved();
    complaint.appeal(WINDOW, complainant(3), CALENDAR);
    complaint.answerAtProvince(words("เห็นชอบ"), province(4));
    complaint.rate(3, complainant(5));
    refuses("complaint-decided-by-province", () -> complaint.reopen(CALENDAR, WINDOW, officer(6)));
    refuses(
        "complaint-decided-by-province", () -> complaint.reopen(CALENDAR, WINDOW, complainant(6)));
  }

  @Test
  void isReopenedSoManyTimesOnly() {
    Complaint complaint = received();
    for (int i = 0; i < 20; i++) {
      complaint.withdraw(complainant(1));
      complaint.reopen(CALENDAR, WINDOW, complainant(2));
    }
    complaint.withdraw(complainant(3));
    refuses("history-full", () -> complaint.reopen(CALENDAR, WINDOW, complainant(4)));
  }

  private static void refuses(String type, ThrowingCallable step) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(step)
        .satisfies(problem -> assertThat(problem.type()).endsWith(type))
        .satisfies(problem -> assertThat(problem.status()).isEqualTo(409));
  }
}
