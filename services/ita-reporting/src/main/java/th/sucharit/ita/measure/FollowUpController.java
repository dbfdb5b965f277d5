package th.sucharit.ita.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.ita.assessment.InsideReading;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Page;

/** Which measures should be done by now and were not reported on, of all fiscal years. */
@RestController
class FollowUpController {

  private final Measures measures;
  private final InsideReading inside;
  private final Clock clock;

  FollowUpController(Measures measures, InsideReading inside, Clock clock) {
    this.measures = measures;
    this.inside = inside;
    this.clock = clock;
  }

  @GetMapping("/ita-reporting/local-governments/{code}/measures/overdue")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  Page<OverdueMeasure> ofOne(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(100) int size) {
    LocalGovernmentId of = inside.require(caller, new LocalGovernmentId(code)).localGovernment();
    LocalDate today = today();
    return new Page<>(
            measures.overdueOf(of, today, PageRequest.of(page, size)),
            page,
            size,
            measures.countOverdueOf(of, today))
        .map(one -> OverdueMeasure.of(one, today));
  }

  @GetMapping("/ita-reporting/provinces/{province}/measures/overdue")
  @RolesAllowed(Roles.PROVINCIAL_OFFICER)
  Page<OverdueMeasure> ofProvince(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{2}") String province,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(100) int size) {
    ProvinceCode of = new ProvinceCode(province);
    if (!caller.mayOversee(of)) {
      throw Refused.otherProvince();
    }
    LocalDate today = today();
    return new Page<>(
            measures.overdueIn(of, today, PageRequest.of(page, size)),
            page,
            size,
            measures.countOverdueIn(of, today))
        .map(one -> OverdueMeasure.of(one, today));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), FiscalYear.BANGKOK);
  }
}
