package th.sucharit.portal.fake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** Surveys: one EIT that can be opened and has results, one code that answers. */
final class FakeSurveys {

  static final String CODE = "0123-4567-8901-2345-6789-0123-4567-8901";

  private static final String CLOSED = "9999-4567-8901-2345-6789-0123-4567-8901";

  final List<String> sent = new CopyOnWriteArrayList<>();
  private boolean used;
  private String state = "";

  static boolean answers(String path) {
    return path.contains("/survey-answers")
        || path.contains("/questionnaires")
        || path.contains("/surveys/");
  }

  void answer(Exchange exchange) throws IOException {
    var path = exchange.path();
    if (path.endsWith("/survey-answers/questions")) {
      asked(exchange);
    } else if (path.endsWith("/survey-answers")) {
      answered(exchange);
    } else if (path.endsWith("/questionnaires")) {
      exchange.json(200, Map.of("items", List.of(offer(2568, "EIT"), offer(2568, "IIT"))));
    } else if (path.contains("/questionnaires/")) {
      exchange.send(200, "application/json", read("questionnaire.json"));
    } else if (path.endsWith("/invitations")) {
      sent.add(exchange.body());
      int count = Integer.parseInt(sent.getLast().replaceAll("[^0-9]", ""));
      exchange.json(201, Map.of("codes", IntStream.range(0, count).mapToObj(i -> CODE).toList()));
    } else if (exchange.method().equals("POST")) {
      sent.add(path.substring(path.lastIndexOf('/') + 1) + " " + exchange.body());
      state = path.endsWith("/close") ? "closed" : "open";
      surveys(exchange);
    } else {
      surveys(exchange);
    }
  }

  /** There is a survey with results. */
  void stand(String now) {
    state = now;
  }

  private void asked(Exchange exchange) throws IOException {
    var body = exchange.body();
    if (body.contains(CLOSED)) {
      exchange.problem(409, "This survey is closed.", "แบบสำรวจนี้ปิดรับคำตอบแล้ว");
    } else if (used || !body.contains(CODE)) {
      exchange.problem(404, "This code opens no survey.", "รหัสนี้ใช้ไม่ได้");
    } else {
      exchange.send(200, "application/json", read("questionnaire.json"));
    }
  }

  private void answered(Exchange exchange) throws IOException {
    var body = exchange.body();
    sent.add(body);
    if (!body.contains("\"question\":\"E4\"")) {
      exchange.json(
          400,
          Map.of(
              "type", "about:blank",
              "detail", "Some questions have no valid answer.",
              "detailTh", "บางข้อยังไม่มีคำตอบ",
              "errors",
                  List.of(
                      Map.of(
                          "pointer", "/answers/E4",
                          "message", "choose one answer",
                          "messageTh", "กรุณาเลือกหนึ่งคำตอบ"))));
    } else {
      used = true;
      exchange.json(200, Map.of("state", "answered"));
    }
  }

  private void surveys(Exchange exchange) throws IOException {
    var survey = read("survey.json").replace("\"state\": \"open\"", "\"state\": \"" + state + "\"");
    exchange.send(
        200, "application/json", "{\"surveys\": [" + (state.isEmpty() ? "" : survey) + "]}");
  }

  private static Map<String, Object> offer(int year, String instrument) {
    return Map.of(
        "fiscalYear",
        year,
        "instrument",
        instrument,
        "title",
        Map.of("th", "แบบวัดการรับรู้ของหน่วยงาน", "en", "Survey of your own"),
        "questions",
        15);
  }

  private static String read(String name) throws IOException {
    try (var file = FakeSurveys.class.getResourceAsStream("/fake/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
