package th.sucharit.plans.rollover;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.plan.PlanTexts;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Page;
import th.sucharit.starter.web.Problem;

/** The plans of the whole country going over at once; for administrators. */
@RestController
@RequestMapping("/plans/roll-over")
class RollOverJobController {

  private final RollOverJobs jobs;
  private final JobReading reading;
  private final PlanTexts texts;
  private final Aggregates aggregates;
  private final Clock clock;

  RollOverJobController(
      RollOverJobs jobs, JobReading reading, PlanTexts texts, Aggregates aggregates, Clock clock) {
    this.jobs = jobs;
    this.reading = reading;
    this.texts = texts;
    this.aggregates = aggregates;
    this.clock = clock;
  }

  /**
   * Which plans are to go over.
   *
   * @param lastFiscalYear those whose announced edition ends with it
   */
  record OrderRequest(
      @NotNull @Min(2400) @Max(2899) Integer lastFiscalYear,
      Choices.@Nullable Take budgets,
      Choices.@Nullable Take targets,
      Choices.@Nullable Take baselines) {}

  /** A job as its orderer sees it. */
  record Shown(
      String id,
      FiscalYear lastFiscalYear,
      String state,
      @JsonUnwrapped RollOverJob.Progress progress,
      Instant orderedAt,
      @Nullable Instant finishedAt) {

    static Shown of(RollOverJob job) {
      return new Shown(
          job.id(),
          job.order().lastFiscalYear(),
          job.state().name().toLowerCase(Locale.ROOT),
          job.progress(),
          job.order().at(),
          job.lease().finishedAt());
    }
  }

  @PostMapping
  @RolesAllowed(Roles.ADMINISTRATOR)
  ResponseEntity<Shown> order(@Valid @RequestBody OrderRequest request) {
    FiscalYear last = new FiscalYear(request.lastFiscalYear());
    String id = aggregates.newId();
    jobs.open().stream()
        .filter(job -> job.order().lastFiscalYear().equals(last) && !job.id().equals(id))
        .findFirst()
        .ifPresent(RollOverJobController::refuse);
    Choices choices = new Choices(request.budgets(), request.targets(), request.baselines());
    RollOverJob kept =
        jobs.keep(
            RollOverJob.ordered(
                id,
                new RollOverJob.Order(last, choices, clock.instant()),
                texts.countAnnouncedEndingIn(last)));
    return ResponseEntity.accepted()
        .location(URI.create("/api/plans/roll-over/" + kept.id()))
        .body(Shown.of(kept));
  }

  @GetMapping("/{job}")
  @RolesAllowed(Roles.ADMINISTRATOR)
  Shown one(@PathVariable String job) {
    return Shown.of(require(job));
  }

  @GetMapping("/{job}/plans")
  @RolesAllowed(Roles.ADMINISTRATOR)
  Page<RollOverAnswer.InJob> plans(
      @PathVariable String job,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
    require(job);
    return reading.plans(job, page, size);
  }

  private RollOverJob require(String id) {
    return jobs.find(id)
        .orElseThrow(() ->
            Problem.notFound("roll-over", "There is no such roll-over.", "ไม่พบงานยกแผนที่ระบุ"));
  }

  private static void refuse(RollOverJob running) {
    throw Problem.conflict(
        "roll-over-running",
        "The plans of this year are going over already: " + running.id() + ".",
        "กำลังยกแผนของปีนี้อยู่แล้ว: " + running.id());
  }
}
