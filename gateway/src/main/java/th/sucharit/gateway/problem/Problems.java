package th.sucharit.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems: RFC 9457 for programs, a plain page for a person with a browser. */
@Component
public class Problems {

  private final JsonMapper json;

  Problems(JsonMapper json) {
    this.json = json;
  }

  /** Answers with the problem, unless an answer is already on its way. */
  public void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(problem.status().value());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (problem.status().value() == HttpServletResponse.SC_UNAUTHORIZED) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    boolean page = forBrowser(request);
    response.setContentType(
        page ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    byte[] body = page ? page(problem) : json(request, problem);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** The same with the time after which another attempt makes sense. */
  public void write(
      HttpServletRequest request,
      HttpServletResponse response,
      Problem problem,
      Duration retryAfter)
      throws IOException {
    response.setHeader(
        HttpHeaders.RETRY_AFTER,
        Long.toString(Math.max(1, retryAfter.plusMillis(999).toSeconds())));
    write(request, response, problem);
  }

  private static boolean forBrowser(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null
        && accept.contains(MediaType.TEXT_HTML_VALUE)
        && !request.getRequestURI().startsWith("/api/");
  }

  private byte[] json(HttpServletRequest request, Problem problem) {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", problem.type());
    body.put("title", problem.status().getReasonPhrase());
    body.put("status", problem.status().value());
    body.put("detail", problem.detail());
    body.put("detailTh", problem.detailTh());
    body.put("instance", request.getRequestURI());
    return json.writeValueAsBytes(body);
  }

  private static byte[] page(Problem problem) {
    return """
    <!doctype html><html lang="th"><head><meta charset="utf-8">\
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>%d</title></head>\
    <body><h1>%s</h1><p lang="en">%s</p><p><a href="/">หน้าแรก · Home</a></p></body></html>
    """
        .formatted(problem.status().value(), problem.detailTh(), problem.detail())
        .getBytes(StandardCharsets.UTF_8);
  }
}
