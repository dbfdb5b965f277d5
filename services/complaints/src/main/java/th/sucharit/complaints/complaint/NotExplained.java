package th.sucharit.complaints.complaint;

import th.sucharit.complaints.clock.LegalCalendar;
import th.sucharit.complaints.clock.ThaiDay;
import th.sucharit.starter.web.Problem;

/** Why no new day can be given (เหตุที่กำหนดวันใหม่ไม่ได้). */
final class NotExplained {

  private NotExplained() {}

  static Problem oftenEnough() {
    return Problem.conflict(
        "complaint-explained",
        "The complainant was given a new day as often as is possible. What else there is to tell can be told by a reply; the day stays.",
        "ได้ชี้แจงและกำหนดวันใหม่ครบจำนวนครั้งที่ทำได้แล้ว หากมีเรื่องจะแจ้งเพิ่มเติมให้ส่งเป็นคำตอบ โดยกำหนดเดิมยังคงอยู่");
  }

  static Problem notForeseen() {
    return Problem.conflict(
        "complaint-not-explainable",
        "The terms of this complaint foresee no new day. What there is to tell can be told by a reply; the day stays.",
        "กำหนดเวลาของเรื่องนี้ไม่ได้ให้กำหนดวันใหม่ไว้ หากมีเรื่องจะแจ้งผู้ร้องให้ส่งเป็นคำตอบ โดยกำหนดเดิมยังคงอยู่");
  }

  static Problem noSuchDay(LegalCalendar.Days days) {
    return Problem.invalid(
            "invalid",
            "Give another day; see errors.",
            "วันใหม่ที่ระบุใช้ไม่ได้ โปรดระบุวันใหม่ภายในช่วงที่กำหนดได้ ดูรายการที่ต้องแก้ไข")
        .with(
            "/until",
            "must be from " + days.first() + " to " + days.last(),
            "ต้องอยู่ระหว่างวันที่ "
                + ThaiDay.of(days.first())
                + " ถึง "
                + ThaiDay.of(days.last()));
  }
}
