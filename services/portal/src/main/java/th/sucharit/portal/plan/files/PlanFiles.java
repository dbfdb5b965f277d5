package th.sucharit.portal.plan.files;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import tools.jackson.databind.node.ObjectNode;

/** Importing and exporting plans (นำเข้าและส่งออกแผน). */
@HttpExchange("/api/plans")
interface PlanFiles {

  @PostExchange("/import/preview")
  Preview preview(@RequestHeader("Content-Type") String type, @RequestBody byte[] file);

  @PostExchange("/import")
  Drafted draft(@RequestHeader("Idempotency-Key") String key, @RequestBody ObjectNode content);

  @PostExchange("/{id}/revisions")
  void revise(
      @PathVariable String id,
      @RequestHeader("If-Match") String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody ObjectNode content);

  /** What a file would make of a plan that is there; the side decides what both changed. */
  @PostExchange("/{id}/revisions/preview")
  ResponseEntity<Proposal> propose(
      @PathVariable String id,
      @RequestParam("conflicts") String side,
      @RequestHeader("Content-Type") String type,
      @RequestBody byte[] file);

  @GetExchange("/{id}/export.{format}")
  ResponseEntity<byte[]> export(@PathVariable String id, @PathVariable String format);

  @GetExchange("/{id}/document.{format}")
  ResponseEntity<byte[]> document(@PathVariable String id, @PathVariable String format);

  /** The paper that announces a plan; what is null is left open. */
  @GetExchange("/{id}/announcement.{format}")
  ResponseEntity<byte[]> announcement(
      @PathVariable String id,
      @PathVariable String format,
      @RequestParam(required = false) @Nullable String agency,
      @RequestParam(required = false) @Nullable String number,
      @RequestParam(required = false) @Nullable String date,
      @RequestParam(required = false) @Nullable String position,
      @RequestParam(required = false) @Nullable String name);

  @GetExchange("/import/template.xlsx")
  ResponseEntity<byte[]> template();

  /** The plan that was drafted. */
  record Drafted(String id) {}
}
