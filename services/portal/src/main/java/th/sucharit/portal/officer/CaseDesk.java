package th.sucharit.portal.officer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.officer.Staff.Person;
import th.sucharit.portal.officer.category.Categories;
import th.sucharit.portal.officer.category.CategoryList;
import th.sucharit.portal.officer.category.Term;
import th.sucharit.portal.security.Officer;

/** What pages about complaints name things by (ชื่อหน่วยงาน ประเภทเรื่อง และผู้รับผิดชอบ). */
@Component
public class CaseDesk {

  /** The role that deals with general complaints. */
  private static final String COMPLAINTS = "officer";

  /** The role that oversees a province. */
  private static final String PROVINCE = "provincial-officer";

  private static final String EVERYWHERE = "*";

  private final Categories categories;
  private final Staff staff;

  CaseDesk(Gateway gateway) {
    this.categories = gateway.forOfficers(Categories.class);
    this.staff = gateway.forOfficers(Staff.class);
  }

  /** The local government whose complaints this officer deals with. */
  public static String own(Officer officer) {
    if (!officer.has(COMPLAINTS)) {
      throw new AccessDeniedException("not " + COMPLAINTS);
    }
    return officer
        .localGovernment()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
  }

  /**
   * The province whose business is asked for, of those that this officer oversees; nothing while an
   * officer of all has named none.
   */
  public static Optional<String> province(Officer officer, @Nullable String named) {
    if (!officer.has(PROVINCE)) {
      throw new AccessDeniedException("not " + PROVINCE);
    }
    return officer
        .province()
        .map(overseen ->
            overseen.equals(EVERYWHERE) ? Objects.requireNonNullElse(named, "") : overseen)
        .filter(code -> code.matches("[0-9]{2}"));
  }

  public static boolean overseesAll(Officer officer) {
    return officer.province().filter(EVERYWHERE::equals).isPresent();
  }

  /** What there is to choose from: categories, units, people. */
  public ModelAndView furnish(ModelAndView page, Officer officer) {
    page.addObject("categories", categories(officer));
    var units = units();
    page.addObject("units", units);
    page.addObject("unitNames", names(units));
    var people = people(officer);
    page.addObject("people", people);
    page.addObject("accounts", people.stream().map(Person::username).toList());
    page.addObject("myself", myself(officer));
    return page;
  }

  /** What codes are called in the language of the page. */
  public static Map<String, String> names(List<Term> terms) {
    var locale = LocaleContextHolder.getLocale();
    return terms.stream().collect(Collectors.toMap(Term::code, term -> term.name(locale)));
  }

  public CategoryList categories(Officer officer) {
    var own = own(officer);
    return Optional.ofNullable(categories.of(own).getBody())
        .orElse(new CategoryList(own, 0, List.of()));
  }

  public List<Term> units() {
    return categories.units();
  }

  private List<Person> people(Officer officer) {
    return staff.of(own(officer)).stream().filter(Person::handlesCases).toList();
  }

  /** The account under which cases are given to this officer. */
  public static String myself(Officer officer) {
    return Optional.ofNullable(officer.getPreferredUsername()).orElse(officer.getName());
  }
}
