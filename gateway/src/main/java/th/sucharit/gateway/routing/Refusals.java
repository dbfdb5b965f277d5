package th.sucharit.gateway.routing;

import java.time.Duration;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import th.sucharit.gateway.problem.Problem;
import th.sucharit.gateway.problem.Problems;

/** Problems as answers of a route. */
@Component
class Refusals {

  private final Problems problems;

  Refusals(Problems problems) {
    this.problems = problems;
  }

  ServerResponse answer(Problem problem) {
    return GatewayServerResponse.status(problem.status())
        .build((request, response) -> {
          problems.write(request, response, problem);
          return null;
        });
  }

  ServerResponse answer(Problem problem, Duration retryAfter) {
    return GatewayServerResponse.status(problem.status())
        .build((request, response) -> {
          problems.write(request, response, problem, retryAfter);
          return null;
        });
  }
}
