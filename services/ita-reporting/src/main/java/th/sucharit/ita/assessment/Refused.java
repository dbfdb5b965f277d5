package th.sucharit.ita.assessment;

import th.sucharit.starter.web.Problem;

/** Why something cannot be done with an assessment, said in both languages. */
final class Refused {

  private Refused() {}

  static Problem notFound() {
    return Problem.notFound(
        "ita-assessment",
        "There is no ITA result of this local government and fiscal year to be shown.",
        "ไม่มีผลการประเมิน ITA ของหน่วยงานและปีงบประมาณนี้ให้แสดง");
  }

  static Problem insideOnly() {
    return Problem.notFound(
        "ita-inside",
        "There is nothing of this local government to be shown to you.",
        "ไม่มีข้อมูลขององค์กรปกครองส่วนท้องถิ่นนี้ให้แสดง");
  }

  static Problem otherLocalGovernment() {
    return Problem.of(
        403,
        "ita-of-another-local-government",
        "ITA results are entered and confirmed by the own local government only.",
        "บันทึกและยืนยันผล ITA ได้เฉพาะขององค์กรปกครองส่วนท้องถิ่นที่ตนสังกัด");
  }

  static Problem nothingToReplace() {
    return Problem.of(
        412,
        "version-stale",
        "Nothing was entered yet for this year, so there is no version to replace. Leave If-Match out.",
        "ยังไม่มีการบันทึกคะแนนของปีนี้ จึงไม่มีฉบับให้แทนที่ โปรดส่งโดยไม่ระบุ If-Match");
  }

  static Problem invalidScores() {
    return Problem.invalid(
        "ita-scores-invalid",
        "Some of the scores have to be mended; see errors.",
        "คะแนนบางรายการต้องแก้ไข โปรดดูรายการข้อผิดพลาด");
  }

  static Problem reasonNeeded() {
    return Problem.invalid(
            "ita-correction-reason-required",
            "This result is official. Say why it is corrected.",
            "ผลนี้เป็นผลทางการแล้ว โปรดระบุเหตุผลที่แก้ไข")
        .with("/reason", "is needed to correct an official result", "ต้องระบุเมื่อแก้ไขผลทางการ");
  }

  static Problem officialOverallMissing() {
    return Problem.conflict(
        "ita-official-overall-missing",
        "Enter the official overall score before the result is made official.",
        "โปรดบันทึกคะแนนรวมทางการก่อนยืนยันผล");
  }

  static Problem alreadyOfficial() {
    return Problem.conflict(
        "ita-already-official",
        "This result is official already; nothing was changed since.",
        "ผลนี้เป็นผลทางการอยู่แล้ว และไม่มีการแก้ไขหลังจากนั้น");
  }
}
