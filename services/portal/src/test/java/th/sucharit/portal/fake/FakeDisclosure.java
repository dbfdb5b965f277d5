package th.sucharit.portal.fake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checklists of disclosure: one of 2568 with some evidence, one of 2569 that nobody has opened.
 * What is entered is kept as the real service keeps it, except that scores stay as they are.
 */
final class FakeDisclosure {

  private static final String ROOT = "/api/disclosure";

  final List<String> keys = new CopyOnWriteArrayList<>();
  private final ObjectNode answers;
  private volatile int version = 3;

  FakeDisclosure() {
    try (InputStream file = FakeDisclosure.class.getResourceAsStream("/fake/disclosure.json")) {
      answers = (ObjectNode) JsonMapper.builder().build().readTree(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  void touch() {
    version++;
  }

  void answer(Exchange exchange, boolean officer) throws IOException {
    var path = exchange.path().substring(ROOT.length()).split("/");
    if (path.length == 2) {
      exchange.json(200, answers.get("frameworks"));
      return;
    }
    if (path[path.length - 1].equals("itas-export.zip")) {
      exchange
          .http()
          .getResponseHeaders()
          .set(
              "Content-Disposition",
              "attachment; filename=\"itas-%s-%s.zip\"".formatted(path[2], path[4]));
      exchange.send(200, "application/zip", "PK");
      return;
    }
    if (!(answers.get(path[4]) instanceof ObjectNode checklist)) {
      exchange.problem(404, "No such year.", "ไม่มีปีนี้");
    } else if (exchange.method().equals("GET")) {
      show(exchange, checklist);
    } else if (!officer) {
      exchange.problem(401, "Sign in.", "กรุณาลงชื่อเข้าใช้");
    } else if (exchange.method().equals("POST")) {
      keys.add(exchange.header("Idempotency-Key"));
      checklist.put("opened", true);
      show(exchange, checklist);
    } else {
      enter(exchange, checklist, path[6]);
    }
  }

  private void enter(Exchange exchange, ObjectNode checklist, String code) throws IOException {
    keys.add(exchange.header("Idempotency-Key"));
    if (!exchange.header("If-Match").equals("\"" + version + "\"")) {
      exchange.problem(412, "It has changed.", "ข้อมูลเปลี่ยนไปแล้ว");
      return;
    }
    var sent = (ObjectNode) Exchange.JSON.readTree(exchange.body());
    var addresses = sent.get("addresses");
    for (int i = 0; i < addresses.size(); i++) {
      if (!addresses.get(i).get("url").stringValue().startsWith("http")) {
        exchange.json(400, refusal(i));
        return;
      }
    }
    version++;
    for (JsonNode item : checklist.get("items")) {
      if (item.get("code").stringValue().equals(code)) {
        put((ObjectNode) item, sent);
      }
    }
    show(exchange, checklist);
  }

  private static void put(ObjectNode item, ObjectNode sent) {
    if (sent.get("addresses").isEmpty()) {
      item.remove("officer");
    } else {
      item.set("officer", sent.put("at", "2026-11-21T03:15:00Z"));
    }
    var evidenced = item.has("officer") || !item.get("platform").isEmpty();
    item.put("state", evidenced ? "evidenced" : "missing");
  }

  private static Map<String, Object> refusal(int row) {
    return Map.of(
        "type",
        "about:blank",
        "detail",
        "Some addresses cannot serve.",
        "detailTh",
        "ที่อยู่บางรายการใช้ไม่ได้",
        "errors",
        List.of(
            Map.of(
                "pointer",
                "/addresses/" + row + "/url",
                "message",
                "is not a web address",
                "messageTh",
                "ไม่ใช่ที่อยู่เว็บไซต์")));
  }

  private void show(Exchange exchange, ObjectNode checklist) throws IOException {
    if (checklist.get("opened").booleanValue()) {
      exchange.http().getResponseHeaders().set("ETag", "\"" + version + "\"");
    }
    exchange.json(200, checklist);
  }
}
