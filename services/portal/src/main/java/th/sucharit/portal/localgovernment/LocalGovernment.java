package th.sucharit.portal.localgovernment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.web.Languages;

/** A local government (องค์กรปกครองส่วนท้องถิ่น) as the registry describes it. */
public record LocalGovernment(
    String code,
    String nameTh,
    @Nullable String nameEn,
    @Nullable String type,
    @Nullable String district,
    @Nullable String province,
    @Nullable String status) {

  public String name(Locale locale) {
    var english = nameEn;
    return Languages.isThai(locale) || english == null || english.isBlank() ? nameTh : english;
  }

  /** The name in the language the page is not in, when it is known. */
  public @Nullable String otherName(Locale locale) {
    return Languages.isThai(locale) ? nameEn : nameTh;
  }
}
