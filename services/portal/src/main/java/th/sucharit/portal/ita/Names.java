package th.sucharit.portal.ita;

import java.util.Locale;
import th.sucharit.portal.web.Languages;

/** What something is called (ชื่อ), in both languages. */
public record Names(String th, String en) {

  public String in(Locale locale) {
    return Languages.isThai(locale) ? th : en;
  }
}
