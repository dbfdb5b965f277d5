package th.sucharit.disclosure.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One duty to disclose (รายการเปิดเผยข้อมูล).
 *
 * @param code holds in its fiscal year only
 * @param subIndicator code, or null where the year's are not known
 * @param titleTh null where it was not found
 * @param themes the duties followed over the years that it stands for
 */
public record Item(
    String code,
    int indicator,
    @Nullable String subIndicator,
    @Nullable String titleTh,
    @Nullable String titleEn,
    List<String> themes,
    List<RequiredContent> requiredContent,
    Basis basis) {

  /** What must be found at the address shown (องค์ประกอบของข้อมูล), as far as known. */
  public record RequiredContent(List<String> textsTh, Basis basis) {}
}
