package th.sucharit.complaints.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.starter.web.Page;

/** Shows superiors what was put before them. */
@RestController
@RequestMapping("/complaints")
class EscalatedController {

  private final EscalatedCases cases;
  private final LocalGovernmentDirectory directory;

  EscalatedController(EscalatedCases cases, LocalGovernmentDirectory directory) {
    this.cases = cases;
    this.directory = directory;
  }

  @GetMapping("/escalated")
  @RolesAllowed(Roles.EXECUTIVE)
  ResponseEntity<Page<EscalatedCases.Escalated>> ofOwn(
      Caller caller,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
    return answer(cases.of(directory.require(caller.localGovernment()), page, size));
  }

  @GetMapping("/escalated/{id}")
  @RolesAllowed(Roles.EXECUTIVE)
  ResponseEntity<EscalatedCases.Sheet> oneOfOwn(Caller caller, @PathVariable String id) {
    return answer(cases.open(directory.require(caller.localGovernment()), id));
  }

  @GetMapping("/provinces/{province}/escalated/{id}")
  @RolesAllowed(Roles.PROVINCIAL_OFFICER)
  ResponseEntity<EscalatedCases.Sheet> oneOfProvince(
      Caller caller, @PathVariable ProvinceCode province, @PathVariable String id) {
    return answer(cases.open(overseen(caller, province), id));
  }

  @GetMapping("/provinces/{province}/escalated")
  @RolesAllowed(Roles.PROVINCIAL_OFFICER)
  ResponseEntity<Page<EscalatedCases.Escalated>> ofProvince(
      Caller caller,
      @PathVariable ProvinceCode province,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
    return answer(cases.of(overseen(caller, province), page, size));
  }

  private static ProvinceCode overseen(Caller caller, ProvinceCode province) {
    if (!caller.mayOversee(province)) {
      throw Refused.notFound();
    }
    return province;
  }

  private static <T> ResponseEntity<T> answer(T shown) {
    return ResponseEntity.ok().header("Cache-Control", "no-store").body(shown);
  }
}
