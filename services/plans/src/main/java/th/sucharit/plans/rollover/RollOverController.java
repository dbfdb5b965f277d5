package th.sucharit.plans.rollover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.plan.PlanText;
import th.sucharit.plans.plan.PlanTexts;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Problem;

/** From a plan to the next, and from one of its years to the next. */
@RestController
@RequestMapping("/plans/{id}/roll-over")
class RollOverController {

  private final RollingOver rolling;
  private final PlanTexts texts;

  RollOverController(RollingOver rolling, PlanTexts texts) {
    this.rolling = rolling;
    this.texts = texts;
  }

  @PostMapping
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<RollOverAnswer> next(
      Caller caller,
      @PathVariable String id,
      @RequestBody(required = false) @Nullable Choices choices) {
    RollingOver.Made made =
        rolling.next(
            caller.localGovernment(), id, Optional.ofNullable(choices).orElse(Choices.USUAL));
    return ResponseEntity.created(URI.create("/api/plans/" + made.draft().id()))
        .cacheControl(CacheControl.noStore())
        .body(RollOverAnswer.of(made.draft(), made.rollOver()));
  }

  @GetMapping
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  YearTurn year(
      Caller caller, @PathVariable String id, @RequestParam @Min(2400) @Max(2999) int fiscalYear) {
    PlanText plan = texts.present(caller, id);
    FiscalYear year = new FiscalYear(fiscalYear);
    if (!plan.period().covers(year)) {
      throw Problem.invalid(
              "plan-year-outside",
              "The plan does not cover this fiscal year.",
              "แผนนี้ไม่ครอบคลุมปีงบประมาณที่ระบุ")
          .with("#fiscalYear", "lies outside the plan's period", "อยู่นอกช่วงปีงบประมาณของแผน");
    }
    return YearTurn.of(plan.content(), year);
  }

  @GetMapping("/notes")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  RollOverAnswer notes(Caller caller, @PathVariable String id) {
    PlanText plan = texts.present(caller, id);
    return rolling
        .of(plan.under().localGovernment(), id)
        .map(rollOver -> RollOverAnswer.of(plan, rollOver))
        .orElseGet(() -> RollOverAnswer.first(plan));
  }
}
