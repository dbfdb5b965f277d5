package th.sucharit.portal.plan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Progress of plans (ความก้าวหน้าของแผน). */
@HttpExchange("/api/plans")
interface Reporting {

  @GetExchange("/{id}/progress")
  Progress of(
      @PathVariable String id, @RequestParam(required = false) @Nullable Integer fiscalYear);

  @GetExchange("/{id}/items/{item}/progress/{year}/{window}")
  ResponseEntity<Report.Answer> report(
      @PathVariable String id,
      @PathVariable int item,
      @PathVariable int year,
      @PathVariable int window);

  @PutExchange("/{id}/items/{item}/progress/{year}/{window}")
  void report(
      @PathVariable String id,
      @PathVariable int item,
      @PathVariable int year,
      @PathVariable int window,
      @RequestHeader(name = "If-Match", required = false) @Nullable String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Sent report);

  @PostExchange(url = "/{id}/evidence", contentType = "multipart/form-data")
  Report.Evidence keep(
      @PathVariable String id,
      @RequestHeader("Idempotency-Key") String key,
      @RequestPart("file") HttpEntity<Resource> file);

  @GetExchange("/{id}/evidence/{file}")
  ResponseEntity<byte[]> evidence(@PathVariable String id, @PathVariable String file);

  @GetExchange("/{id}/progress/{year}/{window}/extension")
  ResponseEntity<Extension> extension(
      @PathVariable String id, @PathVariable int year, @PathVariable int window);

  @PostExchange("/{id}/progress/{year}/{window}/extension")
  void ask(
      @PathVariable String id,
      @PathVariable int year,
      @PathVariable int window,
      @RequestHeader(name = "If-Match", required = false) @Nullable String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody MoreTime wanted);

  @PostExchange("/{id}/progress/{year}/{window}/extension/grant")
  void grant(
      @PathVariable String id,
      @PathVariable int year,
      @PathVariable int window,
      @RequestHeader("If-Match") String version,
      @RequestHeader("Idempotency-Key") String key);

  @GetExchange("/local-governments/{code}/progress/late")
  Late late(@PathVariable String code);

  @GetExchange("/provinces/{province}/progress/late")
  LateBodies lateIn(@PathVariable String province, @RequestParam int page, @RequestParam int size);

  /** What an officer reports. */
  record Sent(
      String state,
      @Nullable String spent,
      List<Report.Output> outputs,
      Report.Remarks remarks,
      List<String> evidence) {}

  /** More time for a window (การขยายเวลารายงาน). */
  record Extension(int fiscalYear, int window, @Nullable List<Step> steps) {

    /** One request and, once there is one, its grant. */
    record Step(String reason, LocalDate until, Instant requestedAt, @Nullable Instant grantedAt) {}

    public List<Step> all() {
      return steps == null ? List.of() : steps;
    }

    public boolean isWaiting() {
      return !all().isEmpty() && all().getLast().grantedAt() == null;
    }
  }

  /** What an officer asks for. */
  record MoreTime(String reason, String until) {}

  /** What is late in a local government. */
  record Late(int fiscalYear, @Nullable List<LateItem> items) {

    public List<LateItem> all() {
      return items == null ? List.of() : items;
    }
  }

  /** An item whose report is missing. */
  record LateItem(
      String plan,
      String title,
      int number,
      String itemTitle,
      int window,
      LocalDate closed,
      @Nullable LocalDate extendedUntil) {}

  /** How far the local governments of a province are behind. */
  record LateBodies(List<LateBody> items, int page, int size, long total) {

    public boolean hasNext() {
      return (long) (page + 1) * size < total;
    }
  }

  /** One of them. */
  record LateBody(String localGovernment, int due, int reported, int missing) {}
}
