package th.sucharit.portal.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * ITA results with the figures of a real municipality: official ones of Tha Phae, and those of the
 * officer's own body, which has none until some are entered.
 */
final class FakeIta {

  private static final String OWN = "5460802";
  private static final String OFFICIAL = "5800106";

  final List<String> sent = new CopyOnWriteArrayList<>();
  final List<String> reports = new CopyOnWriteArrayList<>();
  final FakeMeasures measures = new FakeMeasures();
  final FakeScoreImports imports = new FakeScoreImports();
  private int version;
  private boolean official;
  private boolean everOfficial;

  void answer(Exchange exchange, boolean officer) throws IOException {
    var path = exchange.path().substring("/api/ita-reporting".length());
    if (path.equals("/frameworks")) {
      exchange.json(200, Map.of("items", frameworks()));
    } else if (path.startsWith("/frameworks/")) {
      framework(exchange, path.substring("/frameworks/".length()));
    } else if (path.endsWith("/assessments")) {
      list(exchange, path, officer);
    } else if (path.contains("/assessments/") && !path.contains("/measures")) {
      assessment(exchange, path);
    } else if (officer) {
      desk(exchange, path);
    } else {
      exchange.problem(401, "Sign in.", "กรุณาลงชื่อเข้าใช้");
    }
  }

  private void desk(Exchange exchange, String path) throws IOException {
    if (path.endsWith("/overdue")) {
      FakeMeasures.overdue(exchange);
    } else if (path.contains("/measures")) {
      measures.answer(exchange, path.substring(path.indexOf("/measures")));
    } else if (path.startsWith("/imports")) {
      imports.answer(exchange, path);
    } else {
      // of 2566 there is a checklist without any evidence
      var words = read("ita-expectations.json");
      var both =
          Exchange.JSON.readTree(
              path.endsWith("/2566") ? words.replace("\"coverage\": 90,", "") : words);
      exchange.json(200, both.get(path.contains("/self-assessments/") ? "known" : "forecast"));
    }
  }

  private void assessment(Exchange exchange, String path) throws IOException {
    if (path.contains("/report.")) {
      reports.add(exchange.http().getRequestURI().getQuery());
      exchange
          .http()
          .getResponseHeaders()
          .set("Content-Disposition", "attachment; filename=\"ita-5460802-2567.pdf\"");
      exchange.send(200, "application/pdf", "%PDF-1.7");
    } else if (path.endsWith("/peers") && path.contains(OFFICIAL + "/assessments/2567")) {
      text(exchange, read("ita-peers.json"));
    } else if (path.endsWith("/peers")) {
      exchange.problem(404, "There is no official result.", "ไม่มีผลทางการ");
    } else if (path.contains(OFFICIAL)) {
      text(exchange, read("ita-" + path.substring(path.length() - 4) + ".json"));
    } else if (path.endsWith("/scores")) {
      enter(exchange);
    } else if (path.endsWith("/make-official")) {
      makeOfficial(exchange);
    } else if (version > 0 && path.endsWith("2567")) {
      own(exchange);
    } else {
      exchange.problem(404, "There is no ITA result.", "ไม่มีผลการประเมิน ITA");
    }
  }

  private void list(Exchange exchange, String path, boolean officer) throws IOException {
    List<Object> results = List.of();
    if (path.contains(OFFICIAL)) {
      results =
          List.of(
              result(2567, "68.51", "ต้องปรับปรุงโดยด่วน"), result(2566, "74.74", "ต้องปรับปรุง"));
    } else if (path.contains(OWN) && (official || (officer && version > 0))) {
      results = List.of(result(2567, "68.51", "ต้องปรับปรุงโดยด่วน"));
    }
    exchange.json(200, Map.of("items", results));
  }

  private static Map<String, Object> result(int year, String overall, String level) {
    return Map.of(
        "fiscalYear",
        year,
        "overall",
        overall,
        "overallIs",
        "official",
        "level",
        Map.of(
            "code",
            "must-improve",
            "name",
            Map.of("th", level, "en", "Must improve"),
            "passed",
            false));
  }

  private static List<Map<String, Object>> frameworks() {
    return List.of(
        Map.of("fiscalYear", 2566, "status", "usable"),
        Map.of("fiscalYear", 2567, "status", "usable-with-care"),
        Map.of("fiscalYear", 2569, "status", "draft"));
  }

  private static void framework(Exchange exchange, String year) throws IOException {
    var framework =
        read("ita-framework.json").replace("\"fiscalYear\": 2567", "\"fiscalYear\": " + year);
    text(
        exchange,
        year.equals("2569")
            ? framework.replace("\"code\": \"usable-with-care\"", "\"code\": \"draft\"")
            : framework);
  }

  private void enter(Exchange exchange) throws IOException {
    var body = exchange.body();
    sent.add(body);
    if (!matches(exchange)) {
      return;
    }
    if (body.contains("\"101\"")) {
      exchange.json(
          400,
          Map.of(
              "type", "about:blank",
              "detail", "Some of the scores have to be mended.",
              "detailTh", "คะแนนบางรายการต้องแก้ไข",
              "errors",
                  List.of(
                      Map.of(
                          "pointer", "/indicators/2/score",
                          "message", "must be from 0.00 to 100.00",
                          "messageTh", "ต้องอยู่ระหว่าง 0.00 ถึง 100.00"))));
    } else if (everOfficial && !body.contains("\"reason\":\"")) {
      exchange.json(
          400,
          Map.of(
              "type", "about:blank",
              "detail", "Say why.",
              "detailTh", "โปรดระบุเหตุผล",
              "errors",
                  List.of(
                      Map.of(
                          "pointer", "/reason",
                          "message", "is needed",
                          "messageTh", "ต้องระบุเมื่อแก้ไขผลทางการ"))));
    } else {
      version++;
      official = false;
      own(exchange);
    }
  }

  private void makeOfficial(Exchange exchange) throws IOException {
    sent.add(exchange.body());
    if (matches(exchange)) {
      version++;
      official = true;
      everOfficial = true;
      own(exchange);
    }
  }

  private boolean matches(Exchange exchange) throws IOException {
    var seen = exchange.header("If-Match");
    if (seen.equals(version == 0 ? "" : "\"" + version + "\"")) {
      return true;
    }
    exchange.problem(412, "It was changed meanwhile.", "มีผู้แก้ไขข้อมูลนี้ไปแล้ว");
    return false;
  }

  void touch() {
    version++;
  }

  private void own(Exchange exchange) throws IOException {
    exchange.http().getResponseHeaders().set("ETag", "\"" + version + "\"");
    var result = read("ita-2567.json").replace(OFFICIAL, OWN);
    if (!official) {
      result =
          result
              .replace(
                  "\"state\": \"official\"",
                  "\"state\": \"" + (everOfficial ? "in-correction" : "draft-scored") + "\"")
              .replace(
                  "\"overall\": \"68.51\",\n \"overallIs\": \"official\"",
                  "\"overall\": \"68.50\",\n \"overallIs\": \"recomputed\"")
              .replace("\"confirmed\": true", "\"confirmed\": false");
      if (!everOfficial) {
        result = result.replace("\"confirmations\"", "\"former\"");
      }
    }
    text(exchange, result);
  }

  private static void text(Exchange exchange, String json) throws IOException {
    exchange.send(200, "application/json", json);
  }

  static String read(String name) {
    try (var file = FakeIta.class.getResourceAsStream("/fake/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
