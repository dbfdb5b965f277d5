package th.sucharit.plans.difference;

import th.sucharit.plans.difference.Change.Kind;
import th.sucharit.plans.findings.Finding.Sentence;
import th.sucharit.plans.findings.Finding.Spot;
import th.sucharit.plans.findings.Places;
import th.sucharit.plans.format.Vocabulary;
import tools.jackson.databind.JsonNode;

/** Tells a change in words (เล่าการเปลี่ยนแปลงเป็นถ้อยคำ). */
final class Telling {

  private static final int QUOTED = 120;

  private final JsonNode from;
  private final JsonNode to;

  Telling(JsonNode from, JsonNode to) {
    this.from = from;
    this.to = to;
  }

  Change changed(String at, String before, String after) {
    Spot spot = Places.spot(to, at);
    return new Change(
        spot,
        Kind.CHANGED,
        before,
        after,
        new Sentence(
            spot.place() + ": was " + en(before) + ", is " + en(after) + ".",
            spot.placeTh() + ": เดิม " + th(before) + " แก้ไขเป็น " + th(after)));
  }

  Change added(String at, JsonNode what) {
    Spot spot = Places.spot(to, at);
    String after = Shown.name(what);
    return new Change(
        spot,
        Kind.ADDED,
        null,
        after,
        new Sentence(
            spot.place() + ": added " + en(after) + ".", spot.placeTh() + ": เพิ่ม " + th(after)));
  }

  Change removed(String at, JsonNode what) {
    Spot spot = Places.spot(from, at);
    String before = Shown.name(what);
    return new Change(
        spot,
        Kind.REMOVED,
        before,
        null,
        new Sentence(
            spot.place() + ": removed " + en(before) + ".",
            spot.placeTh() + ": ตัดออก " + th(before)));
  }

  Change moved(String earlierAt, String at, JsonNode what) {
    Spot earlier = Places.spot(from, earlierAt);
    Spot spot = Places.spot(to, at);
    String name = Shown.name(what);
    return new Change(
        spot,
        Kind.MOVED,
        earlier.place(),
        spot.place(),
        new Sentence(
            en(name) + " moved from " + earlier.place() + " to " + spot.place() + ".",
            "ย้าย " + th(name) + " จาก " + earlier.placeTh() + " ไปยัง " + spot.placeTh()));
  }

  Change renumbered(String before, String after, int items) {
    return new Change(
        new Spot("/programme/dimensions", "numbers of the items", "หมายเลขของรายการ", null, null),
        Kind.CHANGED,
        before,
        after,
        new Sentence(
            items + " items have other numbers: " + en(before) + " became " + en(after) + ".",
            "หมายเลขของรายการเปลี่ยน "
                + items
                + " รายการ: เดิม "
                + th(before)
                + " เป็น "
                + th(after)));
  }

  static String en(String text) {
    return '"' + cut(text) + '"';
  }

  static String th(String text) {
    return "“" + cut(Vocabulary.thai(text)) + "”";
  }

  private static String cut(String text) {
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
  }
}
