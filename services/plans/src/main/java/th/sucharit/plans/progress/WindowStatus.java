package th.sucharit.plans.progress;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a window takes reports (สถานะช่วงเวลารายงาน). */
enum WindowStatus {
  /** ยังไม่เปิดให้รายงาน. */
  @JsonProperty("not-open")
  NOT_OPEN,
  /** เปิดให้รายงาน. */
  @JsonProperty("open")
  OPEN,
  /** ขยายเวลา. */
  @JsonProperty("extended")
  EXTENDED,
  /** ปิดรับรายงานแล้ว. */
  @JsonProperty("closed")
  CLOSED
}
