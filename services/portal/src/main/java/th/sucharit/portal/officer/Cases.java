package th.sucharit.portal.officer;

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

/** The complaints of the officer's own local government (เรื่องร้องเรียนของหน่วยงาน). */
@HttpExchange("/api/complaints")
interface Cases {

  @GetExchange
  Inbox list(
      @RequestParam(required = false) @Nullable String status,
      @RequestParam int page,
      @RequestParam int size);

  @GetExchange("/{id}")
  ResponseEntity<Case> get(@PathVariable String id);

  @PostExchange("/{id}/{step}")
  void take(
      @PathVariable String id,
      @PathVariable String step,
      @RequestHeader("If-Match") String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Decision decision);

  /** What an officer says or decides; empty when accepting. */
  record Decision(@Nullable String outcome, @Nullable String text) {}

  /** One page of the inbox. */
  record Inbox(List<Line> items, int page, int size, long total) {

    public boolean hasNext() {
      return (page + 1L) * size < total;
    }
  }

  /** One complaint in the inbox. */
  record Line(
      String id,
      @Nullable String subject,
      String status,
      Instant receivedAt,
      @Nullable Deadlines deadlines,
      boolean late) {

    public boolean isOpen() {
      return !Case.CLOSED.contains(status);
    }

    public @Nullable Instant opinionDue() {
      return deadlines == null ? null : deadlines.opinion();
    }

    public @Nullable Instant resolutionDue() {
      return deadlines == null ? null : deadlines.resolution();
    }
  }

  /** Until when an opinion and a resolution are owed. */
  record Deadlines(@Nullable Instant opinion, @Nullable Instant resolution) {}
}
