package th.sucharit.portal.officer.category;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import th.sucharit.portal.officer.CaseDesk;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/**
 * The categories of the officer's own local government (หน้าประเภทเรื่อง); each saving publishes a
 * new version, under which complaints are filed from then on.
 */
@Controller
@RequestMapping("/officer/categories")
class CategoryPages {

  private static final String CODE = "{code:[a-z0-9][a-z0-9-]{0,59}}";

  private final Categories categories;

  CategoryPages(Gateway gateway) {
    this.categories = gateway.forOfficers(Categories.class);
  }

  /** The categories as they are now; nothing is the version of the country's. */
  private record Now(CategoryList list, @Nullable String version) {}

  @GetMapping
  ModelAndView all(@AuthenticationPrincipal Officer officer) {
    return list(officer, "");
  }

  @GetMapping("/new")
  ModelAndView add(
      @AuthenticationPrincipal Officer officer, @RequestParam(defaultValue = "") String parent) {
    var now = now(officer);
    return page(now, CategoryForm.below(parent), now.version(), List.of());
  }

  @GetMapping("/" + CODE + "/edit")
  ModelAndView edit(@AuthenticationPrincipal Officer officer, @PathVariable String code) {
    var now = now(officer);
    var form = CategoryForm.of(found(now, code));
    return page(now, form, now.version(), List.of());
  }

  @PostMapping({"/new", "/" + CODE + "/edit"})
  ModelAndView save(
      @AuthenticationPrincipal Officer officer,
      @PathVariable(required = false) @Nullable String code,
      @RequestParam Map<String, String> fields,
      Locale locale) {
    var now = now(officer);
    var form = CategoryForm.typed(Optional.ofNullable(code).orElse(""), fields);
    var version = fields.getOrDefault("version", "");
    if (fields.containsKey("more")) {
      return page(now, form.withEmptyRow(), version, List.of());
    }
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return page(now, form, version, problems);
    }
    var next = new ArrayList<>(now.list().categories());
    var category = form.category(next.stream().map(Category::code).collect(Collectors.toSet()));
    int place = put(next, category);
    if (fields.containsKey("preview")) {
      return page(now, form, version, List.of()).addObject("preview", category);
    }
    try {
      categories.publish(
          CaseDesk.own(officer),
          version.isEmpty() ? null : version,
          fields.getOrDefault("key", ""),
          new Categories.Published(next));
      return new ModelAndView("redirect:/officer/categories?done=saved#" + category.code());
    } catch (GatewayRefusal refusal) {
      return refused(officer, form, place, refusal, locale);
    }
  }

  private ModelAndView refused(
      Officer officer, CategoryForm form, int place, GatewayRefusal refusal, Locale locale) {
    var now = now(officer);
    return switch (refusal.status()) {
      case 412, 428 -> {
        var page = page(now, form, now.version(), List.of());
        page.setStatus(HttpStatus.PRECONDITION_FAILED);
        yield page.addObject("notice", "category.stale");
      }
      case 400, 409 -> {
        var page = page(now, form, now.version(), form.in(refusal, place, locale));
        page.addObject("notice", "case.refused");
        page.addObject("reason", refusal.text(locale).orElse(null));
        yield page;
      }
      default -> throw refusal;
    };
  }

  @PostMapping("/" + CODE + "/remove")
  ModelAndView remove(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String code,
      @RequestParam Map<String, String> fields,
      Locale locale) {
    var now = now(officer);
    var inside = now.list().within(found(now, code).code());
    var rest =
        now.list().categories().stream().filter(one -> !inside.contains(one.code())).toList();
    if (rest.isEmpty()) {
      return list(officer, "category.last");
    }
    var version = fields.getOrDefault("version", "");
    try {
      categories.publish(
          CaseDesk.own(officer),
          version.isEmpty() ? null : version,
          fields.getOrDefault("key", ""),
          new Categories.Published(rest));
      return new ModelAndView("redirect:/officer/categories?done=removed");
    } catch (GatewayRefusal refusal) {
      if (refusal.is(412) || refusal.is(428)) {
        return list(officer, "category.stale");
      }
      throw refusal;
    }
  }

  /** In the place of the one it was, or at the end. */
  private static int put(List<Category> into, Category category) {
    for (int i = 0; i < into.size(); i++) {
      if (into.get(i).code().equals(category.code())) {
        into.set(i, category);
        return i;
      }
    }
    into.add(category);
    return into.size() - 1;
  }

  private static Category found(Now now, String code) {
    return now.list()
        .find(code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Now now(Officer officer) {
    var found = categories.of(CaseDesk.own(officer));
    return new Now(
        Optional.ofNullable(found.getBody())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_GATEWAY)),
        found.getHeaders().getETag());
  }

  private ModelAndView list(Officer officer, String notice) {
    var now = now(officer);
    var page = new ModelAndView("officer/categories");
    page.addObject("categories", now.list());
    page.addObject("version", now.version());
    page.addObject("unitNames", CaseDesk.names(categories.units()));
    if (!notice.isEmpty()) {
      page.setStatus(HttpStatus.CONFLICT);
      page.addObject("notice", notice);
    }
    return page;
  }

  private ModelAndView page(
      Now now, CategoryForm form, @Nullable String version, List<FieldProblem> problems) {
    var page = new ModelAndView("officer/category");
    var inside = form.code().isEmpty() ? List.of() : List.copyOf(now.list().within(form.code()));
    page.addObject(
        "parents",
        now.list().branches().stream()
            .filter(one -> !inside.contains(one.category().code()))
            .toList());
    page.addObject("categories", now.list());
    page.addObject("units", categories.units());
    page.addObject("kinds", Question.KINDS);
    page.addObject("form", form);
    page.addObject("version", version);
    page.addObject("problems", problems);
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }
}
