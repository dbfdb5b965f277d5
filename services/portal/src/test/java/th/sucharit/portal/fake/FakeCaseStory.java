package th.sucharit.portal.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A case with everything a case can have. */
final class FakeCaseStory {

  private FakeCaseStory() {}

  static void tell(Map<String, Object> entry, Instant received) {
    var asked = received.plus(Duration.ofDays(1));
    var answered = received.plus(Duration.ofDays(2));
    entry.put("category", Map.of("tree", "national", "version", 1, "code", "roads"));
    entry.put("answers", Map.of("danger", "yes", "asked-once", "เลิกถามแล้ว"));
    entry.put("unit", "public-works");
    entry.put("assignee", "somsri");
    entry.put("location", Map.of("latitude", "16.60123", "longitude", "103.22456"));
    entry.put(
        "attachments",
        List.of(
            Map.of(
                "id", "f1",
                "name", "ภาพเสาไฟ.jpg",
                "type", "image/jpeg",
                "size", 254_000,
                "at", received.toString(),
                "from", "complainant")));
    entry.put(
        "history",
        List.of(
            step("received", received, "complainant", null, null),
            step("accepted", received.plus(Duration.ofHours(20)), "officer", "a1b2c3d4e5", null),
            step(
                "assigned",
                received.plus(Duration.ofHours(21)),
                "officer",
                "a1b2c3d4e5",
                "กองช่างดูแลพื้นที่นี้"),
            step("waiting", asked, "officer", "a1b2c3d4e5", null),
            step("assigned", answered, "complainant", null, null),
            step("escalated", received.plus(Duration.ofDays(4)), "system", null, null)));
    entry.put(
        "clocks",
        List.of(
            clock(
                "opinion",
                7,
                received.plus(Duration.ofDays(3)),
                true,
                received.plus(Duration.ofDays(4))),
            clock("resolution", 15, received.plus(Duration.ofDays(16)), false, null)));
    entry.put("rests", List.of(Map.of("from", asked.toString(), "until", answered.toString())));
  }

  static Map<String, String> said(String text, Object until) {
    var line = new HashMap<String, String>();
    line.put("from", "officer");
    line.put("text", text);
    line.put("at", Instant.now().toString());
    if (until != null) {
      line.put("until", until + "T16:59:59.999Z");
    }
    return line;
  }

  /** What may be about the same matter: a case that came before. */
  static Map<String, Object> similar(Map<String, Object> other) {
    return Map.of(
        "items",
        List.of(
            Map.of(
                "complaint",
                other,
                "score",
                "0.71",
                "why",
                Map.of("text", "0.62", "metres", 40, "days", 20, "sameCategory", true),
                "keep",
                "other")));
  }

  private static JsonNode step(String status, Instant at, String role, String subject, String why) {
    var step = Exchange.JSON.createObjectNode();
    step.put("status", status).put("at", at.toString()).put("why", why);
    step.putObject("by").put("role", role).put("subject", subject);
    return step;
  }

  private static JsonNode clock(
      String name, int days, Instant due, boolean late, Instant escalated) {
    return Exchange.JSON
        .createObjectNode()
        .put("name", name)
        .put("days", days)
        .put("counted", "calendar")
        .put("due", due.toString())
        .put("escalatedAt", escalated == null ? null : escalated.toString())
        .put("late", late)
        .put("basis", "คู่มือจัดการเรื่องร้องเรียน ปีงบประมาณ ๒๕๖๖");
  }
}
