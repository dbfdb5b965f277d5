package th.sucharit.registry.localgovernment;

import java.time.LocalDate;
import th.sucharit.starter.web.Problem;

/** From which days something may take effect (วันที่มีผล). */
final class EffectiveDate {

  private EffectiveDate() {}

  /** What others hear as a fact must have come to pass. */
  static void mustHaveCome(LocalDate from, LocalDate today) {
    if (from.isAfter(today)) {
      throw Problem.conflict(
          "effective-date-not-come",
          "The effective date lies in the future. Record this on or after the day it takes effect.",
          "วันที่มีผลยังมาไม่ถึง กรุณาบันทึกในวันที่มีผลหรือหลังจากนั้น");
    }
  }

  /** What was said of the past stays said. */
  static void mustNotPrecede(LocalDate from, LocalDate lastChange) {
    if (from.isBefore(lastChange)) {
      throw Problem.conflict(
          "effective-date-before-last-change",
          "The effective date lies before the last recorded change.",
          "วันที่มีผลอยู่ก่อนการเปลี่ยนแปลงครั้งล่าสุดที่บันทึกไว้");
    }
  }
}
