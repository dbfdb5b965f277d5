package th.sucharit.complaints.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.complaints.category.Term;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;

/** The staff desk (โต๊ะรับเรื่อง): officers enter what did not come by the web. */
@RestController
@RequestMapping("/complaints")
class DeskController {

  private final ComplaintIntake intake;

  DeskController(ComplaintIntake intake) {
    this.intake = intake;
  }

  /**
   * What the officer enters.
   *
   * @param receivedOn the day on the paper, or of the call
   */
  record DeskRequest(
      @NotNull @Pattern(regexp = "desk|phone|letter|box") String channel,
      @NotNull LocalDate receivedOn,
      @NotBlank @Size(max = 200) String subject,
      @NotBlank @Size(max = 10_000) String details,
      @Nullable @Size(max = 500) String place,
      @Nullable @Size(max = 500) String contact,
      @Nullable @Pattern(regexp = Term.CODE) String category,
      @Nullable @Size(max = 50)
          Map<@Size(max = 60) String, @NotNull @Size(max = 1000) String> answers,
      @Nullable @Valid LocationRequest location) {}

  @PostMapping("/desk")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<IntakeController.FileAnswer> enter(
      Caller caller, @Valid @RequestBody DeskRequest request) {
    return IntakeController.answer(
        intake.enter(
            caller.localGovernment(),
            Channel.of(request.channel()).orElseThrow(),
            request.receivedOn(),
            new Matter(
                request.subject(),
                request.details(),
                request.place(),
                request.contact(),
                Optional.ofNullable(request.answers()).orElse(Map.of()),
                LocationRequest.location(request.location())),
            request.category(),
            Actor.of(caller, Roles.OFFICER)));
  }
}
