package th.sucharit.complaints.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import th.sucharit.starter.web.Problem;
import tools.jackson.databind.json.JsonMapper;

/** Gives answers and refusals the form that was asked for (การตอบกลับ). */
@Component
class Answers {

  private final JsonMapper json;

  Answers(JsonMapper json) {
    this.json = json;
  }

  /**
   * @param root name of the outermost element, which JSON has none of
   */
  ResponseEntity<byte[]> ok(Format format, String root, Object answer) {
    return ResponseEntity.ok()
        .contentType(format.mediaType())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(format.write(root, json.valueToTree(answer), json));
  }

  /** Each thing to mend is an error of its own. */
  ResponseEntity<byte[]> refused(HttpServletRequest request, Problem problem) {
    List<GeoReport.Fault> errors = new ArrayList<>();
    for (Problem.Flaw flaw : problem.flaws()) {
      errors.add(
          new GeoReport.Fault(
              problem.status(),
              "%s %s / %s".formatted(argument(flaw.pointer()), flaw.message(), flaw.messageTh())));
    }
    if (errors.isEmpty()) {
      errors.add(
          new GeoReport.Fault(problem.status(), problem.detail() + " / " + problem.detailTh()));
    }
    Format format = Format.of(request.getRequestURI().endsWith(".json") ? "json" : "xml");
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(status(problem.status()));
    problem.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait));
    return answer
        .contentType(format.mediaType())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(format.write("errors", json.valueToTree(errors), json));
  }

  /** The standard's statuses; what says to come again later stays as it is. */
  private static int status(int ours) {
    return switch (ours) {
      case 404, 429 -> ours;
      case 401, 403 -> 403;
      default -> ours >= 500 ? ours : 400;
    };
  }

  /** In the names of the standard. */
  private static String argument(String pointer) {
    if (pointer.startsWith("/answers/")) {
      return "attribute[" + pointer.substring("/answers/".length()) + "]";
    }
    return switch (pointer) {
      case "/answers" -> "attribute";
      case "/location/latitude" -> "lat";
      case "/location/longitude" -> "long";
      default -> pointer.substring(Math.min(1, pointer.length()));
    };
  }
}
