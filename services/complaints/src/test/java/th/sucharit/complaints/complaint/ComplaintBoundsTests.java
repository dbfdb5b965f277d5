package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static th.sucharit.complaints.complaint.CaseFixture.CALENDAR;
import static th.sucharit.complaints.complaint.CaseFixture.accepted;
import static th.sucharit.complaints.complaint.CaseFixture.complainant;
import static th.sucharit.complaints.complaint.CaseFixture.officer;
import static th.sucharit.complaints.complaint.CaseFixture.province;
import static th.sucharit.complaints.complaint.CaseFixture.received;
import static th.sucharit.complaints.complaint.CaseFixture.words;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import th.sucharit.complaints.complaint.CaseState.Outcome;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.web.Problem;

/** What can be repeated has an end, and nobody can keep a case from coming to its own. */
class ComplaintBoundsTests {

  private static final LocalGovernmentId ELSEWHERE = new LocalGovernmentId("3650102");

  @Test
  void endsHoweverMuchTheComplainantWrote() {
    for (int way = 0; way < 3; way++) {
      Complaint complaint = accepted();
      for (int i = 0; i < 200; i++) {
        complaint.hear(words("x"), complainant(2), CALENDAR);
      }
      refuses("dialogue-full", () -> complaint.hear(words("x"), complainant(3), CALENDAR));
      complaint.reply(words("รับทราบ"), officer(4));
      switch (way) {
        case 0 -> complaint.resolve(Outcome.ACTED, words("ซ่อมแล้ว"), officer(5));
        case 1 -> complaint.dismiss("in-court", words("อยู่ในศาล"), officer(5));
        default -> {
          complaint.refer(officer(5), CALENDAR);
          complaint.answerAtProvince(words("เห็นชอบ"), province(6));
        }
      }
      assertThat(complaint.marks().open()).isFalse();
      assertThat(complaint.messages()).hasSize(202);
    }
  }

  @Test
  void endsHoweverMuchTheOfficerWrote() {
    Complaint complaint = accepted();
    for (int i = 0; i < 100; i++) {
      complaint.reply(words("x"), officer(2));
    }
    refuses("dialogue-full", () -> complaint.reply(words("x"), officer(3)));
    complaint.hear(words("ยังฟังอยู่"), complainant(4), CALENDAR);
    complaint.resolve(Outcome.EXPLAINED, words("ชี้แจงแล้ว"), officer(5));
    assertThat(complaint.status()).isEqualTo("resolved");
  }

  @Test
  void isHeldAndGivenToSomebodySoManyTimesOnly() {
    Complaint complaint = received();
    for (int i = 0; i < 100; i++) {
      complaint.hold(true, officer(1));
      complaint.hold(false, officer(2));
    }
    refuses("history-full", () -> complaint.hold(true, officer(3)));
    Assignment works = new Assignment("public-works", null);
    for (int i = 0; i < 200; i++) {
      complaint.assign(works, officer(4));
    }
    refuses("history-full", () -> complaint.assign(works, officer(5)));
    complaint.resolve(Outcome.ACTED, words("ซ่อมแล้ว"), officer(6));
  }

  @Test
  void keepsItsWordsHereWhileItIsHeld() {
    Complaint complaint = accepted();
    complaint.hold(true, officer(2));
    refuses("complaint-held", () -> complaint.forward(ELSEWHERE, "c2", officer(3)));
    assertThat(complaint.status()).isEqualTo("accepted");
    complaint.hold(false, officer(4));
    complaint.forward(ELSEWHERE, "c2", officer(5));
    refuses("complaint-closed", () -> complaint.hold(true, officer(6)));
  }

  private static void refuses(String type, ThrowingCallable step) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(step)
        .satisfies(problem -> assertThat(problem.type()).endsWith(type))
        .satisfies(problem -> assertThat(problem.status()).isEqualTo(409))
        .satisfies(problem -> assertThat(problem.detailTh()).isNotBlank());
  }
}
