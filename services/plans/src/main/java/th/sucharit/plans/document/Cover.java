package th.sucharit.plans.document;

import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * Cover of a plan (ปก): whose plan, for which years.
 *
 * @param dated when the paper says that it was made, as printed
 */
public record Cover(
    LocalGovernmentId localGovernment,
    Wording title,
    @Nullable String titleEn,
    Period period,
    @Nullable Issuer issuer,
    @Nullable String dated) {

  /** The local government as the cover names it (ผู้จัดทำแผน). */
  public record Issuer(
      Bilingual name,
      @Nullable Bilingual type,
      @Nullable Bilingual district,
      @Nullable Bilingual province) {}

  /** A Thai text with its English translation, where there is one. */
  public record Bilingual(String th, @Nullable String en) {}
}
