package th.sucharit.starter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The answer that a command was given.
 *
 * @param scope what the caller could do when it was given
 */
@Document("answers")
record KeptAnswer(
    @Id String id,
    String bodyHash,
    String scope,
    int status,
    Map<String, String> headers,
    byte[] body,
    @Indexed Instant at) {

  void replay(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    headers.forEach(response::setHeader);
    response.setHeader("Idempotency-Replayed", "true");
    response.getOutputStream().write(body);
  }
}
