package th.sucharit.plans.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.plan.PlansInForce;
import th.sucharit.plans.progress.Extension.Deed;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;

/** Officers ask for more time to report, the executive grants it. */
@RestController
@RequestMapping("/plans/{id}/progress/{fiscalYear}/{window}/extension")
class ExtensionController {

  private static final int FIRST_YEAR = 2400;
  private static final int LAST_YEAR = 2999;

  private final Extending extending;
  private final PlansInForce plans;

  ExtensionController(Extending extending, PlansInForce plans) {
    this.extending = extending;
    this.plans = plans;
  }

  record ExtensionRequest(@NotBlank @Size(max = 2_000) String reason, @NotNull LocalDate until) {}

  /** All that was asked for and granted in one window, the oldest first. */
  record ExtensionAnswer(FiscalYear fiscalYear, int window, long version, List<StepAnswer> steps) {

    static ExtensionAnswer of(Extension extension) {
      return new ExtensionAnswer(
          extension.window().fiscalYear(),
          extension.window().months(),
          extension.sequence(),
          extension.requests().stream().map(StepAnswer::of).toList());
    }
  }

  /** One request and its grant. */
  record StepAnswer(
      String reason, LocalDate until, @JsonUnwrapped Asked asked, @JsonUnwrapped Granted granted) {

    static StepAnswer of(Extension.Request request) {
      Optional<Deed> granted = Optional.ofNullable(request.granted());
      return new StepAnswer(
          request.reason(),
          request.until(),
          new Asked(request.asked().by(), request.asked().at()),
          new Granted(granted.map(Deed::by).orElse(null), granted.map(Deed::at).orElse(null)));
    }
  }

  /** Who asked. */
  record Asked(Actor requestedBy, Instant requestedAt) {}

  /** Who granted; nobody yet where absent. */
  record Granted(@Nullable Actor grantedBy, @Nullable Instant grantedAt) {}

  @GetMapping
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  ResponseEntity<ExtensionAnswer> show(
      Caller caller,
      @PathVariable String id,
      @PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int fiscalYear,
      @PathVariable int window) {
    return answer(extending.show(plans.seenInside(caller, id), key(fiscalYear, window)));
  }

  @PostMapping
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<ExtensionAnswer> ask(
      Caller caller,
      @PathVariable String id,
      @PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int fiscalYear,
      @PathVariable int window,
      @Valid @RequestBody ExtensionRequest request) {
    return answer(
        extending.ask(
            caller.localGovernment(),
            id,
            key(fiscalYear, window),
            new Extending.Wish(request.reason(), request.until()),
            Actor.of(caller)));
  }

  @PostMapping("/grant")
  @RolesAllowed(Roles.EXECUTIVE)
  ResponseEntity<ExtensionAnswer> grant(
      Caller caller,
      @PathVariable String id,
      @PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int fiscalYear,
      @PathVariable int window) {
    return answer(
        extending.grant(caller.localGovernment(), id, key(fiscalYear, window), Actor.of(caller)));
  }

  private static ResponseEntity<ExtensionAnswer> answer(Extension extension) {
    return Etags.ok(extension, ExtensionAnswer.of(extension));
  }

  private static WindowKey key(int fiscalYear, int window) {
    return new WindowKey(new FiscalYear(fiscalYear), window);
  }
}
