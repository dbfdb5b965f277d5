package th.sucharit.ita.measure;

import th.sucharit.starter.web.Problem;

/** Why something cannot be done with a measure, said in both languages. */
final class Refused {

  private static final String TYPE = "ita-measure-invalid";

  private Refused() {}

  static Problem notFound() {
    return Problem.notFound(
        "ita-measure",
        "This local government has no such improvement measure.",
        "ไม่พบมาตรการนี้ขององค์กรปกครองส่วนท้องถิ่น");
  }

  static Problem nothingToSee() {
    return Problem.notFound(
        "ita-measure",
        "There are no improvement measures of this local government to be shown.",
        "ไม่มีมาตรการขององค์กรปกครองส่วนท้องถิ่นนี้ให้แสดง");
  }

  static Problem otherLocalGovernment() {
    return Problem.of(
        403,
        "ita-of-another-local-government",
        "Improvement measures are kept by the own local government only.",
        "กำหนดมาตรการและรายงานผลได้เฉพาะขององค์กรปกครองส่วนท้องถิ่นที่ตนสังกัด");
  }

  static Problem otherProvince() {
    return Problem.of(
        403,
        "out-of-scope",
        "Measures are followed up by the province's own office only.",
        "ติดตามมาตรการได้เฉพาะของจังหวัดที่รับผิดชอบ");
  }

  static Problem tooMany(int most) {
    return Problem.conflict(
        "ita-measures-too-many",
        "There are " + most + " measures of this year already; no more can be added.",
        "ปีนี้มีมาตรการครบ " + most + " รายการแล้ว เพิ่มอีกไม่ได้");
  }

  static Problem noSuchIndicator() {
    return invalid()
        .with(
            "/concern/indicator",
            "is no indicator of this year's framework",
            "ไม่ใช่ตัวชี้วัดในกรอบการประเมินของปีนี้");
  }

  static Problem endsBeforeItBegins() {
    return invalid()
        .with("/effort/to", "is before the first day", "วันสิ้นสุดต้องไม่ก่อนวันเริ่มต้น");
  }

  private static Problem invalid() {
    return Problem.invalid(
        TYPE,
        "The measure has to be mended; see errors.",
        "ข้อมูลมาตรการต้องแก้ไข โปรดดูรายการข้อผิดพลาด");
  }
}
