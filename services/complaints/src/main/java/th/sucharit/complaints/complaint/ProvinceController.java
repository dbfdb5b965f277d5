package th.sucharit.complaints.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;
import th.sucharit.starter.web.Page;

/** The provincial office's side: appeals, and what local governments sent to it. */
@RestController
@RequestMapping("/complaints/provinces")
class ProvinceController {

  private final ProvinceHandling handling;
  private final CaseReading reading;

  ProvinceController(ProvinceHandling handling, CaseReading reading) {
    this.handling = handling;
    this.reading = reading;
  }

  /**
   * What the province decides.
   *
   * @param outcome {@code answered}: the text goes to the complainant and the case ends; {@code
   *     returned}: the text goes to the local government, which has to deal with it
   */
  record ReviewRequest(
      @NotNull @Pattern(regexp = "answered|returned") String outcome,
      @NotBlank @Size(max = 10_000) String text) {}

  @GetMapping("/{province}")
  @RolesAllowed(Roles.PROVINCIAL_OFFICER)
  ResponseEntity<Page<CaseAnswer.Summary>> waiting(
      Caller caller,
      @PathVariable ProvinceCode province,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .body(reading.rows(handling.waiting(caller, province, page, size)));
  }

  @GetMapping("/cases/{id}")
  @RolesAllowed(Roles.PROVINCIAL_OFFICER)
  ResponseEntity<CaseAnswer> show(Caller caller, @PathVariable String id) {
    return answer(handling.show(caller, id));
  }

  @PostMapping("/cases/{id}/review")
  @RolesAllowed(Roles.PROVINCIAL_OFFICER)
  ResponseEntity<CaseAnswer> review(
      Caller caller, @PathVariable String id, @Valid @RequestBody ReviewRequest request) {
    return answer(
        request.outcome().equals("answered")
            ? handling.answer(caller, id, request.text())
            : handling.giveBack(caller, id, request.text()));
  }

  private ResponseEntity<CaseAnswer> answer(Complaint complaint) {
    return Etags.ok(complaint, reading.whole(complaint));
  }
}
