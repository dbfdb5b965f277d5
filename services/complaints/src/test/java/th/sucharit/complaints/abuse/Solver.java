package th.sucharit.complaints.abuse;

import java.util.Map;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Does the work that a browser does before it sends a complaint. */
public final class Solver {

  private Solver() {}

  /** Asks for a challenge and solves it: what the header has to say. */
  public static String proof(RestTestClient http) {
    Map<?, ?> drawn =
        http.get()
            .uri("/complaints/challenges")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody();
    return solve(String.valueOf(drawn.get("challenge")));
  }

  static String solve(String challenge) {
    Challenge read = Challenge.read(challenge).orElseThrow();
    long nonce = 0;
    while (!read.solvedBy(Long.toString(nonce))) {
      nonce++;
    }
    return challenge + ":" + nonce;
  }
}
