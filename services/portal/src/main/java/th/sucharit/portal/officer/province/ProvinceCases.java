package th.sucharit.portal.officer.province;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import th.sucharit.portal.officer.casework.Case;

/** What waits for a decision of the province (เรื่องที่จังหวัดต้องพิจารณา). */
@HttpExchange("/api/complaints/provinces")
interface ProvinceCases {

  @GetExchange("/{province}")
  Waiting waiting(@PathVariable String province, @RequestParam int page, @RequestParam int size);

  @GetExchange("/cases/{id}")
  ResponseEntity<Case> get(@PathVariable String id);

  @PostExchange("/cases/{id}/review")
  void review(
      @PathVariable String id,
      @RequestHeader("If-Match") String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Review review);

  /** What the province decides. */
  record Review(String outcome, String text) {}

  /** One page of them. */
  record Waiting(List<Line> items, int page, int size, long total) {

    public boolean hasNext() {
      return (page + 1L) * size < total;
    }
  }

  /** One case that waits. */
  record Line(
      String id,
      String localGovernment,
      @Nullable String subject,
      String status,
      Instant receivedAt,
      boolean late) {}
}
