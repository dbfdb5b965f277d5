package th.sucharit.complaints.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What is a proof of work and what is none. */
class ChallengeTests {

  private static final Instant MORNING = Instant.parse("2026-11-21T02:00:00Z");
  private static final AbuseSettings SETTINGS = settings(10, 13, 4);

  private final ProofLoad load = new ProofLoad(SETTINGS);

  static AbuseSettings settings(int easiest, int hardest, int busy) {
    return new AbuseSettings(
        100,
        new AbuseSettings.Work(easiest, hardest, busy, Duration.ofMinutes(15)),
        new Quota(2, Duration.ofHours(1)),
        new Quota(3, Duration.ofHours(1)),
        new Quota(2, Duration.ofHours(1)));
  }

  private Challenges at(Instant now) {
    return challenges(now, "a-secret-of-the-installation");
  }

  private Challenges challenges(Instant now, String secret) {
    return new Challenges(secret, SETTINGS, load, Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void knowsItsOwnSolvedChallengeUntilItExpires() throws Exception {
    String proof = Solver.solve(at(MORNING).draw().text());
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(proof.getBytes(StandardCharsets.US_ASCII));
    assertThat(hash[0]).isZero();
    assertThat(hash[1] & 0xc0).isZero();
    assertThat(at(MORNING).solved(proof)).isPresent();
    assertThat(at(MORNING.plusSeconds(899)).solved(proof)).isPresent();
    assertThat(at(MORNING.plusSeconds(901)).solved(proof)).isEmpty();
  }

  @Test
  void takesNoWorkDoneOnSomethingElse() {
    Challenge drawn = at(MORNING).draw();
    String proof = Solver.solve(drawn.text());
    assertThat(challenges(MORNING, "another-secret-of-another-one").solved(proof)).isEmpty();
    Challenge easier =
        new Challenge(1, drawn.expiresAt().plusSeconds(60), drawn.id(), drawn.signature());
    assertThat(at(MORNING).solved(Solver.solve(easier.text()))).isEmpty();
    for (String wrong :
        new String[] {
          "",
          ":",
          drawn.text(),
          drawn.text() + ":",
          drawn.text() + ":ก",
          "x:1",
          proof + "\n",
          "99.999999999999." + "a".repeat(22) + "." + "a".repeat(43) + ":1"
        }) {
      assertThat(at(MORNING).solved(wrong)).as(wrong).isEmpty();
    }
  }

  @Test
  void asksForMoreWorkTheMoreProofsCome() {
    assertThat(at(MORNING).draw().difficulty()).isEqualTo(10);
    for (int i = 0; i < 4; i++) {
      load.count(MORNING);
    }
    assertThat(at(MORNING).draw().difficulty()).isEqualTo(11);
    for (int i = 0; i < 4; i++) {
      load.count(MORNING);
    }
    assertThat(at(MORNING).draw().difficulty()).isEqualTo(12);
    for (int i = 0; i < 1000; i++) {
      load.count(MORNING);
    }
    assertThat(at(MORNING).draw().difficulty()).isEqualTo(13);
    assertThat(at(MORNING.plusSeconds(60)).draw().difficulty()).isEqualTo(13);
    assertThat(at(MORNING.plusSeconds(180)).draw().difficulty()).isEqualTo(10);
  }

  @Test
  void isLookedAtInMicroseconds() {
    Challenges challenges = at(MORNING);
    String proof = Solver.solve(challenges.draw().text());
    String junk = proof.replace("10.", "11.");
    for (int i = 0; i < 20_000; i++) {
      challenges.solved(proof);
    }
    long began = System.nanoTime();
    for (int i = 0; i < 20_000; i++) {
      challenges.solved(i % 2 == 0 ? proof : junk);
    }
    long micros = Duration.ofNanos(System.nanoTime() - began).toNanos() / 1000 / 20_000;
    System.out.printf("proof of work: %d µs to look at one%n", micros);
    assertThat(micros).isLessThan(100);
  }
}
