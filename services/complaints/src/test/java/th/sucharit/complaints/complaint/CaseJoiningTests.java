package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static th.sucharit.complaints.complaint.CaseFixture.MORNING;
import static th.sucharit.complaints.complaint.CaseFixture.RULES;
import static th.sucharit.complaints.complaint.CaseFixture.complainant;
import static th.sucharit.complaints.complaint.CaseFixture.officer;
import static th.sucharit.complaints.complaint.CaseFixture.received;
import static th.sucharit.complaints.complaint.CaseFixture.resolved;
import static th.sucharit.complaints.complaint.CaseFixture.words;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.LocalGovernmentId;

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
