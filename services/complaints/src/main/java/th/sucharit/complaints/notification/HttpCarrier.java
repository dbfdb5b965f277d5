package th.sucharit.complaints.notification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Hands letters over to an HTTP interface (ส่งผ่านบริการภายนอก). */
abstract class HttpCarrier implements Carrier {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int CONFLICT = 409;
  private static final int UNAUTHORIZED = 401;
  private static final int TOO_MANY = 429;
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");
  private static final long LONGEST_REST = Duration.ofHours(12).toSeconds();

  private final URI url;
  private final String token;
  private final HttpClient http;
  private final JsonMapper json;

  HttpCarrier(String url, String token, HttpClient http, JsonMapper json) {
    this.url = URI.create(url);
    this.token = token;
    this.http = http;
    this.json = json;
  }

  /** The header by which the other side knows a letter again that comes twice. */
  abstract String onceHeader();

  abstract Map<String, Object> body(Address to, Letter letter);

  @Override
  public void carry(Address to, Letter letter) throws UndeliveredException {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .header(onceHeader(), letter.id())
            .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body(to, letter))))
            .build();
    try {
      HttpResponse<?> answer = http.send(request, HttpResponse.BodyHandlers.discarding());
      int status = answer.statusCode();
      // a conflict says that it was taken before
      if (status != CONFLICT && (status < 200 || status > 299)) {
        throw new UndeliveredException("http-" + status, refusesAll(status), rest(answer));
      }
    } catch (IOException e) {
      throw new UndeliveredException(e.getClass().getSimpleName(), true);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UndeliveredException("interrupted", true);
    }
  }

  private static boolean refusesAll(int status) {
    return status >= 500 || status == UNAUTHORIZED || status == TOO_MANY;
  }

  private static Duration rest(HttpResponse<?> answer) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .filter(seconds -> SECONDS.matcher(seconds).matches())
        .map(seconds -> Duration.ofSeconds(Math.min(LONGEST_REST, Long.parseLong(seconds))))
        .orElse(Duration.ZERO);
  }
}
