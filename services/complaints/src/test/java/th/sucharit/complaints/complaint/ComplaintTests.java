package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static th.sucharit.complaints.complaint.CaseFixture.CALENDAR;
import static th.sucharit.complaints.complaint.CaseFixture.MORNING;
import static th.sucharit.complaints.complaint.CaseFixture.RULES;
import static th.sucharit.complaints.complaint.CaseFixture.accepted;
import static th.sucharit.complaints.complaint.CaseFixture.complainant;
import static th.sucharit.complaints.complaint.CaseFixture.officer;
import static th.sucharit.complaints.complaint.CaseFixture.province;
import static th.sucharit.complaints.complaint.CaseFixture.received;
import static th.sucharit.complaints.complaint.CaseFixture.resolved;
import static th.sucharit.complaints.complaint.CaseFixture.words;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import th.sucharit.complaints.clock.CaseClocks;
import th.sucharit.complaints.complaint.CaseState.Outcome;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.complaints.ComplaintAccepted;
import th.sucharit.contracts.complaints.ComplaintAssigned;
import th.sucharit.starter.web.Problem;

/** What may happen to a complaint, and what may not. */
class ComplaintTests {

  private static final Duration WINDOW = Duration.ofDays(30);
  private static final Assignment WORKS = new Assignment("public-works", null);
  private static final LocalGovernmentId ELSEWHERE = new LocalGovernmentId("3650102");
  private static final long DAY = 1440;

  @Test
  void goesFromFilingToItsEnd() {
    Complaint complaint = accepted();
    complaint.assign(WORKS, officer(2));
    complaint.giveOpinion(new Act(officer(3).by(), officer(3).at(), words("ควรซ่อม")));
    complaint.resolve(Outcome.ACTED, words("ซ่อมไฟส่องสว่างแล้ว"), officer(4));
    assertThat(complaint.history())
        .extracting(Step::status)
        .containsExactly("received", "accepted", "assigned", "opinion-given", "resolved");
    assertThat(complaint.history())
        .extracting(step -> step.by().role())
        .containsExactly("complainant", "officer", "officer", "officer", "officer");
    assertThat(complaint.history().getFirst().by().subject()).isNull();
    assertThat(complaint.messages()).hasSize(1);
    assertThat(complaint.marks().open()).isFalse();
    assertThat(complaint.marks().next()).isNull();
    assertThat(complaint.marks().endedMonth()).isEqualTo("2026-11");
  }

  @Test
  void isTakenOnByNamingSomebodyForIt() {
    Complaint complaint = received();
    List<DomainEvent> facts = complaint.assign(WORKS, officer(1));
    assertThat(facts).hasExactlyElementsOfTypes(ComplaintAccepted.class, ComplaintAssigned.class);
    assertThat(complaint.status()).isEqualTo("assigned");
  }

  @Test
  void refusesWorkBeforeItIsTakenOn() {
    Complaint complaint = received();
    refuses("complaint-not-accepted", () -> complaint.reply(words("x"), officer(1)));
    refuses("complaint-not-accepted", () -> complaint.giveOpinion(officer(1)));
    refuses("complaint-not-accepted", () -> complaint.ask(words("x"), officer(1), CALENDAR));
    refuses(
        "complaint-not-accepted", () -> complaint.resolve(Outcome.ACTED, words("x"), officer(1)));
    assertThat(complaint.messages()).isEmpty();
  }

  @Test
  void refusesToBeTakenOnTwiceAndToBeJudgedTwice() {
    Complaint complaint = accepted();
    refuses("complaint-already-accepted", () -> complaint.accept(officer(2)));
    complaint.giveOpinion(officer(2));
    refuses("complaint-opinion-given", () -> complaint.giveOpinion(officer(3)));
  }

  @Test
  void refusesEveryStepOnceItHasEnded() {
    Complaint forwarded = received();
    forwarded.forward(ELSEWHERE, "c2", officer(1));
    Complaint dismissed = received();
    dismissed.dismiss("outside-powers", words("อยู่นอกเขต"), officer(1));
    Complaint withdrawn = received();
    withdrawn.withdraw(complainant(1));
    for (Complaint ended : List.of(resolved(), dismissed, withdrawn, forwarded)) {
      refuses("complaint-closed", () -> ended.accept(officer(9)));
      refuses("complaint-closed", () -> ended.assign(WORKS, officer(9)));
      refuses("complaint-closed", () -> ended.giveOpinion(officer(9)));
      refuses("complaint-closed", () -> ended.reply(words("x"), officer(9)));
      refuses("complaint-closed", () -> ended.ask(words("x"), officer(9), CALENDAR));
      refuses("complaint-closed", () -> ended.resolve(Outcome.ACTED, words("x"), officer(9)));
      refuses("complaint-closed", () -> ended.dismiss("in-court", words("x"), officer(9)));
      refuses("complaint-closed", () -> ended.forward(ELSEWHERE, "c3", officer(9)));
      refuses("complaint-closed", () -> ended.refer(officer(9), CALENDAR));
      refuses("complaint-closed", () -> ended.withdraw(complainant(9)));
    }
  }

  @Test
  void restsWhileTheComplainantIsAsked() {
    Complaint complaint = accepted();
    complaint.assign(WORKS, officer(2));
    complaint.ask(words("ที่ไหน"), officer(DAY), CALENDAR);
    assertThat(complaint.status()).isEqualTo("waiting");
    assertThat(complaint.marks().next())
        .as("waits for the answer until then")
        .isEqualTo("2026-12-07T16:59:59.999Z");
    refuses("complaint-waiting", () -> complaint.ask(words("x"), officer(DAY), CALENDAR));
    complaint.assign(new Assignment("finance", null), officer(DAY + 1));
    assertThat(complaint.status()).as("naming somebody else ends no waiting").isEqualTo("waiting");
    complaint.hear(words("หน้าวัด"), complainant(4 * DAY), CALENDAR);
    assertThat(complaint.status()).isEqualTo("assigned");
    assertThat(complaint.clocks().due(CaseClocks.RESOLUTION))
        .contains(Instant.parse("2026-12-09T16:59:59.999Z"));
    assertThat(complaint.marks().next()).isEqualTo("2026-12-01T16:59:59.999Z");
  }

  @Test
  void isReopenedWithinItsWindowOnlyAndWithNewTerms() {
    Complaint complaint = resolved();
    Instant last = complaint.state().since().plus(WINDOW);
    refuses(
        "complaint-window-closed",
        () -> complaint.reopen(CALENDAR, WINDOW, at(last.plusMillis(1))));
    complaint.reopen(CALENDAR, WINDOW, at(last));
    assertThat(complaint.status()).isEqualTo("reopened");
    assertThat(complaint.marks().open()).isTrue();
    assertThat(complaint.marks().endedMonth()).isNull();
    assertThat(complaint.clocks().due(CaseClocks.RESOLUTION).orElseThrow()).isAfter(last);
    refuses("complaint-not-ended", () -> complaint.reopen(CALENDAR, WINDOW, at(last)));
  }

  @Test
  void goesOneLevelUpOnAppealOnce() {
    Complaint complaint = resolved();
    complaint.appeal(WINDOW, complainant(9), CALENDAR);
    refuses("complaint-at-province", () -> complaint.accept(officer(9)));
    refuses("complaint-at-province", () -> complaint.reply(words("x"), officer(9)));
    complaint.answerAtProvince(words("เห็นชอบตามหน่วยงาน"), province(10));
    assertThat(complaint.status()).isEqualTo("resolved");
    assertThat(complaint.messages().getLast().from()).isEqualTo(Message.Author.PROVINCE);
    refuses(
        "complaint-already-appealed", () -> complaint.appeal(WINDOW, complainant(11), CALENDAR));
    refuses(
        "complaint-not-at-province", () -> complaint.answerAtProvince(words("x"), province(12)));
  }

  @Test
  void comesBackFromTheProvinceWithNewTerms() {
    Complaint complaint = received();
    complaint.refer(officer(1), CALENDAR);
    complaint.returnFromProvince(fresh(MORNING.plus(WINDOW)), province(2));
    assertThat(complaint.status()).isEqualTo("reopened");
    assertThat(complaint.marks().next()).isNotNull();
  }

  @Test
  void isRatedOnceForEachAnswer() {
    Complaint complaint = resolved();
    complaint.rate(4, complainant(5));
    refuses("complaint-already-rated", () -> complaint.rate(1, complainant(6)));
    complaint.reopen(CALENDAR, WINDOW, complainant(7));
    refuses("complaint-not-ended", () -> complaint.rate(1, complainant(8)));
    complaint.accept(officer(9));
    complaint.resolve(Outcome.EXPLAINED, words("x"), officer(10));
    complaint.rate(2, complainant(11));
    assertThat(complaint.stars()).contains(2);
  }

  @Test
  void isLateOnlyAfterTheLastMomentOfTheLastDay() {
    Complaint complaint = accepted();
    Instant due = complaint.clocks().due(CaseClocks.RESOLUTION).orElseThrow();
    assertThat(complaint.late(due)).isFalse();
    assertThat(complaint.late(due.plusMillis(1))).isTrue();
    assertThat(resolved().late(due.plusMillis(1))).as("resolved in time").isFalse();
  }

  @Test
  void handsItsWordsOverAndKeepsNone() {
    Complaint complaint = accepted();
    complaint.reply(words("รับทราบ"), officer(2));
    complaint.forward(ELSEWHERE, "c2", new Act(officer(3).by(), officer(3).at(), words("นอกเขต")));
    assertThat(complaint.marks().next()).as("the sweep would finish it").isNotNull();
    assertThat(complaint.handOver(officer(4).at())).hasSize(1);
    assertThat(complaint.file()).isEmpty();
    assertThat(complaint.messages()).isEmpty();
    assertThat(complaint.history()).allMatch(step -> step.why() == null);
    assertThat(complaint.marks().next()).isNull();
    assertThat(complaint.handOver(officer(5).at())).as("once").isEmpty();
  }

  @Test
  void isErasedWhenItsTimeHasRunOutUnlessTheComplainantWroteOrItIsHeld() {
    Instant tenYears = Instant.parse("2036-11-21T02:02:00Z");
    Complaint complaint = resolved();
    assertThat(complaint.erase(RULES, tenYears.minusMillis(1))).isEmpty();
    Complaint held = resolved();
    held.hold(true, officer(5));
    assertThat(held.erase(RULES, tenYears.plus(WINDOW))).isEmpty();
    Complaint heard = resolved();
    heard.hear(words("ยังไม่เรียบร้อย"), complainant(DAY), CALENDAR);
    assertThat(heard.erase(RULES, tenYears)).isEmpty();
    assertThat(complaint.erase(RULES, tenYears)).hasSize(1);
    assertThat(complaint.status()).isEqualTo("erased");
    assertThat(complaint.file()).isEmpty();
    assertThat(complaint.marks().endedAs()).as("statistics stay").isEqualTo("resolved");
    assertThat(complaint.erase(RULES, tenYears)).isEmpty();
    refuses("complaint-closed", () -> complaint.hear(words("x"), complainant(9), CALENDAR));
  }

  private static CaseClocks fresh(Instant at) {
    return CALENDAR.startedAt(at);
  }

  private static Act at(Instant at) {
    return new Act(Actor.COMPLAINANT, at, null);
  }

  private static void refuses(String type, ThrowingCallable step) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(step)
        .satisfies(problem -> assertThat(problem.type()).endsWith(type))
        .satisfies(problem -> assertThat(problem.status()).isEqualTo(409))
        .satisfies(problem -> assertThat(problem.detailTh()).isNotBlank());
  }

  @Test
  void goesOnAsAcceptedAfterAnAnswerWhereNobodyWasEverNamed() {
    Complaint complaint = CaseFixture.accepted();
    complaint.assignment = new Assignment("public-works", null);
    complaint.ask(CaseFixture.words("ที่ไหน"), CaseFixture.officer(2), CaseFixture.CALENDAR);
    complaint.hear(CaseFixture.words("หน้าวัด"), CaseFixture.complainant(3), CaseFixture.CALENDAR);
    assertThat(complaint.status()).isEqualTo("accepted");
  }
}
