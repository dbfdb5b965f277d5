package th.sucharit.portal.officer.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.officer.CaseDesk;
import th.sucharit.portal.officer.inbox.Inbox.Assignments;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/** The inbox, its file, and giving many cases to somebody (กล่องงาน). */
@Controller
@RequestMapping("/officer/complaints")
class InboxPages {

  private static final int PAGE_SIZE = 25;
  private static final String CASE_ID = "[A-Za-z0-9-]{1,60}";

  private final Inbox inbox;
  private final CaseDesk desk;

  InboxPages(Gateway gateway, CaseDesk desk) {
    this.inbox = gateway.forOfficers(Inbox.class);
    this.desk = desk;
  }

  /**
   * To whom and why, as typed.
   *
   * @param known each case that was listed, its id and its subject
   */
  record Given(
      @Nullable List<String> id,
      @Nullable String toUnit,
      @Nullable String toPerson,
      @Nullable String why,
      @Nullable String key,
      @Nullable List<String> known) {

    static final Given NOTHING = new Given(null, null, null, null, null, null);

    public List<String> ids() {
      return id == null ? List.of() : id.stream().filter(one -> one.matches(CASE_ID)).toList();
    }

    Map<String, String> subjects() {
      return (known == null ? List.<String>of() : known)
          .stream()
              .map(one -> one.split(" ", 2))
              .filter(one -> one.length == 2)
              .collect(Collectors.toMap(one -> one[0], one -> one[1], (first, second) -> first));
    }

    static @Nullable String orNothing(@Nullable String typed) {
      return typed == null || typed.isBlank() ? null : typed.strip();
    }
  }

  @GetMapping
  ModelAndView inbox(@AuthenticationPrincipal Officer officer, Wanted wanted) {
    return page(officer, wanted, Given.NOTHING, List.of());
  }

  @GetMapping("/export.csv")
  ResponseEntity<byte[]> table(@AuthenticationPrincipal Officer officer, Wanted wanted) {
    CaseDesk.own(officer);
    var file =
        inbox.table(
            wanted.statusAsked(),
            wanted.dueAsked(),
            wanted.categoryAsked(),
            wanted.unitAsked(),
            wanted.assigneeAsked(),
            wanted.words(),
            wanted.order());
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION, file.getHeaders().getContentDisposition().toString())
        .body(file.getBody());
  }

  /** Says of each case what became of it. */
  @PostMapping("/assignments")
  ModelAndView assign(
      @AuthenticationPrincipal Officer officer, Wanted wanted, Given given, Locale locale) {
    var ids = given.ids();
    var unit = Given.orNothing(given.toUnit());
    var person = Given.orNothing(given.toPerson());
    if (ids.isEmpty()) {
      return page(officer, wanted, given, List.of(FieldProblem.of("listed", "inbox.none-chosen")));
    }
    if (unit == null && person == null) {
      return page(officer, wanted, given, List.of(FieldProblem.of("give-unit", "case.to.missing")));
    }
    try {
      var many = new Assignments(ids, unit, person, Given.orNothing(given.why()));
      var page = new ModelAndView("officer/assigned");
      page.addObject("assigned", inbox.assign(Optional.ofNullable(given.key()).orElse(""), many));
      page.addObject("subjects", given.subjects());
      page.addObject("back", wanted.query());
      return page;
    } catch (GatewayRefusal refusal) {
      if (refusal.is(400) || refusal.is(409)) {
        var why = refusal.text(locale).orElse("");
        return page(
            officer, wanted, given, List.of(new FieldProblem("give-unit", null, null, why)));
      }
      throw refusal;
    }
  }

  private Inbox.Found list(Wanted wanted) {
    return inbox.list(
        wanted.statusAsked(),
        wanted.dueAsked(),
        wanted.categoryAsked(),
        wanted.unitAsked(),
        wanted.assigneeAsked(),
        wanted.words(),
        wanted.order(),
        wanted.number(),
        PAGE_SIZE);
  }

  private ModelAndView page(
      Officer officer, Wanted wanted, Given given, List<FieldProblem> problems) {
    var page = desk.furnish(new ModelAndView("officer/inbox"), officer);
    page.addObject("wanted", wanted);
    page.addObject("statuses", Wanted.STATUSES);
    page.addObject("dues", Wanted.DUES);
    page.addObject("sorts", Wanted.SORTS);
    page.addObject("inbox", list(wanted));
    page.addObject("counts", inbox.counts());
    page.addObject("views", inbox.views().views());
    page.addObject("given", given);
    page.addObject("problems", problems);
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }
}
