package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static th.sucharit.complaints.complaint.CaseFixture.CALENDAR;
import static th.sucharit.complaints.complaint.CaseFixture.MORNING;
import static th.sucharit.complaints.complaint.CaseFixture.RULES;
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
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.web.Problem;

/** What the end of a complaint means for those joined with it. */
class CaseJoiningTests {

  private static final Instant LONG_AFTER = MORNING.plus(Duration.ofDays(4000));

  @Test
  void leavesOthersWhereItEndedWithoutAnAnswerAlsoOnceErased() {
    Complaint withdrawn = received();
    withdrawn.withdraw(complainant(1));
    Complaint dismissed = received();
    dismissed.dismiss("in-court", words("x"), officer(1));
    Complaint forwarded = received();
    forwarded.forward(new LocalGovernmentId("3650102"), "c2", officer(1));
    for (Complaint ended : List.of(withdrawn, dismissed, forwarded)) {
      assertThat(ended.leavesOthers()).isTrue();
      assertThat(ended.answered()).isFalse();
      assertThat(ended.dayOfAnswer()).isEmpty();
    }
    assertThat(withdrawn.erase(RULES, LONG_AFTER)).isNotEmpty();
    assertThat(withdrawn.leavesOthers()).isTrue();
  }

  @Test
  void joinsNoneThatIsOwedLaterThanItself() {
    Complaint kept = accepted();
    Complaint later = received("c2", kept.jurisdiction(), MORNING.plusSeconds(1));
    assertThat(later.canJoin(kept)).as("owed on the same day").isTrue();
    kept.explain(words("x"), LocalDate.of(2026, 12, 7), officer(1440), CALENDAR);
    assertThat(later.canJoin(kept)).as("put off by a day").isFalse();
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> later.join(kept, officer(1441), CALENDAR))
        .satisfies(problem -> assertThat(problem.type()).contains("complaint-cannot-join"));
    Complaint nextDay = received("c3", kept.jurisdiction(), MORNING.plus(Duration.ofDays(1)));
    assertThat(nextDay.canJoin(kept)).as("owed on the new day itself").isTrue();
  }

  @Test
  void joinsNoneThatRestsAndSoHasNoDay() {
    Complaint kept = accepted();
    Complaint later = received("c2", kept.jurisdiction(), MORNING.plus(Duration.ofDays(1)));
    kept.ask(words("x"), officer(1440), CALENDAR);
    assertThat(later.canJoin(kept)).isFalse();
    kept.hear(words("x"), complainant(1441), CALENDAR);
    assertThat(later.canJoin(kept)).isTrue();
  }

  @Test
  void hasANewDayForThoseJoinedUntilItEnds() {
    Complaint kept = accepted();
    assertThat(kept.newDay()).isEmpty();
    LocalDate day = LocalDate.of(2026, 12, 20);
    kept.explain(words("x"), day, officer(1440), CALENDAR);
    assertThat(kept.newDay()).contains(day);
    kept.resolve(CaseState.Outcome.ACTED, words("x"), officer(1441));
    assertThat(kept.newDay()).isEmpty();
  }

  @Test
  void leavesNobodyWhileItGoesOnOrOnceItWasAnswered() {
    assertThat(received().leavesOthers()).isFalse();
    Complaint answered = resolved();
    assertThat(answered.leavesOthers()).isFalse();
    assertThat(answered.answered()).isTrue();
    assertThat(answered.dayOfAnswer()).contains(Instant.parse("2026-11-21T16:59:59.999Z"));
    assertThat(answered.erase(RULES, LONG_AFTER)).isNotEmpty();
    assertThat(answered.answered()).isTrue();
    assertThat(answered.leavesOthers()).isFalse();
  }
}
