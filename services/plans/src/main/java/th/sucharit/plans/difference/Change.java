package th.sucharit.plans.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.findings.Finding.Sentence;
import th.sucharit.plans.findings.Finding.Spot;

/**
 * One thing that is not as it was (ข้อที่เปลี่ยนแปลง).
 *
 * @param spot into the later content; of what was removed into the earlier one
 */
public record Change(
    @JsonUnwrapped Spot spot,
    Kind kind,
    @JsonInclude @Nullable String before,
    @JsonInclude @Nullable String after,
    @JsonUnwrapped Sentence sentence) {

  /** What became of it. */
  public enum Kind {
    /** เพิ่ม. */
    @JsonProperty("added")
    ADDED,
    /** ตัดออก. */
    @JsonProperty("removed")
    REMOVED,
    /** แก้ไข. */
    @JsonProperty("changed")
    CHANGED,
    /** ย้าย. */
    @JsonProperty("moved")
    MOVED
  }
}
