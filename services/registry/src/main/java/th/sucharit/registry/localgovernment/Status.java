package th.sucharit.registry.localgovernment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a local government still exists (สถานะ). */
public enum Status {
  /** ดำเนินการอยู่. */
  ACTIVE,
  /** ยุบรวมกับ อปท. อื่น. */
  MERGED,
  /** ยุบเลิก. */
  DISSOLVED;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Status> of(String word) {
    return Arrays.stream(values()).filter(status -> status.code().equals(word)).findFirst();
  }
}
