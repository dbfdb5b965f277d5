package th.sucharit.plans.plan;

import java.util.List;
import th.sucharit.plans.findings.Finding.Spot;
import th.sucharit.plans.findings.Places;
import th.sucharit.starter.web.Problem;
import tools.jackson.databind.JsonNode;

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

  static Problem workbookOfAnotherPlan() {
    return Problem.conflict(
        "plan-workbook-of-another-plan",
        "The workbook was written from another plan. Export this plan and enter the changes there.",
        "สมุดงานนี้ส่งออกจากแผนอื่น โปรดส่งออกแผนนี้เป็นสมุดงานแล้วแก้ไขในไฟล์นั้น");
  }

  static Problem templateForALivingPlan() {
    return Problem.conflict(
        "plan-workbook-template",
        "The workbook was filled in from an empty template and does not know what others entered"
            + " since then. Export the plan as a workbook and enter the changes there.",
        "สมุดงานนี้กรอกจากแบบฟอร์มเปล่า จึงไม่มีข้อมูลที่ผู้อื่นแก้ไขในแผนภายหลัง"
            + " โปรดส่งออกแผนเป็นสมุดงานแล้วแก้ไขในไฟล์นั้น");
  }

  /** The flaws of the merged plan, told by place since nobody has it as a file. */
  static Problem cannotStandTogether(JsonNode merged, List<Problem.Flaw> flaws) {
    Problem problem =
        Problem.conflict(
            "plan-workbook-not-mergeable",
            "What the workbook changed and what others changed since it was written cannot stand"
                + " together. Export the plan as a workbook again and enter the changes there.",
            "การแก้ไขในสมุดงานขัดกับการแก้ไขในแผนหลังจากส่งออกสมุดงาน"
                + " โปรดส่งออกแผนเป็นสมุดงานใหม่แล้วแก้ไขในไฟล์นั้น");
    for (Problem.Flaw flaw : flaws) {
      Spot spot = Places.spot(merged, flaw.pointer());
      problem =
          problem.with(
              flaw.pointer(),
              spot.place() + ": " + flaw.message(),
              spot.placeTh() + ": " + flaw.messageTh());
    }
    return problem;
  }

  static Problem busy() {
    return Problem.of(
        503,
        "plans-busy",
        "Too many files are being read and compared at the moment. Try again in a minute.",
        "ขณะนี้มีการอ่านและเปรียบเทียบไฟล์จำนวนมาก โปรดลองใหม่ในอีกหนึ่งนาที");
  }

  static Problem changedOnBothSides(int conflicts) {
    return Problem.conflict(
        "plan-workbook-conflicts",
        "The plan was changed since the workbook was written, "
            + conflicts
            + " times in the same place. Look at the preview and choose conflicts=mine or theirs.",
        "แผนถูกแก้ไขหลังจากส่งออกสมุดงาน และมีจุดที่แก้ไขไม่ตรงกัน "
            + conflicts
            + " แห่ง โปรดดูตัวอย่างการเปลี่ยนแปลง"
            + " แล้วเลือกว่าจะใช้ข้อมูลในสมุดงานหรือในแผนฉบับปัจจุบัน");
  }

  static Problem noSuchPeriod() {
    return Problem.invalid(
        "plan-period-invalid",
        "A plan covers at most ten fiscal years, the last not before the first.",
        "แผนครอบคลุมไม่เกินสิบปีงบประมาณ และปีสุดท้ายต้องไม่ก่อนปีแรก");
  }
}
