package th.sucharit.complaints.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.complaints.category.Term;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Page;
import th.sucharit.starter.web.Problem;

/** The officers' inbox: what there is, how much of it, and giving many to somebody at once. */
@RestController
@RequestMapping("/complaints")
class InboxController {

  static final String STATUS =
      "open|ended|received|reopened|accepted|assigned|opinion-given|waiting|referred|appealed|forwarded"
          + "|resolved|dismissed|withdrawn|joined|erased";

  /** By the day owed, the nearest or the farthest first. */
  static final String SORT = "due|-due";

  private final CaseSearch search;
  private final ComplaintHandling handling;
  private final CaseReading reading;
  private final DismissalReasons reasons;

  InboxController(
      CaseSearch search,
      ComplaintHandling handling,
      CaseReading reading,
      DismissalReasons reasons) {
    this.search = search;
    this.handling = handling;
    this.reading = reading;
    this.reasons = reasons;
  }

  /** How many cases stand where, and how many of them are late. */
  record Counts(Map<String, Long> byStatus, long overdue) {}

  record AssignmentsRequest(
      @NotEmpty @Size(max = 100) List<@NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,60}") String> ids,
      @Nullable @Pattern(regexp = Term.CODE) String unit,
      @Nullable @Pattern(regexp = HandlingController.AssignRequest.PERSON) String person,
      @Nullable @Size(max = 2000) String why) {}

  /**
   * What became of one of many.
   *
   * @param problem type of the refusal; absent when it was assigned
   */
  record Outcome(
      String id,
      boolean assigned,
      @Nullable String problem,
      @Nullable String detail,
      @Nullable String detailTh) {}

  record AssignmentsAnswer(List<Outcome> outcomes) {}

  @GetMapping
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<Page<CaseAnswer.Summary>> inbox(
      Caller caller,
      @RequestParam @Nullable @Pattern(regexp = STATUS) String status,
      @RequestParam @Nullable @Pattern(regexp = "general") String kind,
      @RequestParam @Nullable @Pattern(regexp = "overdue|week|running") String due,
      @RequestParam @Nullable @Pattern(regexp = Term.CODE) String category,
      @RequestParam @Nullable @Pattern(regexp = Term.CODE) String unit,
      @RequestParam @Nullable @Pattern(regexp = HandlingController.AssignRequest.PERSON)
          String assignee,
      @RequestParam @Nullable @Size(min = 1, max = 100) String q,
      @RequestParam(defaultValue = "due") @Pattern(regexp = SORT) String sort,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
    CaseSearch.Wanted wanted = new CaseSearch.Wanted(status, due, category, unit, assignee, q);
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .body(
            reading.rows(
                search.find(caller.localGovernment(), wanted, sort.equals("-due"), page, size)));
  }

  @GetMapping("/counts")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<Counts> counts(Caller caller) {
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .body(
            new Counts(
                search.counts(caller.localGovernment()),
                search.countOverdue(caller.localGovernment())));
  }

  @GetMapping("/dismissal-reasons")
  @RolesAllowed(Roles.OFFICER)
  List<Term> dismissalReasons() {
    return reasons.all();
  }

  @PostMapping("/assignments")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<AssignmentsAnswer> assign(
      Caller caller, @Valid @RequestBody AssignmentsRequest request) {
    Assignment to = new Assignment(request.unit(), request.person());
    handling.check(to);
    List<Outcome> outcomes =
        request.ids().stream()
            .distinct()
            .map(id -> assignOne(caller, id, to, request.why()))
            .toList();
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .body(new AssignmentsAnswer(outcomes));
  }

  private Outcome assignOne(Caller caller, String id, Assignment to, @Nullable String why) {
    try {
      handling.assignUnseen(caller, id, to, why);
      return new Outcome(id, true, null, null, null);
    } catch (Problem refused) {
      return new Outcome(id, false, refused.type(), refused.detail(), refused.detailTh());
    }
  }
}
