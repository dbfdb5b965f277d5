package th.sucharit.complaints.open311;

import th.sucharit.starter.web.Problem;

/** Why a request of this interface is refused (เหตุที่รับคำร้องไม่ได้). */
final class Unfit {

  private Unfit() {}

  static Problem noJurisdiction() {
    return Problem.invalid(
        "jurisdiction-missing",
        "jurisdiction_id was not provided: send the 7-digit code of the local government.",
        "ไม่ได้ระบุ jurisdiction_id กรุณาส่งรหัส อปท. ๗ หลัก");
  }

  static Problem noSuchJurisdiction() {
    return Problem.notFound(
        "jurisdiction",
        "jurisdiction_id was not found: it is the 7-digit code of a local government.",
        "ไม่พบ jurisdiction_id ที่ระบุ ต้องเป็นรหัส อปท. ๗ หลัก");
  }

  static Problem noService() {
    return Problem.invalid(
        "service-missing",
        "service_code was not provided.",
        "ไม่ได้ระบุ service_code (ประเภทเรื่อง)");
  }

  static Problem noSuchService() {
    return Problem.notFound(
        "service", "service_code was not found.", "ไม่พบ service_code (ประเภทเรื่อง) ที่ระบุ");
  }

  static Problem noSuchRequest() {
    return Problem.notFound(
        "request", "service_request_id was not found.", "ไม่พบ service_request_id ที่ระบุ");
  }

  static Problem noTokens() {
    return Problem.notFound(
        "token",
        "token was not found: each request gets its service_request_id at once, and no token.",
        "ไม่พบ token ที่ระบุ ระบบนี้ให้ service_request_id ทันทีและไม่ใช้ token");
  }

  static Problem noSuchAddress() {
    return Problem.notFound(
        "address",
        "There is nothing at this address; addresses end in .json or .xml.",
        "ไม่พบข้อมูลตามที่อยู่นี้ ที่อยู่ต้องลงท้ายด้วย .json หรือ .xml");
  }

  static Problem noForm() {
    return Problem.of(
        415,
        "form-expected",
        "Send the request as application/x-www-form-urlencoded in UTF-8.",
        "กรุณาส่งคำร้องเป็น application/x-www-form-urlencoded และใช้รหัสอักขระ UTF-8");
  }

  static Problem unreadableAddress() {
    return Problem.invalid(
        "address-unreadable",
        "The address cannot be read: write its arguments in UTF-8, percent-encoded.",
        "อ่านที่อยู่ไม่ได้ กรุณาเขียนข้อมูลในที่อยู่ด้วยรหัสอักขระ UTF-8 แบบ percent-encoding");
  }

  static Problem tooLarge() {
    return Problem.of(413, "too-large", "The request is too large.", "คำร้องมีขนาดใหญ่เกินกำหนด");
  }

  static Problem noPlace() {
    return Problem.invalid(
        "place-missing",
        "Say where it is: lat and long, or address_string.",
        "กรุณาระบุสถานที่ด้วย lat และ long หรือ address_string");
  }

  static Problem argument(String name, String english, String thai) {
    return Problem.invalid(
            "argument-invalid", "Some arguments have to be mended.", "ข้อมูลบางส่วนต้องแก้ไข")
        .with("#" + name, english, thai);
  }
}
