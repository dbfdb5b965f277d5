package th.sucharit.portal.officer.category;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.web.Languages;

/** What a complaint may be about (ประเภทเรื่อง). */
public record Category(
    String code,
    @Nullable String parent,
    String th,
    String en,
    @Nullable String unit,
    List<Question> questions) {

  public String name(Locale locale) {
    return Languages.isThai(locale) ? th : en;
  }
}
