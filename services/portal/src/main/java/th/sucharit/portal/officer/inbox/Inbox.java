package th.sucharit.portal.officer.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import th.sucharit.portal.officer.casework.Case;
import th.sucharit.portal.web.Languages;

/** The complaints of the officer's own local government (เรื่องร้องเรียนของหน่วยงาน). */
@HttpExchange("/api/complaints")
interface Inbox {

  @GetExchange
  Found list(
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String due,
      @RequestParam(required = false) @Nullable String category,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String assignee,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam String sort,
      @RequestParam int page,
      @RequestParam int size);

  /** The same as a file. */
  @GetExchange("/export.csv")
  ResponseEntity<byte[]> table(
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String due,
      @RequestParam(required = false) @Nullable String category,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String assignee,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam String sort);

  @GetExchange("/counts")
  Counts counts();

  @PostExchange("/assignments")
  Assigned assign(@RequestHeader("Idempotency-Key") String key, @RequestBody Assignments many);

  @GetExchange("/views")
  Views views();

  @PostExchange("/views")
  void keep(@RequestHeader("Idempotency-Key") String key, @RequestBody NewView view);

  @DeleteExchange("/views/{id}")
  void remove(@PathVariable String id, @RequestHeader("Idempotency-Key") String key);

  /** One page of the inbox. */
  record Found(List<Line> items, int page, int size, long total) {

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
      Case.@Nullable Deadlines deadlines,
      boolean late,
      Case.@Nullable Filed category,
      @Nullable String unit,
      @Nullable String assignee) {

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

  /** How many stand where. */
  record Counts(Map<String, Long> byStatus, long overdue) {

    public long of(String... statuses) {
      return List.of(statuses).stream().mapToLong(one -> byStatus.getOrDefault(one, 0L)).sum();
    }
  }

  /** To whom many are given. */
  record Assignments(
      List<String> ids, @Nullable String unit, @Nullable String person, @Nullable String why) {}

  /** What became of each. */
  record Assigned(List<Outcome> outcomes) {

    public long done() {
      return outcomes.stream().filter(Outcome::assigned).count();
    }
  }

  /** What became of one. */
  record Outcome(String id, boolean assigned, @Nullable String detail, @Nullable String detailTh) {

    public String why(Locale locale) {
      return Objects.requireNonNullElse(Languages.isThai(locale) ? detailTh : detail, "");
    }
  }

  /** The views that the officer kept. */
  record Views(List<View> views) {}

  /** What is looked for often, under a name. */
  record View(String id, String name, Map<String, String> wanted) {

    public String query() {
      return Wanted.query(Optional.ofNullable(wanted).orElse(Map.of()));
    }
  }

  /** A view to keep. */
  record NewView(String name, Map<String, String> wanted) {}
}
