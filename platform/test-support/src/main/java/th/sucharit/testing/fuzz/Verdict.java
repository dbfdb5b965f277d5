package th.sucharit.testing.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with an answer, whatever was asked. */
final class Verdict {

  private static final Pattern THAI = Pattern.compile("[ก-๙]{3}");
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\bat [a-z]+\\.[\\w.$]+\\(|\\b(?:java|jakarta|javax|tools|com|org|th)\\.[a-z]+\\.[\\w.]*[A-Z]\\w+|Exception\\b");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Verdict() {}

  /** An answer as it came. */
  record Answer(int status, String mediaType, String text) {}

  /**
   * @param foreign whether the address speaks a foreign standard with a form of its own for errors
   * @return what is wrong, if anything is
   */
  static Optional<String> on(Attempt attempt, Answer answer, boolean foreign) {
    if (answer.status() >= 500) {
      return Optional.of("status " + answer.status());
    }
    boolean refused = answer.status() >= 400;
    if (refused && INSIDE.matcher(answer.text()).find()) {
      return Optional.of("shows its inside");
    }
    if (!refused || attempt.method().equals("HEAD")) {
      return Optional.empty();
    }
    if (foreign && !answer.mediaType().startsWith("application/problem+json")) {
      return THAI.matcher(answer.text()).find()
          ? Optional.empty()
          : Optional.of("refuses without Thai");
    }
    return problem(answer);
  }

  private static Optional<String> problem(Answer answer) {
    if (!answer.mediaType().startsWith("application/problem+json")) {
      return Optional.of("refuses " + answer.status() + " as " + answer.mediaType());
    }
    JsonNode problem;
    try {
      problem = JSON.readTree(answer.text());
    } catch (JacksonException e) {
      return Optional.of("refuses with what is no JSON");
    }
    boolean whole =
        problem.path("type").asString("").startsWith("urn:sucharit:problem:")
            && problem.path("status").asInt(0) == answer.status()
            && List.of("title", "detail").stream()
                .noneMatch(name -> problem.path(name).asString("").isBlank())
            && THAI.matcher(problem.path("detailTh").asString("")).find();
    if (!whole) {
      return Optional.of("refuses without saying why in both languages");
    }
    for (JsonNode flaw : problem.path("errors")) {
      if (flaw.path("message").asString("").isBlank()
          || !THAI.matcher(flaw.path("messageTh").asString("")).find()) {
        return Optional.of("names a flaw in one language only");
      }
    }
    return Optional.empty();
  }
}
