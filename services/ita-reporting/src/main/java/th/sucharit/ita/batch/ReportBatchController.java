package th.sucharit.ita.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.ita.batch.BatchedReport.Outcome;
import th.sucharit.ita.bulk.Reach;
import th.sucharit.ita.framework.Frameworks;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.files.Downloads;
import th.sucharit.starter.jobs.JobState;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Page;
import th.sucharit.starter.web.Problem;

/** Reports of thousands at once; the province has those of its own made. */
@RestController
@RequestMapping("/ita-reporting/report-batches")
class ReportBatchController {

  private final ReportBatches batches;
  private final ReportArchive archive;
  private final Frameworks frameworks;
  private final Aggregates aggregates;
  private final Clock clock;

  ReportBatchController(
      ReportBatches batches,
      ReportArchive archive,
      Frameworks frameworks,
      Aggregates aggregates,
      Clock clock) {
    this.batches = batches;
    this.archive = archive;
    this.frameworks = frameworks;
    this.aggregates = aggregates;
    this.clock = clock;
  }

  @PostMapping
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PROVINCIAL_OFFICER})
  ResponseEntity<BatchAnswer> order(Caller caller, @Valid @RequestBody BatchRequest request) {
    ReportBatch.Order order = request.order(Orderer.of(caller), clock.instant());
    frameworks.require(order.fiscalYear());
    String id = aggregates.newId();
    ReportBatch kept = batches.keep(ReportBatch.ordered(id, order), request.of(id));
    return ResponseEntity.accepted()
        .location(URI.create("/api/ita-reporting/report-batches/" + kept.id()))
        .body(answer(kept));
  }

  /** Those of the own reach, the latest first. */
  @GetMapping
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PROVINCIAL_OFFICER})
  Page<BatchAnswer> list(
      Caller caller,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "20") @Min(1) @Max(50) int size) {
    return batches.list(Reach.of(caller), page, size).map(this::answer);
  }

  /** Has made what failed or was left of a batch that is over. */
  @PostMapping("/{id}/again")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PROVINCIAL_OFFICER})
  ResponseEntity<BatchAnswer> again(Caller caller, @PathVariable String id) {
    if (!batches.again(readable(caller, id))) {
      throw notDone();
    }
    return ResponseEntity.accepted().body(one(caller, id));
  }

  @GetMapping("/{id}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PROVINCIAL_OFFICER})
  BatchAnswer one(Caller caller, @PathVariable String id) {
    return answer(own(caller, id));
  }

  @GetMapping("/{id}/reports")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PROVINCIAL_OFFICER})
  Page<BatchAnswer.OfReport> reports(
      Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "failed") @Pattern(regexp = "waiting|made|failed")
          String outcome,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "100") @Min(1) @Max(500) int size) {
    return batches
        .reports(
            own(caller, id).id(), Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)), page, size)
        .map(BatchAnswer.OfReport::of);
  }

  /** All of a batch that is over, or those of one province; written while it is sent. */
  @GetMapping("/{id}/archive.zip")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PROVINCIAL_OFFICER})
  void archive(
      Caller caller,
      @PathVariable String id,
      @RequestParam(required = false) @Pattern(regexp = "[0-9]{2}") @Nullable String province,
      HttpServletResponse response)
      throws IOException {
    ReportBatch batch = readable(caller, id);
    if (batch.state() != JobState.DONE && batch.state() != JobState.FAILED) {
      throw notDone();
    }
    Optional<ProvinceCode> only = Optional.ofNullable(province).map(ProvinceCode::new);
    List<BatchedReport> reports =
        batches.all(batch.id(), Outcome.MADE).stream()
            .filter(one -> only.isEmpty() || only.get().equals(one.came().province()))
            .toList();
    Downloads.headers("application/zip", "ita-reports-" + batch.order().fiscalYear() + ".zip")
        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    archive.write(batch, reports, response.getOutputStream());
  }

  private BatchAnswer answer(ReportBatch batch) {
    return BatchAnswer.of(batch, batches.progress(batch));
  }

  private ReportBatch own(Caller caller, String id) {
    Reach reach = Reach.of(caller);
    return batches
        .find(id)
        .filter(one -> reach.covers(one.order().orderer().reach()))
        .orElseThrow(() ->
            Problem.notFound("report-batch", "There is no such batch.", "ไม่พบงานจัดทำรายงานนี้"));
  }

  /** What a province had printed may hold drafts: it is for those who oversee it. */
  private ReportBatch readable(Caller caller, String id) {
    ReportBatch batch = own(caller, id);
    if (!batch.order().orderer().mayBeReadBy(Orderer.of(caller))) {
      throw Problem.of(
          403,
          "report-batch-inside",
          "The reports may hold results that are not official; the province gives them.",
          "รายงานอาจมีผลที่ยังไม่เป็นทางการ ดาวน์โหลดได้เฉพาะผู้กำกับดูแลจังหวัด");
    }
    return batch;
  }

  private static Problem notDone() {
    return Problem.conflict(
        "report-batch-not-done",
        "The reports are still being made.",
        "อยู่ระหว่างจัดทำรายงาน ยังดาวน์โหลดไม่ได้");
  }
}
