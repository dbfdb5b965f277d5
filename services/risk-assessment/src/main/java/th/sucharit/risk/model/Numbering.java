package th.sucharit.risk.model;

import java.util.HashSet;
import java.util.Set;

/** Numbers that count from 1 without a gap and name one thing each (เลขลำดับ). */
final class Numbering {

  private final int size;
  private final Set<Integer> used = new HashSet<>();

  Numbering(int size) {
    this.size = size;
  }

  void check(String pointer, int number, Faults faults) {
    if (number < 1 || number > size) {
      faults.add(
          pointer,
          "must count from 1 without a gap: 1 to " + size,
          "ต้องนับจาก 1 โดยไม่ข้ามเลข: 1 ถึง " + size);
    } else if (!used.add(number)) {
      faults.add(pointer, "is used before", "หมายเลขซ้ำ");
    }
  }
}
