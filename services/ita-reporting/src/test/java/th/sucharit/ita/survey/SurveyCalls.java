package th.sucharit.ita.survey;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of an officer and of those who answer, for one local government and year. */
record SurveyCalls(RestTestClient http, JsonMapper json, String code, int year) {

  static final int EIT_QUESTIONS = 15;

  /** As long as one must be. */
  static final String SECRET = "a secret of a test, 32 characters";

  /** The EIT asks for the group too. */
  static final String HUNDRED = "{\"people\": 100, \"group\": \"city-municipality\"}";

  String place() {
    return "/ita-reporting/local-governments/" + code + "/surveys/" + year;
  }

  /** What came back. */
  record Answer(int status, @Nullable String caching, String body, JsonNode tree) {}

  Answer open(String instrument, String size) {
    return asOfficer(place() + "/" + instrument, size);
  }

  List<String> invite(String instrument, int count) {
    return codes(invite(instrument, count, UUID.randomUUID().toString()));
  }

  Answer invite(String instrument, int count, String key) {
    return send(
        place() + "/" + instrument + "/invitations",
        TestTokens.officer(code),
        key,
        "{\"count\": " + count + "}");
  }

  static List<String> codes(Answer issued) {
    return issued.tree().get("codes").valueStream().map(JsonNode::stringValue).toList();
  }

  Answer close(String instrument) {
    return asOfficer(place() + "/" + instrument + "/close", "{}");
  }

  Answer asOfficer(String path, String body) {
    return send(path, TestTokens.officer(code), UUID.randomUUID().toString(), body);
  }

  Answer ask(String typed) {
    return send(
        "/ita-reporting/survey-answers/questions", null, null, "{\"code\": \"" + typed + "\"}");
  }

  Answer answer(String typed, String key, String answers) {
    return send(
        "/ita-reporting/survey-answers",
        null,
        key,
        "{\"code\": \"" + typed + "\", \"answers\": " + answers + "}");
  }

  Answer answer(String typed, String answers) {
    return answer(typed, UUID.randomUUID().toString(), answers);
  }

  /** All fifteen questions of the EIT; yes-or-no ones are left open. */
  static String eit(String choice) {
    List<Integer> yesOrNo = List.of(4, 8, 10, 13);
    Stream<String> lines =
        IntStream.rangeClosed(1, EIT_QUESTIONS)
            .mapToObj(i ->
                "{\"question\": \"E%d\", \"choice\": \"%s\"}"
                    .formatted(i, yesOrNo.contains(i) ? "none" : choice));
    return "[" + String.join(",", lines.toList()) + "]";
  }

  JsonNode survey(String instrument) {
    return get(TestTokens.officer(code))
        .tree()
        .get("surveys")
        .valueStream()
        .filter(one -> one.get("instrument").stringValue().equals(instrument))
        .findFirst()
        .orElseThrow();
  }

  Answer get(String token) {
    return answer(
        http.get()
            .uri(place())
            .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
            .exchange()
            .expectBody(String.class)
            .returnResult());
  }

  Answer send(String path, @Nullable String token, @Nullable String key, String body) {
    var request = http.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(body);
    if (token != null) {
      request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return answer(request.exchange().expectBody(String.class).returnResult());
  }

  private Answer answer(EntityExchangeResult<String> result) {
    String body = result.getResponseBody() == null ? "" : result.getResponseBody();
    return new Answer(
        result.getStatus().value(),
        result.getResponseHeaders().getCacheControl(),
        body,
        body.isEmpty() ? json.createObjectNode() : json.readTree(body));
  }
}
