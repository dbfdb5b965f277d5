package th.sucharit.portal.localgovernment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.web.Languages;

/** A local government (องค์กรปกครองส่วนท้องถิ่น) as the registry describes it. */
public record LocalGovernment(
    String code,
    String type,
    Names name,
    @Nullable Area area,
    @Nullable Long population,
    @Nullable String website,
    @Nullable String status) {

  /** What it is called. */
  public record Names(String th, @Nullable String en) {

    String in(Locale locale) {
      return Languages.isThai(locale) || en == null || en.isBlank() ? th : en;
    }
  }

  /** Where it lies. */
  public record Area(@Nullable Names province, @Nullable Names district) {}

  public String name(Locale locale) {
    return name.in(locale);
  }

  /** The name in the language the page is not in, when it is known. */
  public @Nullable String otherName(Locale locale) {
    return Languages.isThai(locale) ? name.en() : name.th();
  }

  public @Nullable String province(Locale locale) {
    return area == null || area.province() == null ? null : area.province().in(locale);
  }

  public @Nullable String district(Locale locale) {
    return area == null || area.district() == null ? null : area.district().in(locale);
  }

  /** Whether it still takes complaints: not once merged or dissolved. */
  public boolean isActive() {
    return status == null || status.equals("active");
  }
}
