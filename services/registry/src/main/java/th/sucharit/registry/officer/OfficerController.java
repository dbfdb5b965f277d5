package th.sucharit.registry.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.registry.localgovernment.LocalGovernment;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;

/** The staff of a local government (เจ้าหน้าที่ของ อปท.). */
@RestController
@RequestMapping("/registry/local-governments/{code}/officers")
class OfficerController {

  private final Staffing staffing;
  private final Reach reach;

  OfficerController(Staffing staffing, Reach reach) {
    this.staffing = staffing;
    this.reach = reach;
  }

  /** An officer to register. */
  record Registration(
      @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._@-]{2,99}") String username,
      @NotNull Position position,
      @NotNull @Size(min = 1, max = 4) List<@NotNull LocalRole> roles) {}

  /** Another position, other roles. */
  record Change(
      @NotNull Position position,
      @NotNull @Size(min = 1, max = 4) List<@NotNull LocalRole> roles) {}

  /**
   * An officer as those see who may.
   *
   * @param rightsPending the sign-in server does not know the latest yet
   */
  record Shown(
      String id,
      String username,
      Position position,
      List<String> roles,
      @Nullable Instant leftAt,
      boolean rightsPending) {

    static Shown of(Officer officer) {
      return new Shown(
          officer.id(),
          officer.username(),
          officer.position(),
          LocalRole.codes(officer.roles()),
          officer.leftAt().orElse(null),
          officer.rightsDue().isPresent());
    }
  }

  /** Officers see their colleagues, to whom they give cases. */
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.EXECUTIVE, Roles.OFFICER, Roles.PROVINCIAL_OFFICER})
  @GetMapping
  List<Shown> all(@PathVariable LocalGovernmentId code, Caller caller) {
    LocalGovernment of = reach.toSeeStaff(code, caller);
    return staffing.all(of.code()).stream().map(Shown::of).toList();
  }

  @RolesAllowed({Roles.ADMINISTRATOR, Roles.EXECUTIVE, Roles.PROVINCIAL_OFFICER})
  @GetMapping("/{id}")
  ResponseEntity<Shown> one(
      @PathVariable LocalGovernmentId code, @PathVariable String id, Caller caller) {
    LocalGovernment of = reach.toSee(code, caller);
    Officer officer = staffing.require(of.code(), id);
    return Etags.ok(officer, Shown.of(officer));
  }

  @RolesAllowed(Roles.ADMINISTRATOR)
  @PostMapping
  ResponseEntity<Shown> register(
      @PathVariable LocalGovernmentId code, @RequestBody @Valid Registration told, Caller caller) {
    LocalGovernment of = reach.toAppoint(code, caller);
    Officer.Post post = new Officer.Post(told.username(), told.position(), told.roles());
    Officer officer = staffing.register(of.jurisdiction(), post);
    URI address =
        URI.create("/api/registry/local-governments/" + code + "/officers/" + officer.id());
    return Etags.created(address, officer, Shown.of(officer));
  }

  @RolesAllowed(Roles.ADMINISTRATOR)
  @PutMapping("/{id}")
  ResponseEntity<Shown> change(
      @PathVariable LocalGovernmentId code,
      @PathVariable String id,
      @RequestBody @Valid Change told,
      Caller caller) {
    LocalGovernment of = reach.toAppoint(code, caller);
    Officer officer = staffing.change(of.code(), id, told.position(), told.roles());
    return Etags.ok(officer, Shown.of(officer));
  }

  @RolesAllowed(Roles.ADMINISTRATOR)
  @PostMapping("/{id}/leave")
  ResponseEntity<Shown> leave(
      @PathVariable LocalGovernmentId code, @PathVariable String id, Caller caller) {
    LocalGovernment of = reach.toSee(code, caller);
    Officer officer = staffing.leave(of.code(), id);
    return Etags.ok(officer, Shown.of(officer));
  }
}
