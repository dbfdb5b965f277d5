package th.sucharit.portal.ita.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import th.sucharit.portal.web.Languages;

/** Results of many local governments taken in from tables (การนำเข้าผลการประเมิน). */
@HttpExchange("/api/ita-reporting/imports")
interface ScoreImports {

  @PostExchange
  Job order(
      @RequestParam(required = false) @Nullable Integer fiscalYear,
      @RequestHeader("Content-Type") String type,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody byte[] file);

  /** What an import would do; nothing is stored. */
  @PostExchange
  Trial tryOut(
      @RequestParam boolean dryRun,
      @RequestParam(required = false) @Nullable Integer fiscalYear,
      @RequestHeader("Content-Type") String type,
      @RequestBody byte[] file);

  @GetExchange("/{id}")
  Job job(@PathVariable String id);

  @GetExchange("/{id}/rows")
  Rows rows(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String outcome,
      @RequestParam int page,
      @RequestParam int size);

  @GetExchange("/template{ending}")
  ResponseEntity<byte[]> template(@PathVariable String ending, @RequestParam int fiscalYear);

  /** An import behind the scenes. */
  record Job(
      String id, String state, @Nullable Integer fiscalYear, Progress progress, Times times) {

    public boolean isOver() {
      return state.equals("done") || state.equals("failed");
    }
  }

  /** When it was ordered and when it was over. */
  record Times(Instant orderedAt, @Nullable Instant finishedAt) {}

  /** Rows by what became of them. */
  record Progress(int rows, int stored, int corrected, int unchanged, int refused, int remarked) {

    public int done() {
      return stored + corrected + unchanged + refused;
    }
  }

  /** What would become of a table, with the rows that have something to be said of. */
  record Trial(Progress progress, List<Row> items, long total) {}

  /** Part of the rows; pages count from 0. */
  record Rows(List<Row> items, int page, int size, long total) {

    public boolean hasNext() {
      return (page + 1L) * size < total;
    }
  }

  /**
   * One row of the table.
   *
   * @param errors what has to be mended
   * @param findings what does not follow
   */
  record Row(
      int row,
      String outcome,
      @Nullable String localGovernment,
      @Nullable Integer fiscalYear,
      @Nullable List<Remark> errors,
      @Nullable List<Remark> findings) {

    public List<Remark> allErrors() {
      return Objects.requireNonNullElse(errors, List.of());
    }

    public List<Remark> allFindings() {
      return Objects.requireNonNullElse(findings, List.of());
    }
  }

  /** One of these, at its cell. */
  record Remark(String column, String message, String messageTh) {

    public String in(Locale locale) {
      return Languages.isThai(locale) ? messageTh : message;
    }
  }
}
