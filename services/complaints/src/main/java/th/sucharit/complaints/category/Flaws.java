package th.sucharit.complaints.category;

import th.sucharit.starter.web.Problem;

/** Gathers what has to be mended, so that everything is named at once (รายการที่ต้องแก้ไข). */
final class Flaws {

  private Problem problem =
      Problem.invalid(
          "invalid",
          "Some of what was sent has to be mended; see errors.",
          "ข้อมูลบางส่วนต้องแก้ไข โปรดดูรายการข้อผิดพลาด");

  void add(String pointer, String message, String messageTh) {
    problem = problem.with(pointer, message, messageTh);
  }

  void throwIfAny() {
    if (!problem.flaws().isEmpty()) {
      throw problem;
    }
  }

  static Problem unknownCategory() {
    return new Flaws()
        .problem.with(
            "/category",
            "is no category of this local government",
            "ไม่มีประเภทเรื่องนี้ในหน่วยงานที่เลือก");
  }
}
