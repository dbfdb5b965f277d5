package th.sucharit.registry.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.registry.ActingOfficerEnded;
import th.sucharit.contracts.registry.ActingOfficerStarted;
import th.sucharit.registry.officer.LocalRole;
import th.sucharit.registry.officer.Position;
import th.sucharit.starter.web.Problem;

class ActingPositionTests {

  /** 1 December 2026, 08:30 in Thailand. */
  private static final Instant START = Instant.parse("2026-12-01T01:30:00Z");

  private static final Instant END = START.plusSeconds(3_600);

  private final ActingPosition clerk =
      new ActingPosition(Jurisdiction.of("5460802", "46"), new Position("clerk"));

  @Test
  void beginsAndEndsAtTheMinute() {
    clerk.appoint(appointment("a", START, END));
    assertThat(clerk.advance(START.minusMillis(1))).isEmpty();
    assertThat(clerk.advance(START))
        .containsExactly(new ActingOfficerStarted("a", "officer", "clerk", START));
    assertThat(clerk.advance(END.minusMillis(1))).isEmpty();
    assertThat(clerk.nextDue()).contains(END);
    assertThat(clerk.advance(END))
        .containsExactly(new ActingOfficerEnded("a", "officer", "clerk", END, "expired"));
    assertThat(clerk.advance(END.plusSeconds(60))).isEmpty();
    assertThat(clerk.nextDue()).isEmpty();
  }

  @Test
  void missesNothingWhenNobodyLookedForDays() {
    clerk.appoint(appointment("a", START, END));
    clerk.appoint(appointment("b", END, END.plusSeconds(3_600)));
    assertThat(clerk.advance(END.plusSeconds(864_000))).hasSize(4);
    assertThat(clerk.nextDue()).isEmpty();
  }

  @Test
  void givesRightsFromTheFirstMinuteUntilBeforeTheLast() {
    Appointment one = appointment("a", START, END);
    assertThat(one.inForce(START.minusMillis(1))).isFalse();
    assertThat(one.inForce(START)).isTrue();
    assertThat(one.inForce(END.minusMillis(1))).isTrue();
    assertThat(one.inForce(END)).isFalse();
  }

  @Test
  void neverHasTwoAtATimeButOneRightAfterTheOther() {
    clerk.appoint(appointment("a", START, END));
    overlaps(START.minusSeconds(60), START.plusSeconds(60));
    overlaps(END.minusSeconds(60), END.plusSeconds(60));
    overlaps(START.minusSeconds(60), END.plusSeconds(60));
    assertThat(clerk.appoint(appointment("b", END, END.plusSeconds(60)))).hasSize(1);
    assertThat(clerk.appoint(appointment("c", START.minusSeconds(60), START))).hasSize(1);
  }

  @Test
  void freesTheRestOfATermThatWasRevoked() {
    clerk.appoint(appointment("a", START, END));
    clerk.advance(START);
    Instant revoked = START.plusSeconds(600);
    assertThat(clerk.revoke("a", revoked)).hasSize(1);
    assertThat(clerk.advance(revoked))
        .containsExactly(new ActingOfficerEnded("a", "officer", "clerk", revoked, "revoked"));
    assertThat(clerk.appoint(appointment("b", revoked, END))).hasSize(1);
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> clerk.revoke("a", revoked));
  }

  @Test
  void cancelsATermThatHasNotBegun() {
    clerk.appoint(appointment("a", START, END));
    clerk.revoke("a", START.minusSeconds(60));
    assertThat(clerk.nextDue()).isEmpty();
    assertThat(clerk.advance(END)).isEmpty();
    assertThat(clerk.appointments().getFirst().inForce(START)).isFalse();
    assertThat(clerk.appoint(appointment("b", START, END))).hasSize(1);
  }

  private void overlaps(Instant start, Instant end) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> clerk.appoint(appointment("x", start, end)))
        .satisfies(problem -> assertThat(problem.type()).endsWith(":acting-overlaps"));
  }

  private static Appointment appointment(String id, Instant start, Instant end) {
    return new Appointment(
        id,
        "officer",
        "1/2569",
        List.of(LocalRole.EXECUTIVE),
        new Appointment.Term(start, end, null),
        Appointment.State.PLANNED);
  }
}
