package th.sucharit.plans.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** One measure of success of an item (ตัวชี้วัด). */
public record Indicator(
    Level level,
    String metric,
    Target target,
    @Nullable Measurement measurement,
    @Nullable String note) {

  /** What is measured: the work done or what comes of it. */
  public enum Level {
    /** ผลผลิต. */
    @JsonProperty("output")
    OUTPUT,
    /** ผลลัพธ์. */
    @JsonProperty("outcome")
    OUTCOME
  }

  /** How the measured figure is held against the target. */
  public enum Comparison {
    /** ไม่น้อยกว่า. */
    @JsonProperty("at-least")
    AT_LEAST,
    /** ไม่เกิน. */
    @JsonProperty("at-most")
    AT_MOST,
    /** เท่ากับ. */
    @JsonProperty("equal")
    EQUAL,
    /** มี. */
    @JsonProperty("exists")
    EXISTS,
    /** เชิงคุณภาพ. */
    @JsonProperty("qualitative")
    QUALITATIVE,
    /** เพิ่มขึ้น. */
    @JsonProperty("increase")
    INCREASE,
    /** ลดลง. */
    @JsonProperty("decrease")
    DECREASE,
    /** ติดตาม. */
    @JsonProperty("track")
    TRACK
  }

  /**
   * What to reach (ค่าเป้าหมาย).
   *
   * @param baseline absent when unknown
   */
  public record Target(
      Comparison comparison,
      Direction direction,
      @Nullable Figure value,
      @Nullable String unit,
      @Nullable Figure baseline) {}

  /** How often and with what it is measured (วิธีการวัด). */
  public record Measurement(@Nullable String frequency, @Nullable String instrument) {}
}
