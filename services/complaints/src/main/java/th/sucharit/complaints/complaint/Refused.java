package th.sucharit.complaints.complaint;

import th.sucharit.starter.web.Problem;

/** Why a step of a case is refused (เหตุที่ดำเนินการไม่ได้). */
final class Refused {

  private Refused() {}

  static Problem notFound() {
    return Problem.notFound(
        "complaint", "There is no such complaint here.", "ไม่พบเรื่องร้องเรียนนี้");
  }

  static Problem unknownReceipt() {
    return Problem.notFound(
        "receipt",
        "No complaint belongs to this receipt. Check the digits; they come in seven groups of four.",
        "ไม่พบเรื่องร้องเรียนตามรหัสติดตามนี้ กรุณาตรวจสอบตัวเลขทั้ง ๗ ชุด ชุดละ ๔ ตัว");
  }

  static Problem alreadyAccepted() {
    return Problem.conflict(
        "complaint-already-accepted",
        "This complaint was taken on already.",
        "เรื่องนี้ได้รับไว้ดำเนินการแล้ว");
  }

  static Problem notAccepted() {
    return Problem.conflict(
        "complaint-not-accepted",
        "Take the complaint on before you go on with it.",
        "กรุณารับเรื่องไว้ดำเนินการก่อน");
  }

  static Problem closed() {
    return Problem.conflict(
        "complaint-closed", "This complaint has been brought to an end.", "เรื่องนี้ยุติแล้ว");
  }

  static Problem notEnded() {
    return Problem.conflict(
        "complaint-not-ended",
        "This is possible only after the complaint was answered here.",
        "ดำเนินการได้เมื่อหน่วยงานแจ้งผลและยุติเรื่องแล้วเท่านั้น");
  }

  static Problem withdrawn() {
    return Problem.conflict(
        "complaint-withdrawn",
        "The complainant took this back; only the complainant can take it up again.",
        "ผู้ร้องถอนเรื่องนี้แล้ว มีเพียงผู้ร้องที่ขอเปิดเรื่องใหม่ได้");
  }

  static Problem decidedByProvince() {
    return Problem.conflict(
        "complaint-decided-by-province",
        "The provincial office decided on this complaint.",
        "จังหวัดได้วินิจฉัยเรื่องนี้แล้ว");
  }

  static Problem atProvince() {
    return Problem.conflict(
        "complaint-at-province",
        "The provincial office decides on this complaint now.",
        "เรื่องนี้อยู่ระหว่างการพิจารณาของจังหวัด");
  }

  static Problem notAtProvince() {
    return Problem.conflict(
        "complaint-not-at-province",
        "This complaint does not wait for the provincial office.",
        "เรื่องนี้ไม่ได้อยู่ระหว่างการพิจารณาของจังหวัด");
  }

  static Problem opinionGiven() {
    return Problem.conflict(
        "complaint-opinion-given",
        "A preliminary opinion was given already.",
        "เรื่องนี้ได้เสนอความเห็นเบื้องต้นแล้ว");
  }

  static Problem alreadyAsked() {
    return Problem.conflict(
        "complaint-waiting",
        "The complainant was asked already and has not answered yet.",
        "ได้สอบถามผู้ร้องไว้แล้วและยังไม่ได้รับคำตอบ");
  }

  static Problem alreadyAppealed() {
    return Problem.conflict(
        "complaint-already-appealed",
        "An appeal was made in this case already.",
        "เรื่องนี้เคยอุทธรณ์ต่อจังหวัดแล้ว");
  }

  static Problem alreadyRated() {
    return Problem.conflict(
        "complaint-already-rated",
        "This answer was rated already.",
        "ได้ประเมินความพึงพอใจต่อผลการดำเนินการนี้แล้ว");
  }

  static Problem tooLate() {
    return Problem.conflict(
        "complaint-window-closed",
        "The time in which this was possible has passed.",
        "พ้นกำหนดระยะเวลาที่ดำเนินการได้แล้ว");
  }

  static Problem dialogueFull() {
    return Problem.conflict(
        "dialogue-full",
        "This dialogue holds as many messages as it can.",
        "ข้อความโต้ตอบในเรื่องนี้ครบจำนวนที่รับได้แล้ว");
  }

  static Problem historyFull() {
    return Problem.conflict(
        "history-full",
        "This step was taken in this case as often as is possible.",
        "ได้ดำเนินการขั้นตอนนี้ในเรื่องนี้ครบจำนวนครั้งที่ทำได้แล้ว");
  }

  static Problem held() {
    return Problem.conflict(
        "complaint-held",
        "This complaint is held and its words may not leave; release it before it is forwarded.",
        "เรื่องนี้ถูกระงับการทำลายข้อมูลไว้ กรุณายกเลิกการระงับก่อนส่งต่อ");
  }

  static Problem forwardedTooOften() {
    return Problem.conflict(
        "complaint-forwarded-too-often",
        "This complaint was forwarded three times already; refer it to the province, which decides whose it is.",
        "เรื่องนี้ถูกส่งต่อมาแล้วสามครั้ง กรุณาส่งให้จังหวัดพิจารณาหน่วยงานที่รับผิดชอบ");
  }

  static Problem holdUnchanged() {
    return Problem.conflict(
        "hold-unchanged",
        "The complaint is held, released or erased already.",
        "เรื่องนี้อยู่ในสถานะดังกล่าวหรือถูกทำลายข้อมูลแล้ว");
  }

  static Problem noFile() {
    return Problem.notFound(
        "attachment",
        "There is no such file in this complaint.",
        "ไม่พบไฟล์แนบนี้ในเรื่องร้องเรียน");
  }

  static Problem anotherFile() {
    return Problem.of(
        422,
        "idempotency-key-reused",
        "This Idempotency-Key was used for another file. Use a new key for a new file.",
        "ค่า Idempotency-Key นี้ถูกใช้กับไฟล์อื่นแล้ว กรุณาใช้ค่าใหม่สำหรับไฟล์ใหม่");
  }

  static Problem filesFull(int most, long megabytes) {
    return Problem.conflict(
        "attachments-full",
        "At most " + most + " files of " + megabytes + " MB together can be added.",
        "แนบได้ไม่เกิน " + most + " ไฟล์ รวมกันไม่เกิน " + megabytes + " เมกะไบต์");
  }

  static Problem sameLocalGovernment() {
    return invalid()
        .with(
            "/localGovernment",
            "must be another local government",
            "ต้องเป็นหน่วยงานอื่นที่ไม่ใช่หน่วยงานของท่าน");
  }

  static Problem noSuch(String pointer) {
    return invalid().with(pointer, "is not in the list", "ไม่มีในรายการที่กำหนด");
  }

  static Problem missing(String pointer) {
    return invalid().with(pointer, "must be given", "ต้องระบุ");
  }

  static Problem noSuchDay() {
    return Problem.invalid(
            "invalid", "Mend the day of receipt; see errors.", "โปรดแก้ไขวันที่ได้รับเรื่อง")
        .with(
            "/receivedOn",
            "must be today or a day of the last ten years",
            "ต้องเป็นวันนี้หรือย้อนหลังไม่เกินสิบปี");
  }

  static Problem notInThailand(boolean north, boolean east) {
    Problem problem =
        Problem.invalid(
            "location-not-in-thailand",
            "The place must be in Thailand: latitude first, then longitude, in decimal degrees.",
            "ตำแหน่งต้องอยู่ในประเทศไทย โดยระบุละติจูดก่อนลองจิจูด เป็นองศาทศนิยม");
    if (!north) {
      problem =
          problem.with(
              "/location/latitude", "must be from 5.5 to 20.6", "ต้องอยู่ระหว่าง ๕.๕ ถึง ๒๐.๖");
    }
    return east
        ? problem
        : problem.with(
            "/location/longitude", "must be from 97.2 to 105.8", "ต้องอยู่ระหว่าง ๙๗.๒ ถึง ๑๐๕.๘");
  }

  static Problem corruptionChannel() {
    return Problem.of(
        422,
        "corruption-channel-not-open",
        "Complaints of corruption need the protected channel, which this installation does not offer yet.",
        "การร้องเรียนการทุจริตต้องส่งผ่านช่องทางที่คุ้มครองผู้ร้อง ซึ่งระบบนี้ยังไม่เปิดให้บริการ");
  }

  private static Problem invalid() {
    return Problem.invalid(
        "invalid",
        "Some of what was sent has to be mended; see errors.",
        "ข้อมูลบางส่วนต้องแก้ไข โปรดดูรายการข้อผิดพลาด");
  }
}
