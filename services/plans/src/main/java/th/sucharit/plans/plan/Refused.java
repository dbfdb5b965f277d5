package th.sucharit.plans.plan;

import th.sucharit.starter.web.Problem;

/** Why something cannot be done with a plan, said in both languages. */
final class Refused {

  private Refused() {}

  static Problem notFound() {
    return Problem.notFound("plan", "There is no such plan.", "ไม่พบแผนที่ระบุ");
  }

  static Problem noSuchRevision() {
    return Problem.notFound(
        "plan-revision", "The plan has no such revision.", "ไม่พบฉบับปรับปรุงที่ระบุของแผนนี้");
  }

  static Problem otherLocalGovernment() {
    return Problem.of(
            403,
            "plan-of-another-local-government",
            "An officer enters plans of the own local government only.",
            "เจ้าหน้าที่นำเข้าได้เฉพาะแผนขององค์กรปกครองส่วนท้องถิ่นที่ตนสังกัด")
        .with(
            "/cover/localGovernment",
            "is not the local government of the caller",
            "ไม่ใช่องค์กรปกครองส่วนท้องถิ่นของผู้ใช้");
  }

  static Problem periodTaken(String first) {
    return Problem.conflict(
        "plan-exists",
        "There is a plan of this local government for the same fiscal years: "
            + first
            + ". Enter a revision of it instead.",
        "มีแผนขององค์กรปกครองส่วนท้องถิ่นนี้สำหรับปีงบประมาณเดียวกันอยู่แล้ว: "
            + first
            + " โปรดปรับปรุงแผนเดิมแทน");
  }

  static Problem noneInForce() {
    return Problem.conflict(
        "plan-not-in-force",
        "No edition of the plan has been announced yet.",
        "ยังไม่มีฉบับของแผนนี้ที่ประกาศใช้");
  }

  static Problem notADraft() {
    return Problem.conflict(
        "plan-not-draft", "Only a draft can be submitted.", "เสนอได้เฉพาะแผนที่ยังเป็นร่าง");
  }

  static Problem isSubmitted() {
    return Problem.conflict(
        "plan-submitted",
        "The plan is before the executive. It has to be returned or approved first.",
        "แผนอยู่ระหว่างการพิจารณาของผู้บริหาร ต้องได้รับการส่งกลับหรืออนุมัติก่อน");
  }

  static Problem notSubmitted() {
    return Problem.conflict(
        "plan-not-submitted",
        "Only a plan that was submitted can be approved or returned.",
        "อนุมัติหรือส่งกลับได้เฉพาะแผนที่เสนอแล้ว");
  }

  static Problem notApproved() {
    return Problem.conflict(
        "plan-not-approved",
        "Only a plan that the executive approved can be announced.",
        "ประกาศใช้ได้เฉพาะแผนที่ผู้บริหารอนุมัติแล้ว");
  }

  static Problem changedMeanwhile() {
    return Problem.conflict(
        "plan-approval-stale",
        "The content of the plan is not the one that was submitted or approved.",
        "เนื้อหาของแผนไม่ตรงกับเนื้อหาที่เสนอหรืออนุมัติไว้");
  }
}
