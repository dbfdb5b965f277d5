package th.sucharit.plans.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an item has come (สถานะการดำเนินงาน). */
enum ProgressState {
  /** ยังไม่ดำเนินการ. */
  NOT_STARTED,
  /** อยู่ระหว่างดำเนินการ. */
  IN_PROGRESS,
  /** ดำเนินการแล้วเสร็จ. */
  DONE,
  /** ยกเลิก. */
  CANCELLED;

  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
