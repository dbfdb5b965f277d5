package th.sucharit.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that speaks GeoReport v2 and nothing else: no keys of ours, no tokens. */
final class Open311Client {

  static final String OWN = "5460841";
  static final String OTHER = "5460842";

  private static final String BASE = "/open311/v2/";
  private static final Pattern RECEIPT = Pattern.compile("(?:[0-9]{4}-){6}[0-9]{4}");

  private final RestTestClient http;
  private final JsonMapper json = JsonMapper.builder().build();

  Open311Client(RestTestClient http) {
    this.http = http;
  }

  /** An answer and its status. */
  record Answer(int status, String contentType, String text) {}

  /** What is at an address as it is written here, with the percent signs that it has. */
  Answer get(String address) {
    return answer(http.get().uri(URI.create(BASE + address)));
  }

  JsonNode json(String address) {
    Answer answer = get(address);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return json.readTree(answer.text());
  }

  List<String> ids(String arguments) {
    return json("requests.json?jurisdiction_id=" + OWN + "&" + arguments)
        .findValuesAsString("service_request_id");
  }

  Answer post(String format, String form, String... header) {
    var request =
        http.post()
            .uri(BASE + "requests." + format)
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(form.getBytes(StandardCharsets.UTF_8));
    return answer(header.length == 0 ? request : request.header(header[0], header[1]));
  }

  /** Files a complaint about a street light and returns what is answered. */
  JsonNode file(String more) {
    Answer answer = post("json", form(more));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return json.readTree(answer.text()).get(0);
  }

  static String form(String more) {
    return more
        + "jurisdiction_id="
        + OWN
        + "&service_code=lighting&address_string=หน้าตลาด&lat=16.61234&long=103.21234"
        + "&description=ไฟดับ%0Aมืดมาก&email=somsri@example.org";
  }

  /** The request of that id, as everybody sees it. */
  JsonNode seen(JsonNode filed) {
    return json("requests/" + id(filed) + ".json?jurisdiction_id=" + OWN).get(0);
  }

  static String id(JsonNode filed) {
    return filed.get("service_request_id").stringValue();
  }

  static String receipt(JsonNode filed) {
    Matcher receipt = RECEIPT.matcher(filed.get("service_notice").stringValue());
    assertThat(receipt.find()).isTrue();
    return receipt.group();
  }

  private static Answer answer(RestTestClient.RequestHeadersSpec<?> request) {
    var result = request.exchange().expectBody(byte[].class).returnResult();
    byte[] body = result.getResponseBody();
    return new Answer(
        result.getStatus().value(),
        String.valueOf(result.getResponseHeaders().getFirst("Content-Type")),
        body == null ? "" : new String(body, StandardCharsets.UTF_8));
  }
}
