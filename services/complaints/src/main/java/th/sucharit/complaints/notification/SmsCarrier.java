package th.sucharit.complaints.notification;

import java.net.http.HttpClient;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Hands text messages over to a gateway that takes {@code {to, text}} (ข้อความสั้น). */
final class SmsCarrier extends HttpCarrier {

  SmsCarrier(String url, String token, HttpClient http, JsonMapper json) {
    super(url, token, http, json);
  }

  @Override
  public Channel channel() {
    return Channel.PHONE;
  }

  @Override
  String onceHeader() {
    return "Idempotency-Key";
  }

  @Override
  Map<String, Object> body(Address to, Letter letter) {
    String number = to.value();
    return Map.of(
        "to",
        number.startsWith("0") ? "+66" + number.substring(1) : number,
        "text",
        letter.brief());
  }
}
