package th.sucharit.portal.officer.category;

import java.util.Locale;
import th.sucharit.portal.web.Languages;

/** Something to choose from (รายการให้เลือก). */
public record Term(String code, String th, String en) {

  public String text(Locale locale) {
    return name(locale);
  }

  public String name(Locale locale) {
    return Languages.isThai(locale) ? th : en;
  }
}
