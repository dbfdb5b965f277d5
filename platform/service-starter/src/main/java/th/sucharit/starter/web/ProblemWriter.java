package th.sucharit.starter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is at hand, and gives each the same shape. */
public final class ProblemWriter {

  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  static ProblemDetail detailOf(Problem problem) {
    ProblemDetail detail = ProblemDetail.forStatus(problem.status());
    detail.setType(java.net.URI.create(problem.type()));
    detail.setTitle(reason(problem.status()));
    detail.setDetail(problem.detail());
    detail.setProperty("detailTh", problem.detailTh());
    if (!problem.flaws().isEmpty()) {
      detail.setProperty("errors", problem.flaws());
    }
    return detail;
  }

  private static String reason(int status) {
    HttpStatus known = HttpStatus.resolve(status);
    return known == null ? Integer.toString(status) : known.getReasonPhrase();
  }

  /** Answers with the problem; a 401 also says how to authenticate. */
  public void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    ProblemDetail detail = detailOf(problem);
    detail.setInstance(java.net.URI.create(request.getRequestURI()));
    response.setStatus(problem.status());
    if (problem.status() == 401) {
      response.setHeader("WWW-Authenticate", "Bearer");
    }
    problem.retryAfter().ifPresent(wait -> response.setHeader("Retry-After", wait));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(detail));
  }
}
