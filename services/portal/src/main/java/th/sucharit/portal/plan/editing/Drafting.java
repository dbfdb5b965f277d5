package th.sucharit.portal.plan.editing;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import tools.jackson.databind.node.ObjectNode;

/** The whole content of a plan, to be changed and saved as a new revision (ปรับปรุงแผน). */
@HttpExchange("/api/plans/{id}")
interface Drafting {

  @GetExchange("/export.json")
  ResponseEntity<ObjectNode> content(@PathVariable String id);

  @GetExchange("/revisions/{revision}")
  ObjectNode content(@PathVariable String id, @PathVariable int revision);

  @PostExchange("/revisions")
  void revise(
      @PathVariable String id,
      @RequestHeader("If-Match") String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody ObjectNode content);
}
