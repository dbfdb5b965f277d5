package th.sucharit.registry.provisioning;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.registry.localgovernment.Register;
import th.sucharit.registry.officer.RightsQueue;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Problem;

/** How far the sign-in server is (สถานะการกำหนดสิทธิ์); for administrators. */
@RestController
@RequestMapping("/registry/provisioning")
class ProvisioningController {

  private final ProvisioningSettings settings;
  private final Runs runs;
  private final Groups groups;
  private final Register register;
  private final RightsQueue rights;
  private final Ordering ordering;

  ProvisioningController(
      ProvisioningSettings settings,
      Runs runs,
      Groups groups,
      Register register,
      RightsQueue rights,
      Ordering ordering) {
    this.settings = settings;
    this.runs = runs;
    this.groups = groups;
    this.register = register;
    this.rights = rights;
    this.ordering = ordering;
  }

  /** Gives a new run its id and time. */
  @org.springframework.stereotype.Component
  record Ordering(Aggregates aggregates, Clock clock) {
    Run order() {
      return Run.ordered(aggregates.newId(), clock.instant());
    }
  }

  /**
   * All in all.
   *
   * @param groups of how many local governments the group is there or needed no more
   * @param officersWaiting whose rights are not carried over yet
   */
  record Overview(boolean enabled, long localGovernments, long groups, long officersWaiting) {}

  /** A run as its orderer sees it. */
  record Shown(
      String id,
      String state,
      Run.Progress progress,
      Instant orderedAt,
      @Nullable Instant finishedAt) {

    static Shown of(Run run) {
      return new Shown(
          run.id(),
          run.state().name().toLowerCase(Locale.ROOT),
          run.progress(),
          run.times().orderedAt(),
          run.times().finishedAt());
    }
  }

  @RolesAllowed(Roles.ADMINISTRATOR)
  @GetMapping
  Overview overview() {
    return new Overview(settings.enabled(), register.count(), groups.count(), rights.waiting());
  }

  @RolesAllowed(Roles.ADMINISTRATOR)
  @PostMapping("/runs")
  ResponseEntity<Shown> order() {
    if (!settings.enabled()) {
      throw Problem.conflict(
          "provisioning-off",
          "The sign-in server is not connected; see sucharit.registry.provisioning.enabled.",
          "ยังไม่ได้เชื่อมต่อระบบยืนยันตัวตน");
    }
    Run run = runs.keep(ordering.order());
    return ResponseEntity.accepted()
        .location(URI.create("/api/registry/provisioning/runs/" + run.id()))
        .body(Shown.of(run));
  }

  @RolesAllowed(Roles.ADMINISTRATOR)
  @GetMapping("/runs/{id}")
  Shown run(@PathVariable String id) {
    return runs.find(id)
        .map(Shown::of)
        .orElseThrow(
            () -> Problem.notFound("provisioning-run", "There is no such run.", "ไม่พบงานนี้"));
  }
}
