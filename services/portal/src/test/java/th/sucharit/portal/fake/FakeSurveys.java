package th.sucharit.portal.fake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

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
      var body = exchange.body();
      sent.add(path.substring(path.lastIndexOf('/') + 1) + " " + body);
      if (path.endsWith("/EIT") && !body.contains("subdistrict-municipality-")) {
        refuse(exchange, "/group", "is missing", "กรุณาเลือกกลุ่มและขนาดของหน่วยงาน");
      } else {
        state = path.endsWith("/close") ? "closed" : "open";
        surveys(exchange);
      }
    } else {
      surveys(exchange);
    }
  }

  /** There is a survey: open, closed, in parts (without a score of the whole) or unreadable. */
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
      refuse(exchange, "/answers", "E4 has no answer", "ยังไม่ได้ตอบข้อ E4");
    } else {
      used = true;
      exchange.json(200, Map.of("state", "answered"));
    }
  }

  private void surveys(Exchange exchange) throws IOException {
    exchange.json(200, Map.of("surveys", state.isEmpty() ? List.of() : List.of(survey())));
  }

  private ObjectNode survey() throws IOException {
    var survey = (ObjectNode) Exchange.JSON.readTree(read("survey.json"));
    if (!state.equals("closed")) {
      survey.remove("whole");
    }
    var warnings = survey.withArray("warnings");
    switch (state) {
      case "open" -> {
        survey.remove("closedAt");
        survey.put("state", "open").put("counted", 0).putArray("indicators");
        survey.withArray("acts").remove(2);
        warnings.add("results-after-closing");
      }
      case "parts" -> warnings.add("too-few-answers").add("of-a-later-version");
      case "unreadable" -> {
        survey.put("counted", 0).putArray("indicators");
        warnings.add("answers-unreadable");
      }
      default -> {}
    }
    return survey;
  }

  private static void refuse(Exchange exchange, String pointer, String english, String thai)
      throws IOException {
    exchange.json(
        400,
        Map.of(
            "type", "about:blank",
            "detail", "Something is missing.",
            "detailTh", "ข้อมูลไม่ครบ",
            "errors", List.of(Map.of("pointer", pointer, "message", english, "messageTh", thai))));
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
