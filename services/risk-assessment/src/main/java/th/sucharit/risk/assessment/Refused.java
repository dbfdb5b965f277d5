package th.sucharit.risk.assessment;

import java.util.List;
import th.sucharit.risk.model.Fault;
import th.sucharit.starter.web.Problem;

/** Why something cannot be done with an assessment, said in both languages. */
final class Refused {

  private Refused() {}

  static Problem notFound() {
    return Problem.notFound(
        "risk-assessment", "There is no such assessment.", "ไม่พบการประเมินความเสี่ยงที่ระบุ");
  }

  static Problem noSuchRisk() {
    return Problem.notFound(
        "risk", "The assessment has no such risk.", "ไม่พบความเสี่ยงที่ระบุในการประเมินนี้");
  }

  static Problem noSuchCriteria() {
    return invalid()
        .with(
            "/criteria",
            "is neither the standard nor of the own local government",
            "ไม่ใช่เกณฑ์มาตรฐานหรือเกณฑ์ของหน่วยงานตน");
  }

  static Problem unrateable(List<Fault> faults) {
    Problem problem = invalid();
    for (Fault fault : faults) {
      problem = problem.with(fault.pointer(), fault.message(), fault.messageTh());
    }
    return problem;
  }

  private static Problem invalid() {
    return Problem.invalid(
        "invalid",
        "Some of what was sent has to be mended; see errors.",
        "ข้อมูลบางส่วนต้องแก้ไข โปรดดูรายการข้อผิดพลาด");
  }

  static Problem yearTaken(String first) {
    return Problem.conflict(
        "risk-assessment-exists",
        "There is an assessment of this local government for this fiscal year: " + first + ".",
        "มีการประเมินความเสี่ยงของหน่วยงานนี้สำหรับปีงบประมาณนี้อยู่แล้ว: " + first);
  }

  static Problem tooManyRisks() {
    return Problem.conflict(
        "risk-assessment-full",
        "An assessment has at most " + RiskAssessment.MOST_RISKS + " risks.",
        "การประเมินหนึ่งฉบับมีความเสี่ยงได้ไม่เกิน " + RiskAssessment.MOST_RISKS + " ข้อ");
  }

  static Problem notADraft() {
    return Problem.conflict(
        "risk-assessment-not-draft",
        "Only a draft can be changed or submitted.",
        "แก้ไขหรือเสนอได้เฉพาะการประเมินที่ยังเป็นร่าง");
  }

  static Problem noRisk() {
    return Problem.conflict(
        "risk-assessment-empty",
        "An assessment without a risk cannot be submitted.",
        "เสนอการประเมินที่ยังไม่มีความเสี่ยงไม่ได้");
  }

  static Problem unrated(List<Integer> places) {
    Problem problem =
        Problem.conflict(
            "risks-unrated",
            "Every risk needs a level before the assessment is submitted.",
            "ต้องให้ระดับความเสี่ยงครบทุกข้อก่อนเสนอ");
    for (int place : places) {
      problem = problem.with("/risks/" + place, "has no level", "ยังไม่ได้ให้ระดับ");
    }
    return problem;
  }

  static Problem notSubmitted() {
    return Problem.conflict(
        "risk-assessment-not-submitted",
        "Only a submitted assessment can be approved or returned.",
        "อนุมัติหรือส่งกลับได้เฉพาะการประเมินที่เสนอแล้ว");
  }

  static Problem notApproved() {
    return Problem.conflict(
        "risk-assessment-not-approved",
        "Only an approved assessment can be published.",
        "เผยแพร่ได้เฉพาะการประเมินที่ผู้บริหารอนุมัติแล้ว");
  }

  static Problem contentChanged() {
    return Problem.conflict(
        "risk-assessment-content-changed",
        "The content is not the one that was submitted or approved.",
        "เนื้อหาไม่ตรงกับฉบับที่เสนอหรืออนุมัติไว้");
  }
}
