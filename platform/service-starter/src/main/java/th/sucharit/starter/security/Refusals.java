package th.sucharit.starter.security;

import th.sucharit.starter.web.Problem;

/** Why a caller is sent away (เหตุที่ไม่อนุญาต). */
final class Refusals {

  private Refusals() {}

  static Problem tokenRequired() {
    return Problem.of(
        401,
        "token-required",
        "Sign in first: this needs a valid access token.",
        "กรุณาเข้าสู่ระบบก่อนใช้งานส่วนนี้");
  }

  static Problem tokenInvalid() {
    return Problem.of(
        401,
        "token-invalid",
        "The access token is not valid or has expired. Sign in again.",
        "สิทธิ์การเข้าใช้งานไม่ถูกต้องหรือหมดอายุ กรุณาเข้าสู่ระบบใหม่");
  }

  static Problem cannotBeChecked() {
    return Problem.of(
        503,
        "unavailable",
        "Access tokens cannot be checked at the moment. Try again later.",
        "ระบบตรวจสอบสิทธิ์ไม่พร้อมให้บริการชั่วคราว กรุณาลองใหม่ภายหลัง");
  }

  static Problem illegible() {
    return Problem.invalid(
        "invalid",
        "The address or a header holds what cannot be read.",
        "ที่อยู่หรือหัวข้อของคำขอมีสิ่งที่อ่านไม่ได้");
  }

  static Problem roleRequired() {
    return Problem.of(
        403,
        "role-required",
        "Your role does not allow this.",
        "บทบาทของท่านไม่มีสิทธิ์ทำรายการนี้");
  }

  static Problem outOfScope() {
    return Problem.of(
        403,
        "out-of-scope",
        "This does not fall under your local government or province.",
        "รายการนี้ไม่อยู่ในเขตอำนาจของหน่วยงานของท่าน");
  }
}
