package th.sucharit.plans.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.findings.Finding;
import th.sucharit.plans.findings.PlanChecker;
import th.sucharit.plans.findings.Severity;
import th.sucharit.plans.format.PlanWriter;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;

/** What does not match inside a plan, for those who mend, approve or oversee it. */
@RestController
@RequestMapping("/plans/{id}/findings")
class FindingsController {

  private final PlanReading reading;

  FindingsController(PlanReading reading) {
    this.reading = reading;
  }

  /** The findings of one revision, the gravest first. */
  record FindingsAnswer(
      int revision,
      String contentHash,
      long errors,
      long warnings,
      long notes,
      List<Line> findings) {

    static FindingsAnswer of(int revision, PlanDocument content) {
      List<Finding> found = PlanChecker.check(content);
      return new FindingsAnswer(
          revision,
          PlanWriter.contentHash(content),
          count(found, Severity.ERROR),
          count(found, Severity.WARNING),
          count(found, Severity.INFO),
          found.stream().map(Line::of).toList());
    }

    private static long count(List<Finding> found, Severity severity) {
      return found.stream().filter(finding -> finding.severity() == severity).count();
    }
  }

  /** One finding, flat. */
  record Line(
      String code,
      Severity severity,
      @JsonUnwrapped Finding.Spot spot,
      @JsonUnwrapped Values values,
      @JsonUnwrapped Finding.Sentence sentence) {

    static Line of(Finding finding) {
      return new Line(
          finding.code(),
          finding.severity(),
          finding.spot(),
          new Values(finding.printed(), finding.computed()),
          finding.sentence());
    }
  }

  /** Both sides of what does not match. */
  @JsonInclude
  record Values(@Nullable String printed, @Nullable String computed) {}

  @GetMapping
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.PROVINCIAL_OFFICER})
  ResponseEntity<FindingsAnswer> findings(Caller caller, @PathVariable String id) {
    Plan plan = reading.showInside(caller, id);
    return Etags.ok(plan, FindingsAnswer.of(plan.revision().number(), plan.content()));
  }
}
