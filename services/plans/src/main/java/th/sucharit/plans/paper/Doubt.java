package th.sucharit.plans.paper;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something in the paper that a person has to look at (จุดที่ต้องตรวจสอบ).
 *
 * @param line counts from 1
 * @param column counts from 1; 0 for the whole line
 * @param text what stands there
 */
public record Doubt(int line, int column, String text, Kind kind, String remark, String remarkTh) {

  /** What was done with it. */
  public enum Kind {
    /** Read as it is probably meant (อ่านโดยปรับตำแหน่ง). */
    @JsonProperty("repaired")
    REPAIRED,
    /** Kept as text, not read as data (อ่านไม่เข้าใจ). */
    @JsonProperty("not-understood")
    NOT_UNDERSTOOD
  }
}
