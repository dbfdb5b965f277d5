package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.web.Problem;

class ComplaintTests {

  private static final Instant MORNING = Instant.parse("2026-11-21T02:00:00Z");
  private static final ComplaintSettings.Deadlines DAYS = new ComplaintSettings.Deadlines(7, 15);

  @Test
  void owesAnOpinionInSevenDaysAndASolutionInFifteen() {
    assertThat(Terms.from(MORNING, DAYS))
        .isEqualTo(
            new Terms(
                Instant.parse("2026-11-28T16:59:59.999Z"),
                Instant.parse("2026-12-06T16:59:59.999Z")));
  }

  @Test
  void countsTheDayInBangkokOnWhichItWasReceived() {
    assertThat(Terms.from(Instant.parse("2026-11-21T17:00:00Z"), DAYS).opinion())
        .isEqualTo(Instant.parse("2026-11-29T16:59:59.999Z"));
  }

  @Test
  void isResolvedAfterItWasAccepted() {
    Complaint complaint = received();
    complaint.accept(MORNING.plusSeconds(60));
    complaint.resolve(CaseState.Outcome.ACTED, "ซ่อมไฟส่องสว่างแล้ว", MORNING.plusSeconds(120));
    assertThat(complaint.status()).isEqualTo("resolved");
    assertThat(complaint.history())
        .extracting(CaseState::status)
        .containsExactly("received", "accepted", "resolved");
    assertThat(complaint.messages()).hasSize(1);
  }

  @Test
  void refusesAnAnswerBeforeItIsAccepted() {
    Complaint complaint = received();
    refuses("complaint-not-accepted", () -> complaint.reply("รับทราบ", MORNING));
    refuses(
        "complaint-not-accepted",
        () -> complaint.resolve(CaseState.Outcome.ACTED, "เสร็จ", MORNING));
    assertThat(complaint.messages()).isEmpty();
  }

  @Test
  void refusesToBeAcceptedTwice() {
    Complaint complaint = received();
    complaint.accept(MORNING);
    refuses("complaint-already-accepted", () -> complaint.accept(MORNING));
  }

  @Test
  void refusesEverythingOnceClosed() {
    Complaint complaint = received();
    complaint.accept(MORNING);
    complaint.resolve(CaseState.Outcome.EXPLAINED, "อยู่นอกเขต", MORNING);
    refuses("complaint-closed", () -> complaint.accept(MORNING));
    refuses("complaint-closed", () -> complaint.reply("อีกครั้ง", MORNING));
    refuses(
        "complaint-closed", () -> complaint.resolve(CaseState.Outcome.ACTED, "อีกครั้ง", MORNING));
  }

  @Test
  void isLateOnlyAfterTheLastMomentOfTheLastDay() {
    Complaint complaint = received();
    assertThat(complaint.late(complaint.terms().resolution())).isFalse();
    assertThat(complaint.late(complaint.terms().resolution().plusMillis(1))).isTrue();
  }

  @Test
  void isNotLateForEverWhenItWasResolvedInTime() {
    Complaint complaint = received();
    complaint.accept(MORNING);
    complaint.resolve(CaseState.Outcome.ACTED, "เสร็จ", MORNING.plusSeconds(60));
    assertThat(complaint.late(complaint.terms().resolution().plusSeconds(86_400))).isFalse();
  }

  private static Complaint received() {
    return Complaint.file(
        "c1",
        Jurisdiction.of("5460802", "46"),
        "hash",
        new Complaint.Matter("ไฟถนนดับ", "ดับมาสามวัน", null),
        MORNING,
        Terms.from(MORNING, DAYS));
  }

  private static void refuses(
      String type, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(step)
        .satisfies(problem -> assertThat(problem.type()).endsWith(type))
        .satisfies(problem -> assertThat(problem.detailTh()).isNotBlank());
  }
}
