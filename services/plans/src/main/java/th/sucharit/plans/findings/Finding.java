package th.sucharit.plans.findings;

import org.jspecify.annotations.Nullable;

/**
 * Something that does not match inside a plan (ข้อค้นพบความไม่สอดคล้อง).
 *
 * @param printed what the plan says
 * @param computed what follows from the rest of it, where a value follows
 */
public record Finding(
    String code,
    Severity severity,
    Spot spot,
    @Nullable String printed,
    @Nullable String computed,
    Sentence sentence) {

  /**
   * Where (ตำแหน่ง).
   *
   * @param pointer JSON pointer into the exported plan
   * @param dimension number of the dimension, where it lies in one
   * @param item number of the item, where it lies in one
   */
  public record Spot(
      String pointer,
      String place,
      String placeTh,
      @Nullable Integer dimension,
      @Nullable Integer item) {}

  /** What does not match, in both languages. */
  public record Sentence(String message, String messageTh) {}
}
