package th.sucharit.portal.officer.category;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Categories of complaints and the units that deal with them (ประเภทเรื่องและหน่วยงานภายใน). */
@HttpExchange("/api/complaints")
public interface Categories {

  @GetExchange("/local-governments/{code}/categories")
  ResponseEntity<CategoryList> of(@PathVariable String code);

  /** As they were once published. */
  @GetExchange("/local-governments/{code}/categories")
  CategoryList of(
      @PathVariable String code, @RequestParam int version, @RequestParam boolean national);

  @PutExchange("/local-governments/{code}/categories")
  void publish(
      @PathVariable String code,
      @RequestHeader(value = "If-Match", required = false) @Nullable String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Published categories);

  @GetExchange("/units")
  List<Term> units();

  /** What an officer publishes. */
  record Published(List<Category> categories) {}
}
