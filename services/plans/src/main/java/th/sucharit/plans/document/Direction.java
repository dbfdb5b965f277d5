package th.sucharit.plans.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which way a figure should go (ทิศทางของตัวชี้วัด). */
public enum Direction {
  /** More is better (เพิ่มขึ้น). */
  @JsonProperty("increase")
  INCREASE,
  /** Less is better (ลดลง). */
  @JsonProperty("decrease")
  DECREASE,
  /** A state to be reached (บรรลุ). */
  @JsonProperty("reach")
  REACH
}
