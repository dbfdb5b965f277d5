package th.sucharit.disclosure.itas;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.disclosure.framework.Framework;
import th.sucharit.disclosure.framework.Frameworks;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.starter.web.Problem;

/** What is to be entered into the assessor's system, for those who enter or oversee it. */
@RestController
class ItasExportController {

  private final ItasArchive archive;
  private final Frameworks frameworks;
  private final LocalGovernmentDirectory directory;
  private final Clock clock;

  ItasExportController(
      ItasArchive archive, Frameworks frameworks, LocalGovernmentDirectory directory, Clock clock) {
    this.archive = archive;
    this.frameworks = frameworks;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping("/disclosure/local-governments/{code}/checklists/{fiscalYear}/itas-export.zip")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.PROVINCIAL_OFFICER})
  void ofOne(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      HttpServletResponse response)
      throws IOException {
    Jurisdiction of = directory.require(new LocalGovernmentId(code));
    if (!caller.actsFor(of.localGovernment()) && !caller.mayOversee(of.province())) {
      throw outOfScope();
    }
    Framework framework = frameworks.require(new FiscalYear(fiscalYear));
    head(response, code, fiscalYear);
    archive.write(of.localGovernment(), framework, clock.instant(), response.getOutputStream());
  }

  @GetMapping("/disclosure/provinces/{province}/checklists/{fiscalYear}/itas-export.zip")
  @RolesAllowed(Roles.PROVINCIAL_OFFICER)
  void ofProvince(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{2}") String province,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      HttpServletResponse response)
      throws IOException {
    ProvinceCode of = new ProvinceCode(province);
    if (!caller.mayOversee(of)) {
      throw outOfScope();
    }
    Framework framework = frameworks.require(new FiscalYear(fiscalYear));
    List<LocalGovernmentId> all = directory.in(of);
    head(response, province, fiscalYear);
    archive.write(province, all, framework, clock.instant(), response.getOutputStream());
  }

  private static void head(HttpServletResponse response, String of, int fiscalYear) {
    response.setContentType("application/zip");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("itas-%s-%d.zip".formatted(of, fiscalYear))
            .build()
            .toString());
  }

  private static Problem outOfScope() {
    return Problem.of(
        403,
        "out-of-scope",
        "What is to be entered is given out by the own local government and province only.",
        "ส่งออกข้อมูลได้เฉพาะขององค์กรปกครองส่วนท้องถิ่นหรือจังหวัดของท่าน");
  }
}
