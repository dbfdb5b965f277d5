package th.sucharit.complaints.abuse;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives out challenges to whoever wants to bring a proof of work. */
@RestController
@RequestMapping("/complaints")
class ChallengeController {

  private final Challenges challenges;

  ChallengeController(Challenges challenges) {
    this.challenges = challenges;
  }

  /**
   * What to solve: the SHA-256 of {@code <challenge>:<nonce>} must begin with {@code difficulty}
   * zero bits.
   */
  record ChallengeAnswer(String challenge, int difficulty, Instant expiresAt) {}

  @GetMapping("/challenges")
  @PermitAll
  ResponseEntity<ChallengeAnswer> draw() {
    Challenge drawn = challenges.draw();
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .body(new ChallengeAnswer(drawn.text(), drawn.difficulty(), drawn.expiresAt()));
  }
}
