package th.sucharit.plans.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.plans.progress.LateReading.Missing;
import th.sucharit.plans.progress.LateReading.Tally;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Page;
import th.sucharit.starter.web.Problem;

/** What is late today, to those who should have reported and to their province. */
@RestController
@RequestMapping("/plans")
class LateController {

  private static final int FIRST_YEAR = 2401;
  private static final int LAST_YEAR = 2999;

  private final LateReading late;
  private final Windows windows;

  LateController(LateReading late, Windows windows) {
    this.late = late;
    this.windows = windows;
  }

  /** What is missing of one fiscal year. */
  record LateAnswer(FiscalYear fiscalYear, List<Missing> items) {}

  @GetMapping("/local-governments/{code}/progress/late")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR})
  LateAnswer ofLocalGovernment(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @RequestParam(required = false) @Min(FIRST_YEAR) @Max(LAST_YEAR)
          @Nullable Integer fiscalYear) {
    LocalGovernmentId own = new LocalGovernmentId(code);
    if (!caller.actsFor(own)) {
      throw notYours();
    }
    FiscalYear year = year(fiscalYear);
    return new LateAnswer(year, late.missing(own, year));
  }

  @GetMapping("/provinces/{code}/progress/late")
  @RolesAllowed(Roles.PROVINCIAL_OFFICER)
  Page<Tally> ofProvince(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{2}") String code,
      @RequestParam(required = false) @Min(FIRST_YEAR) @Max(LAST_YEAR) @Nullable Integer fiscalYear,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(100) int size) {
    ProvinceCode province = new ProvinceCode(code);
    if (!caller.mayOversee(province)) {
      throw notYours();
    }
    List<Tally> all = late.tally(province, year(fiscalYear));
    return new Page<>(
        all.stream().skip((long) page * size).limit(size).toList(), page, size, all.size());
  }

  private FiscalYear year(@Nullable Integer named) {
    return Optional.ofNullable(named).map(FiscalYear::new).orElseGet(windows::lastClosed);
  }

  private static Problem notYours() {
    return Problem.of(
        403,
        "out-of-scope",
        "This is shown to its own people and their province only.",
        "แสดงเฉพาะผู้มีสิทธิขององค์กรปกครองส่วนท้องถิ่นหรือจังหวัดนั้น");
  }
}
