package th.sucharit.gateway.problem;

import org.springframework.http.HttpStatus;

/** Why the gateway sends a request away; the type is stable, the texts are for people. */
public enum Problem {
  MALFORMED(
      HttpStatus.BAD_REQUEST,
      "malformed",
      "This request cannot be understood.",
      "ไม่สามารถเข้าใจคำขอนี้ได้"),
  TOKEN_REQUIRED(
      HttpStatus.UNAUTHORIZED,
      "token-required",
      "Sign in first: this needs a valid access token.",
      "กรุณาเข้าสู่ระบบก่อนใช้งานส่วนนี้"),
  TOKEN_INVALID(
      HttpStatus.UNAUTHORIZED,
      "token-invalid",
      "The access token is not valid or has expired. Sign in again.",
      "สิทธิ์การเข้าใช้งานไม่ถูกต้องหรือหมดอายุ กรุณาเข้าสู่ระบบใหม่"),
  NOT_FOUND(
      HttpStatus.NOT_FOUND,
      "not-found",
      "There is nothing at this address.",
      "ไม่พบข้อมูลตามที่อยู่นี้"),
  TOO_LARGE(
      HttpStatus.CONTENT_TOO_LARGE,
      "too-large",
      "What was sent is too large.",
      "ข้อมูลที่ส่งมามีขนาดใหญ่เกินไป"),
  RATE_LIMITED(
      HttpStatus.TOO_MANY_REQUESTS,
      "rate-limited",
      "Too many requests at once. Wait a moment and try again.",
      "มีการเรียกใช้งานถี่เกินไป กรุณารอสักครู่แล้วลองใหม่อีกครั้ง"),
  INTERNAL(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "internal",
      "Something went wrong on our side. Try again.",
      "ระบบขัดข้องชั่วคราว กรุณาลองใหม่อีกครั้ง"),
  UNAVAILABLE(
      HttpStatus.SERVICE_UNAVAILABLE,
      "unavailable",
      "Not available at the moment. Try again later.",
      "ระบบไม่พร้อมให้บริการชั่วคราว กรุณาลองใหม่ภายหลัง"),
  TIMED_OUT(
      HttpStatus.GATEWAY_TIMEOUT,
      "timed-out",
      "The answer took too long. Try again later.",
      "ระบบใช้เวลาตอบนานเกินไป กรุณาลองใหม่ภายหลัง");

  private final HttpStatus status;
  private final String type;
  private final String detail;
  private final String detailTh;

  Problem(HttpStatus status, String type, String detail, String detailTh) {
    this.status = status;
    this.type = type;
    this.detail = detail;
    this.detailTh = detailTh;
  }

  public HttpStatus status() {
    return status;
  }

  String type() {
    return "urn:sucharit:problem:" + type;
  }

  String detail() {
    return detail;
  }

  String detailTh() {
    return detailTh;
  }
}
