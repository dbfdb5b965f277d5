package th.sucharit.portal.disclosure;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/** Officers say where each item can be read (หน้าระบุหลักฐานของเจ้าหน้าที่). */
@Controller
@RequestMapping("/officer/disclosure")
class EvidencePages {

  private final Disclosure disclosure;
  private final Clock clock;

  EvidencePages(Gateway gateway, Clock clock) {
    this.disclosure = gateway.forOfficers(Disclosure.class);
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(@AuthenticationPrincipal Officer officer, @RequestParam @Nullable String year) {
    var years = disclosure.years();
    var page = new ModelAndView("officer/disclosure");
    page.addObject("years", years);
    page.addObject(
        "checklist",
        disclosure.get(own(officer), FiscalYears.choose(years, year, clock)).getBody());
    return page;
  }

  @GetMapping("/{year:\\d{4}}/{item:O\\d{1,2}}")
  ModelAndView form(
      @AuthenticationPrincipal Officer officer, @PathVariable int year, @PathVariable String item) {
    return page(disclosure.get(own(officer), year), item, null);
  }

  @PostMapping("/{year:\\d{4}}/{item:O\\d{1,2}}")
  ModelAndView enter(
      @AuthenticationPrincipal Officer officer,
      @PathVariable int year,
      @PathVariable String item,
      @RequestParam Map<String, String> fields,
      Locale locale) {
    var code = own(officer);
    var form = EvidenceForm.typed(fields);
    var key = fields.getOrDefault("key", "");
    if (key.isBlank() || !form.problems().isEmpty()) {
      return refused(code, year, item, form, HttpStatus.UNPROCESSABLE_CONTENT, form.problems());
    }
    try {
      var version =
          Optional.ofNullable(fields.get("version"))
              .filter(seen -> !seen.isBlank())
              .orElseGet(() -> opened(code, year, key));
      disclosure.enter(code, year, item, version, key, form.evidence());
      return new ModelAndView(
          "redirect:/officer/disclosure?year=" + year + "&done=" + item + "#item-" + item);
    } catch (GatewayRefusal refusal) {
      if (refusal.is(412)) {
        return refused(code, year, item, form, HttpStatus.PRECONDITION_FAILED, List.of())
            .addObject("notice", "evidence.stale");
      }
      var problems = form.in(refusal, locale);
      if (refusal.is(400) && !problems.isEmpty()) {
        return refused(code, year, item, form, HttpStatus.UNPROCESSABLE_CONTENT, problems);
      }
      throw refusal;
    }
  }

  /** Nobody has begun this year's checklist yet: the first evidence opens it. */
  private String opened(String code, int year, String key) {
    var own = UUID.nameUUIDFromBytes((key + " opens").getBytes(StandardCharsets.UTF_8));
    return Optional.ofNullable(disclosure.open(code, year, own.toString()).getHeaders().getETag())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_GATEWAY));
  }

  private ModelAndView refused(
      String code,
      int year,
      String item,
      EvidenceForm form,
      HttpStatus status,
      List<FieldProblem> problems) {
    var page = page(disclosure.get(code, year), item, form);
    page.setStatus(status);
    page.addObject("problems", problems);
    return page;
  }

  private static ModelAndView page(
      ResponseEntity<Checklist> found, String code, @Nullable EvidenceForm typed) {
    var checklist =
        Optional.ofNullable(found.getBody())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_GATEWAY));
    var item =
        checklist.item(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var page = new ModelAndView("officer/evidence");
    page.addObject("checklist", checklist);
    page.addObject("item", item);
    page.addObject("version", found.getHeaders().getETag());
    page.addObject("form", typed == null ? EvidenceForm.of(item.officer()) : typed);
    page.addObject("problems", List.of());
    return page;
  }

  private static String own(Officer officer) {
    return officer
        .localGovernment()
        .orElseThrow(() -> new AccessDeniedException("of no local government"));
  }
}
