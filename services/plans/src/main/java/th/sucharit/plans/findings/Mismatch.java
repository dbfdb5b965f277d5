package th.sucharit.plans.findings;

import org.jspecify.annotations.Nullable;

/**
 * Where something does not match and what stands on either side (จุดที่ไม่ตรงกัน).
 *
 * @param printed what the plan says there
 * @param computed what follows from the rest of the plan, where a value follows
 */
record Mismatch(String pointer, @Nullable String printed, @Nullable String computed) {

  static Mismatch of(String pointer, Object printed, Object computed) {
    return new Mismatch(pointer, printed.toString(), computed.toString());
  }

  static Mismatch of(String pointer, Object printed) {
    return new Mismatch(pointer, printed.toString(), null);
  }
}
