package th.sucharit.portal.officer.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.officer.CaseDesk;
import th.sucharit.portal.officer.category.Category;
import th.sucharit.portal.officer.category.CategoryList;
import th.sucharit.portal.officer.category.Question;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/** The desk form and the receipt that is printed for the citizen (แบบรับเรื่องที่โต๊ะ). */
@Controller
@RequestMapping("/officer/complaints/new")
class DeskPages {

  private final DeskIntake intake;
  private final CaseDesk desk;
  private final Clock clock;

  DeskPages(Gateway gateway, CaseDesk desk, Clock clock) {
    this.intake = gateway.forOfficers(DeskIntake.class);
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(@AuthenticationPrincipal Officer officer) {
    var categories = desk.categories(officer);
    return page(categories, new DeskForm(Map.of("receivedOn", today().toString())), List.of());
  }

  /** Shows the receipt at once: it belongs into no address and no session. */
  @PostMapping
  ModelAndView enter(
      @AuthenticationPrincipal Officer officer,
      @RequestParam Map<String, String> fields,
      Locale locale) {
    var categories = desk.categories(officer);
    var form = new DeskForm(fields);
    if (fields.containsKey("more")) {
      return page(categories, form, List.of());
    }
    var problems = form.problems(today());
    if (!problems.isEmpty()) {
      return page(categories, form, problems);
    }
    try {
      var entry = form.entry(asked(categories, form));
      var page = new ModelAndView("officer/receipt");
      page.addObject("entered", intake.enter(form.get("key"), entry));
      page.addObject("entry", entry);
      return page;
    } catch (GatewayRefusal refusal) {
      var refused = DeskForm.in(refusal, locale);
      if (refused.isEmpty()) {
        throw refusal;
      }
      return page(categories, form, refused);
    }
  }

  private static List<Question> asked(CategoryList categories, DeskForm form) {
    return categories.find(form.get("category")).map(Category::questions).orElse(List.of());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), FiscalYear.BANGKOK);
  }

  private static ModelAndView page(
      CategoryList categories, DeskForm form, List<FieldProblem> problems) {
    var page = new ModelAndView("officer/desk");
    page.addObject("categories", categories);
    page.addObject("questions", asked(categories, form));
    page.addObject("channels", DeskForm.CHANNELS);
    page.addObject("form", form);
    page.addObject("problems", problems);
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }
}
