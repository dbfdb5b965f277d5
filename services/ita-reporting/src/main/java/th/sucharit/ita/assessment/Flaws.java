package th.sucharit.ita.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.ita.model.Score;
import th.sucharit.starter.web.Problem;

/** Everything that is wrong with what was sent in, gathered (ข้อผิดพลาดทั้งหมด). */
final class Flaws {

  private final List<Problem.Flaw> found = new ArrayList<>();

  void add(String pointer, String message, String messageTh) {
    found.add(new Problem.Flaw(pointer, message, messageTh));
  }

  /** The score that a text gives; nothing without one, or when it is wrong. */
  Optional<Score> score(String pointer, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    Optional<ScoreFlaw> fault = ScoreFlaw.of(text);
    fault.ifPresent(one -> add(pointer, one.message(), one.messageTh()));
    return fault.isPresent() ? Optional.empty() : Optional.of(Score.of(text));
  }

  /** One that must be there. */
  Optional<Score> neededScore(String pointer, @Nullable String text) {
    return score(pointer, Optional.ofNullable(text).orElse(""));
  }

  void refuse() {
    if (!found.isEmpty()) {
      Problem problem = Refused.invalidScores();
      for (Problem.Flaw flaw : found) {
        problem = problem.with(flaw.pointer(), flaw.message(), flaw.messageTh());
      }
      throw problem;
    }
  }
}
