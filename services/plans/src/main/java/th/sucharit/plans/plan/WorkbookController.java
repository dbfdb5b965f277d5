package th.sucharit.plans.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.Period;
import th.sucharit.plans.workbook.PlanWorkbooks;
import th.sucharit.plans.workbook.WorkbookOrigin;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;

/** Hands out plans as workbooks, and empty ones to begin with. */
@RestController
@RequestMapping("/plans")
class WorkbookController {

  private static final int USUAL_YEARS = 5;
  private static final int FIRST_YEAR = 2400;
  private static final int LAST_YEAR = 2999;

  private final PlanReading reading;
  private final PlanWorkbooks workbooks;
  private final Clock clock;

  WorkbookController(PlanReading reading, PlanWorkbooks workbooks, Clock clock) {
    this.reading = reading;
    this.workbooks = workbooks;
    this.clock = clock;
  }

  /** For the five fiscal years after this one unless others are named. */
  @GetMapping("/import/template.xlsx")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<byte[]> template(
      Caller caller,
      @RequestParam(required = false) @Min(FIRST_YEAR) @Max(LAST_YEAR)
          @Nullable Integer firstFiscalYear,
      @RequestParam(required = false) @Min(FIRST_YEAR) @Max(LAST_YEAR)
          @Nullable Integer lastFiscalYear) {
    int first =
        firstFiscalYear == null ? FiscalYear.of(clock.instant()).year() + 1 : firstFiscalYear;
    int last = lastFiscalYear == null ? first + USUAL_YEARS - 1 : lastFiscalYear;
    if (last < first || last - first >= Period.LONGEST) {
      throw Refused.noSuchPeriod();
    }
    Period period = new Period(new FiscalYear(first), new FiscalYear(last));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(Incoming.WORKBOOK)
        .header(
            "Content-Disposition",
            ContentDisposition.attachment()
                .filename("plan-template-" + caller.localGovernment() + "-" + first + ".xlsx")
                .build()
                .toString())
        .body(workbooks.template(caller.localGovernment(), period));
  }

  @GetMapping("/{id}/export.xlsx")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  ResponseEntity<byte[]> export(Caller caller, @PathVariable String id) {
    Plan plan = reading.showInside(caller, id);
    LocalGovernmentId owner = plan.jurisdiction().localGovernment();
    Revision revision = plan.revision();
    byte[] file =
        workbooks.file(
            new WorkbookOrigin(owner, plan.id(), revision.number(), revision.contentHash()),
            plan.content());
    return PlanController.file(plan.content(), Etags.of(plan), "xlsx", Incoming.WORKBOOK, file);
  }
}
