package th.sucharit.portal.ita;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import th.sucharit.portal.web.Languages;

/** What something is called (ชื่อ), in both languages. */
public record Names(String th, String en) {

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public Names {}

  /** What is written in one language only stands in both. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Names inOneLanguage(String text) {
    return new Names(text, text);
  }

  public String in(Locale locale) {
    return Languages.isThai(locale) ? th : en;
  }
}
