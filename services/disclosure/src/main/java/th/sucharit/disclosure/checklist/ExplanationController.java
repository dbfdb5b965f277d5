package th.sucharit.disclosure.checklist;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.disclosure.framework.ItasLimits;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;

/** Officers write what is to be said of an item to assessors. */
@RestController
class ExplanationController {

  private final ChecklistKeeping keeping;
  private final ChecklistReading reading;
  private final ItasLimits limits;

  ExplanationController(ChecklistKeeping keeping, ChecklistReading reading, ItasLimits limits) {
    this.keeping = keeping;
    this.reading = reading;
    this.limits = limits;
  }

  /** Nothing but blanks takes back what was written before. */
  record Explanation(@NotNull String text) {}

  @GetMapping("/disclosure/itas-limits")
  @PermitAll
  ItasLimits limits() {
    return limits;
  }

  @PutMapping(
      "/disclosure/local-governments/{code}/checklists/{fiscalYear}/items/{item}/explanation")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<ChecklistAnswer> explain(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      @PathVariable String item,
      @RequestBody @Valid Explanation explanation) {
    LocalGovernmentId own = OwnOnly.check(caller, code);
    Optional<String> text =
        Optional.of(explanation.text().strip()).filter(written -> !written.isEmpty());
    text.filter(written -> !limits.explanation().holds(written))
        .ifPresent(tooLong -> {
          throw Refused.explanationTooLong(limits.explanation().most());
        });
    Checklist checklist = keeping.explain(own, new FiscalYear(fiscalYear), item, text);
    return Etags.ok(
        checklist,
        reading.answer(caller, checklist.jurisdiction(), checklist.fiscalYear(), checklist));
  }
}
