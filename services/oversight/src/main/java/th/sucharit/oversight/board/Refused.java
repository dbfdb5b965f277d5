package th.sucharit.oversight.board;

import th.sucharit.starter.web.Problem;

/** Why something of the board is not shown, said in both languages. */
final class Refused {

  private Refused() {}

  static Problem notFound() {
    return Problem.notFound(
        "local-government",
        "There is no such local government in the province you oversee.",
        "ไม่พบองค์กรปกครองส่วนท้องถิ่นนี้ในจังหวัดที่ท่านกำกับดูแล");
  }

  static Problem otherProvince() {
    return Problem.of(
        403,
        "other-province",
        "You may read the board of your own province only.",
        "ท่านดูข้อมูลได้เฉพาะจังหวัดที่ท่านกำกับดูแล");
  }

  static Problem unknownSort() {
    return Problem.invalid("invalid", "Mend the order; see errors.", "โปรดแก้ไขการเรียงลำดับ")
        .with(
            "#sort",
            "must be code, plan, open, late, risks, disclosed or ita, with a minus for descending",
            "ต้องเป็น code plan open late risks disclosed หรือ ita ใส่เครื่องหมายลบหน้าคำเพื่อเรียงจากมากไปน้อย");
  }
}
