package th.sucharit.portal.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The plan of the officer's own local government (แผนของหน่วยงาน). */
@HttpExchange("/api/plans/{id}")
interface OwnPlans {

  @GetExchange
  ResponseEntity<Plan> get(@PathVariable String id);

  @GetExchange("/findings")
  Findings findings(@PathVariable String id);

  @PostExchange("/{step}")
  void take(
      @PathVariable String id,
      @PathVariable String step,
      @RequestHeader("If-Match") String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Decision decision);

  /** Why a plan is given back; empty for the other steps. */
  record Decision(@Nullable String reason) {}
}
