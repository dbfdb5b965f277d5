package th.sucharit.plans.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.plan.PlansInForce;
import th.sucharit.plans.progress.ItemAnswers.ItemAnswer;
import th.sucharit.plans.progress.Reporting.Asked;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;

/** Officers report what came of an announced plan; everybody sees the figures. */
@RestController
@RequestMapping("/plans/{id}")
class ProgressController {

  private static final int FIRST_YEAR = 2400;
  private static final int LAST_YEAR = 2999;

  private final PlansInForce plans;
  private final Reporting reporting;
  private final ProgressReading reading;
  private final ItemAnswers items;
  private final Windows windows;

  ProgressController(
      PlansInForce plans,
      Reporting reporting,
      ProgressReading reading,
      ItemAnswers items,
      Windows windows) {
    this.plans = plans;
    this.reporting = reporting;
    this.reading = reading;
    this.items = items;
    this.windows = windows;
  }

  @GetMapping("/progress")
  @PermitAll
  ResponseEntity<ProgressAnswer> progress(
      Caller caller,
      @PathVariable String id,
      @RequestParam(required = false) @Min(FIRST_YEAR) @Max(LAST_YEAR)
          @Nullable Integer fiscalYear) {
    PlansInForce.Seen seen = plans.seenBy(caller, id);
    var period = seen.edition().content().cover().period();
    FiscalYear year =
        Optional.ofNullable(fiscalYear)
            .map(FiscalYear::new)
            .orElseGet(() -> windows.present(period));
    if (!period.covers(year)) {
      throw Refused.noSuchWindow();
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(reading.progress(seen, year));
  }

  @GetMapping("/items/{number}/progress/{fiscalYear}/{window}")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  ResponseEntity<ItemAnswer> item(
      Caller caller,
      @PathVariable String id,
      @PathVariable @Min(1) int number,
      @PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int fiscalYear,
      @PathVariable int window) {
    PlansInForce.Seen seen = plans.ofInsiders(caller, id);
    Asked asked = asked(id, number, fiscalYear, window);
    Reporting.item(seen.edition(), number);
    ItemAnswer answer = items.of(seen, windows.of(seen.edition(), asked.window()), asked);
    ResponseEntity.BodyBuilder ok = ResponseEntity.ok().cacheControl(CacheControl.noStore());
    Optional.ofNullable(answer.report())
        .ifPresent(report -> ok.eTag("\"" + report.version() + "\""));
    return ok.body(answer);
  }

  @PutMapping("/items/{number}/progress/{fiscalYear}/{window}")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<ItemAnswer> report(
      Caller caller,
      @PathVariable String id,
      @PathVariable @Min(1) int number,
      @PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int fiscalYear,
      @PathVariable int window,
      @Valid @RequestBody Report said) {
    Asked asked = asked(id, number, fiscalYear, window);
    ProgressReport report =
        reporting.report(caller.localGovernment(), asked, said, Actor.of(caller));
    PlansInForce.Seen seen = plans.ofOwnPeople(caller.localGovernment(), id);
    ItemAnswer answer = items.of(seen, windows.of(seen.edition(), asked.window()), asked);
    return report.number() == 1
        ? Etags.created(
            URI.create(
                "/api/plans/%s/items/%d/progress/%d/%d".formatted(id, number, fiscalYear, window)),
            report,
            answer)
        : Etags.ok(report, answer);
  }

  private static Asked asked(String id, int number, int fiscalYear, int window) {
    return new Asked(id, number, new WindowKey(new FiscalYear(fiscalYear), window));
  }
}
