package th.sucharit.portal.fake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
  private int version;
  private boolean official;
  private boolean everOfficial;

  void answer(Exchange exchange, boolean officer) throws IOException {
    var path = exchange.path().substring("/api/ita-reporting".length());
    if (path.equals("/frameworks")) {
      exchange.json(200, Map.of("items", years(2566, 2567)));
    } else if (path.startsWith("/frameworks/")) {
      var year = path.substring("/frameworks/".length());
      text(exchange, read("ita-framework.json").replace("2567", year));
    } else if (path.endsWith("/assessments")) {
      var any =
          path.contains(OFFICIAL) || (path.contains(OWN) && (official || officer && version > 0));
      exchange.json(
          200,
          Map.of(
              "items",
              any ? (path.contains(OFFICIAL) ? years(2567, 2566) : years(2567)) : List.of()));
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

  private static List<Map<String, Integer>> years(int... years) {
    var items = new ArrayList<Map<String, Integer>>();
    for (int year : years) {
      items.add(Map.of("fiscalYear", year));
    }
    return items;
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

  private static String read(String name) throws IOException {
    try (var file = FakeIta.class.getResourceAsStream("/fake/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
