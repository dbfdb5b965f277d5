package th.sucharit.complaints.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.complaints.category.Term;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Problem;

/** Hands out what the inbox lists as a table to keep. */
@RestController
@RequestMapping("/complaints")
class ExportController {

  private static final int MOST = 5_000;
  private static final int AT_ONCE = 500;

  private final CaseSearch search;
  private final CaseReading reading;
  private final CaseSheet sheet;

  ExportController(CaseSearch search, CaseReading reading, CaseSheet sheet) {
    this.search = search;
    this.reading = reading;
    this.sheet = sheet;
  }

  /**
   * The same as the inbox, all pages at once: each case that was listed when it was asked for,
   * once, whatever happens to the order meanwhile. More rows than anybody reads are refused.
   */
  @GetMapping(value = "/export.csv", produces = "text/csv;charset=UTF-8")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<String> table(
      Caller caller,
      @RequestParam @Nullable @Pattern(regexp = InboxController.STATUS) String status,
      @RequestParam @Nullable @Pattern(regexp = "overdue|week|running") String due,
      @RequestParam @Nullable @Pattern(regexp = Term.CODE) String category,
      @RequestParam @Nullable @Pattern(regexp = Term.CODE) String unit,
      @RequestParam @Nullable @Pattern(regexp = HandlingController.AssignRequest.PERSON)
          String assignee,
      @RequestParam @Nullable @Size(min = 1, max = 100) String q,
      @RequestParam(defaultValue = "due") @Pattern(regexp = InboxController.SORT) String sort) {
    CaseSearch.Wanted wanted = new CaseSearch.Wanted(status, due, category, unit, assignee, q);
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"complaints.csv\"")
        .body(sheet.of(rows(caller.localGovernment(), wanted, sort.equals("-due"))));
  }

  private List<CaseAnswer.Summary> rows(
      LocalGovernmentId own, CaseSearch.Wanted wanted, boolean last) {
    List<String> ids = search.ids(own, wanted, last, MOST + 1);
    if (ids.size() > MOST) {
      throw Problem.invalid(
          "too-many-rows",
          "These are too many rows; narrow them down to %d at most.".formatted(MOST),
          "รายการมีจำนวนมากเกินไป กรุณาเลือกให้เหลือไม่เกิน %d แถว".formatted(MOST));
    }
    List<CaseAnswer.Summary> rows = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<String> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
      rows.addAll(reading.rows(search.named(own, some)));
    }
    return rows;
  }
}
