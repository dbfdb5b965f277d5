package th.sucharit.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers whatever the server itself could not answer, without telling anything of the inside. */
@Controller
class LastResort implements ErrorController {

  private static final int FIRST_SERVER_ERROR = 500;

  private final Problems problems;

  LastResort(Problems problems) {
    this.problems = problems;
  }

  @RequestMapping("/error")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    problems.write(
        request,
        response,
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
            ? problem(status)
            : Problem.NOT_FOUND);
  }

  private static Problem problem(int status) {
    return switch (status) {
      case HttpServletResponse.SC_NOT_FOUND -> Problem.NOT_FOUND;
      case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> Problem.TOO_LARGE;
      case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> Problem.UNAVAILABLE;
      default -> status < FIRST_SERVER_ERROR ? Problem.MALFORMED : Problem.INTERNAL;
    };
  }
}
