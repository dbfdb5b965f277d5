package th.sucharit.portal.officer.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.officer.category.Categories;
import th.sucharit.portal.officer.category.Category;
import th.sucharit.portal.officer.category.CategoryList;
import th.sucharit.portal.officer.category.Question;

/** A case in people's words (ชื่อเรียกในสำนวน): its category as it was then, and the questions. */
@Component
public class CaseNames {

  private final Categories categories;
  private final LocalGovernments registry;

  CaseNames(Gateway gateway) {
    this.categories = gateway.forCitizens(Categories.class);
    this.registry = gateway.forCitizens(LocalGovernments.class);
  }

  /** The case and what its codes mean. */
  public void furnish(ModelAndView page, String localGovernment, Case shown) {
    var locale = LocaleContextHolder.getLocale();
    page.addObject("complaint", shown);
    Optional.ofNullable(shown.category())
        .ifPresent(under -> {
          var then = then(localGovernment, under);
          page.addObject("categoryPath", then.path(under.code(), locale));
          page.addObject("answers", answers(then, under.code(), shown.answered(), locale));
        });
    Optional.ofNullable(shown.forwardedTo())
        .flatMap(handed -> Optional.ofNullable(handed.localGovernment()))
        .ifPresent(code ->
            registry.byCode(List.of(code)).stream()
                .findFirst()
                .ifPresent(body -> page.addObject("forwardedTo", body.name(locale))));
  }

  /** The categories as they were when it was filed. */
  private CategoryList then(String localGovernment, Case.Filed under) {
    try {
      return categories.of(localGovernment, under.version(), "national".equals(under.tree()));
    } catch (GatewayRefusal refusal) {
      if (refusal.is(404)) {
        return new CategoryList(localGovernment, under.version(), List.of());
      }
      throw refusal;
    }
  }

  /** Question by question in the order in which they were asked. */
  private static Map<String, String> answers(
      CategoryList then, String code, Map<String, String> given, Locale locale) {
    var shown = new LinkedHashMap<String, String>();
    var questions = then.find(code).map(Category::questions).orElse(List.of());
    for (Question asked : questions) {
      var answer = given.getOrDefault(asked.code(), "");
      if (!answer.isBlank()) {
        shown.put(asked.name(locale), asked.shown(answer, locale));
      }
    }
    given.forEach((asked, answer) -> {
      if (questions.stream().noneMatch(question -> question.code().equals(asked))) {
        shown.put(asked, answer);
      }
    });
    return shown;
  }
}
