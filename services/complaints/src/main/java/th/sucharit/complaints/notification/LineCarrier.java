package th.sucharit.complaints.notification;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Sends push messages of the LINE Messaging API (ไลน์). */
final class LineCarrier extends HttpCarrier {

  static final String PUSH = "https://api.line.me/v2/bot/message/push";

  LineCarrier(String url, String token, HttpClient http, JsonMapper json) {
    super(url, token, http, json);
  }

  @Override
  public Channel channel() {
    return Channel.LINE;
  }

  @Override
  String onceHeader() {
    return "X-Line-Retry-Key";
  }

  @Override
  Map<String, Object> body(Address to, Letter letter) {
    return Map.of(
        "to", to.value(),
        "messages",
            List.of(Map.of("type", "text", "text", letter.subject() + "\n\n" + letter.body())));
  }
}
