package th.sucharit.starter.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the servlet container refuses before anything of ours sees it, such as addresses that cannot
 * be decoded, is a problem in two languages as well. Public because the container creates it by
 * name.
 */
public final class ContainerRefusals extends ErrorReportValve {

  private static final int FIRST_REFUSAL = 400;
  private static final JsonMapper JSON =
      JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    boolean untold = response.getContentWritten() == 0 && response.setErrorReported();
    if (response.getStatus() < FIRST_REFUSAL || !untold) {
      return;
    }
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response
          .getOutputStream()
          .write(
              JSON.writeValueAsBytes(
                  ProblemWriter.detailOf(StandardProblems.of(response.getStatus()))));
      response.finishResponse();
    } catch (IOException | IllegalStateException gone) {
      container.getLogger().debug("a refusal could not be told", gone);
    }
  }
}
