package th.sucharit.starter.web;

/** What the framework refuses by itself, told in two languages. */
final class StandardProblems {

  private StandardProblems() {}

  static Problem of(int status) {
    return switch (status) {
      case 404 ->
          Problem.of(
              404, "not-found", "There is nothing at this address.", "ไม่พบข้อมูลตามที่อยู่นี้");
      case 405 ->
          Problem.of(
              405,
              "method-not-allowed",
              "This address does not take this method.",
              "ที่อยู่นี้ไม่รองรับวิธีการที่เรียกใช้");
      case 406 ->
          Problem.of(
              406,
              "not-acceptable",
              "The answer cannot be given in the form asked for.",
              "ไม่สามารถตอบในรูปแบบที่ร้องขอได้");
      case 413 ->
          Problem.of(
              413, "too-large", "What was sent is too large.", "ข้อมูลที่ส่งมามีขนาดใหญ่เกินไป");
      case 415 ->
          Problem.of(
              415,
              "unsupported-media-type",
              "Send the body in another format.",
              "ไม่รองรับรูปแบบข้อมูลที่ส่งมา");
      case 503 ->
          Problem.of(
              503,
              "unavailable",
              "Not available at the moment. Try again later.",
              "ระบบไม่พร้อมให้บริการชั่วคราว กรุณาลองใหม่ภายหลัง");
      default ->
          status < 500
              ? Problem.of(
                  status,
                  "invalid",
                  "The request cannot be carried out as it is.",
                  "ไม่สามารถดำเนินการตามคำขอนี้ได้")
              : Problem.of(
                  status, "internal", "Something went wrong on our side.", "ระบบขัดข้องชั่วคราว");
    };
  }
}
