package th.sucharit.complaints.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Problem;

/** Whom a local government, or a province, tells what. */
@RestController
@RequestMapping("/complaints")
class NoticeRulesController {

  private final NoticeRulesDesk desk;

  NoticeRulesController(NoticeRulesDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/local-governments/{code}/notifications")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE})
  ResponseEntity<RulesAnswer> ofLocalGovernment(
      Caller caller, @PathVariable LocalGovernmentId code) {
    return answer(desk.present(own(caller, code)));
  }

  @PutMapping("/local-governments/{code}/notifications")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE})
  ResponseEntity<RulesAnswer> publish(
      Caller caller,
      @PathVariable LocalGovernmentId code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
      @Valid @RequestBody RulesRequest request) {
    return answer(desk.publish(own(caller, code), seen, request));
  }

  @GetMapping("/provinces/{province}/notifications")
  @RolesAllowed(Roles.PROVINCIAL_OFFICER)
  ResponseEntity<RulesAnswer> ofProvince(Caller caller, @PathVariable ProvinceCode province) {
    return answer(desk.present(own(caller, province)));
  }

  @PutMapping("/provinces/{province}/notifications")
  @RolesAllowed(Roles.PROVINCIAL_OFFICER)
  ResponseEntity<RulesAnswer> publishForProvince(
      Caller caller,
      @PathVariable ProvinceCode province,
      @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
      @Valid @RequestBody RulesRequest request) {
    return answer(desk.publish(own(caller, province), seen, request));
  }

  private static String own(Caller caller, LocalGovernmentId code) {
    if (!caller.actsFor(code)) {
      throw notHere();
    }
    return code.code();
  }

  private static String own(Caller caller, ProvinceCode province) {
    if (!caller.mayOversee(province)) {
      throw notHere();
    }
    return NoticeRulesDesk.province(province);
  }

  private static ResponseEntity<RulesAnswer> answer(RulesAnswer rules) {
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .eTag("\"" + rules.version() + "\"")
        .body(rules);
  }

  private static Problem notHere() {
    return Problem.notFound(
        "notifications", "There are no such settings here.", "ไม่พบการตั้งค่าการแจ้งที่ระบุ");
  }
}
