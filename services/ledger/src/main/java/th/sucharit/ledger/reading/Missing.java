package th.sucharit.ledger.reading;

import th.sucharit.starter.web.Problem;

/** What the ledger says of things that are not in it. */
final class Missing {

  private Missing() {}

  static Problem tile() {
    return Problem.notFound(
        "tile", "The signed tree has no such tile.", "ไม่มีแผ่นแฮชนี้ในยอดบัญชีที่ลงนามแล้ว");
  }

  static Problem event() {
    return Problem.notFound(
        "event", "The ledger holds no such event.", "ไม่มีเหตุการณ์นี้ในสมุดบัญชี");
  }

  static Problem entry() {
    return Problem.notFound(
        "entry", "The ledger holds no such entry.", "ไม่มีรายการนี้ในสมุดบัญชี");
  }

  static Problem notSignedYet() {
    return Problem.notFound(
        "signed-entry",
        "The event is recorded and will be signed within seconds. Ask again.",
        "บันทึกเหตุการณ์แล้วและจะลงนามภายในไม่กี่วินาที กรุณาลองอีกครั้ง");
  }

  static Problem growth() {
    return Problem.invalid(
        "no-growth",
        "Ask from a smaller size to a larger one, both at most the signed size.",
        "กรุณาระบุขนาดเริ่มต้นที่ไม่มากกว่าขนาดปลายทาง และไม่เกินยอดบัญชีที่ลงนามแล้ว");
  }

  static Problem question() {
    return Problem.invalid(
        "event-or-entry",
        "Name either an event or the index of an entry.",
        "กรุณาระบุรหัสเหตุการณ์หรือลำดับรายการอย่างใดอย่างหนึ่ง");
  }
}
