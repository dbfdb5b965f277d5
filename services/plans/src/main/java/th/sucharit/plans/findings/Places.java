package th.sucharit.plans.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.findings.Finding.Spot;
import tools.jackson.databind.JsonNode;

/** Says where a JSON pointer leads, in words (ตำแหน่งเป็นถ้อยคำ). */
public final class Places {

  /** What a reader calls the parts of a plan; parts without a name are passed over. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("cover", "cover|ปก"),
          Map.entry("aims", "aims|บทนำ"),
          Map.entry("objectives", "objective|วัตถุประสงค์"),
          Map.entry("goals", "goal|เป้าหมาย"),
          Map.entry("targets", "yearly target|ค่าเป้าหมายรายปี"),
          Map.entry("benefits", "benefit|ประโยชน์"),
          Map.entry("baseline", "baseline|ค่าฐาน"),
          Map.entry("risks", "risk table|ตารางความเสี่ยง"),
          Map.entry("issues", "issue|ประเด็นความเสี่ยง"),
          Map.entry("score", "level|ระดับความเสี่ยง"),
          Map.entry("measures", "control measure|มาตรการควบคุม"),
          Map.entry("declared", "stated figures|ตัวเลขที่ระบุไว้"),
          Map.entry("itemCounts", "number of items|จำนวนโครงการ"),
          Map.entry("budgets", "budget|งบประมาณ"),
          Map.entry("total", "total|ยอดรวม"),
          Map.entry("groups", "group|ภารกิจ"),
          Map.entry("subGroups", "sub-group|กลุ่มย่อย"),
          Map.entry("title", "title|ชื่อ"),
          Map.entry("kind", "kind|ประเภท"),
          Map.entry("number", "number|หมายเลข"),
          Map.entry("tableRow", "row of the table|แถวในตาราง"),
          Map.entry("sheet", "detail sheet|รายละเอียด"),
          Map.entry("rationale", "rationale|หลักการและเหตุผล"),
          Map.entry("targetGroups", "target group|กลุ่มเป้าหมาย"),
          Map.entry("steps", "step|ขั้นตอน"),
          Map.entry("period", "period|ระยะเวลา"),
          Map.entry("budget", "budget|งบประมาณ"),
          Map.entry("responsibleUnits", "responsible unit|ผู้รับผิดชอบ"),
          Map.entry("outputs", "output|ผลผลิต"),
          Map.entry("outcomes", "outcome|ผลลัพธ์"),
          Map.entry("indicators", "indicator|ตัวชี้วัด"),
          Map.entry("printedFields", "field|หัวข้อ"),
          Map.entry("paragraphs", "paragraph|ย่อหน้า"),
          Map.entry("deadlines", "deadline|กำหนดเวลา"),
          Map.entry("publications", "publication|การเผยแพร่"),
          Map.entry("chapters", "chapter|บท"),
          Map.entry("contents", "contents page|สารบัญ"),
          Map.entry("appendix", "appendix|ภาคผนวก"),
          Map.entry("nationalTargets", "national target|เป้าหมายระดับชาติ"),
          Map.entry("context", "figure cited|ข้อมูลอ้างอิง"),
          Map.entry("values", "value|ค่า"),
          Map.entry("condition", "case|เงื่อนไข"),
          Map.entry("issuer", "issuer|ผู้จัดทำแผน"),
          Map.entry("titleEn", "English title|ชื่อภาษาอังกฤษ"),
          Map.entry("columns", "column|คอลัมน์"),
          Map.entry("levelWords", "word for a level|คำบอกระดับ"),
          Map.entry("levels", "word for a level|คำบอกระดับ"),
          Map.entry("notPrinted", "what is not printed|สิ่งที่ไม่ได้พิมพ์ไว้"),
          Map.entry("citations", "citation|เอกสารอ้างอิง"),
          Map.entry("location", "location|สถานที่ดำเนินการ"),
          Map.entry("budgetSource", "source of money|แหล่งงบประมาณ"),
          Map.entry("comparison", "comparison|การเปรียบเทียบ"),
          Map.entry("direction", "direction|ทิศทาง"),
          Map.entry("unit", "unit|หน่วยนับ"),
          Map.entry("metric", "what is measured|สิ่งที่วัด"),
          Map.entry("references", "references|สิ่งที่อ้างถึง"),
          Map.entry("committees", "committee|คณะกรรมการ"),
          Map.entry("roles", "role|ตำแหน่ง"),
          Map.entry("agencies", "agency|หน่วยงาน"),
          Map.entry("laws", "law|กฎหมาย"),
          Map.entry("orders", "order|คำสั่ง"),
          Map.entry("forms", "form|แบบฟอร์ม"),
          Map.entry("channels", "channel|ช่องทาง"),
          Map.entry("frameworks", "framework|กรอบแนวทาง"),
          Map.entry("indicatorCodes", "indicator code|รหัสตัวชี้วัด"),
          Map.entry("disclosures", "disclosure|ข้อมูลที่ต้องเปิดเผย"),
          Map.entry("entries", "entry|รายการข้อมูล"),
          Map.entry("sheetLabels", "labels of the sheets|ชื่อหัวข้อในเอกสาร"),
          Map.entry("observations", "observation|ข้อสังเกต"),
          Map.entry("confirmed", "confirmed fact|ข้อที่ตรวจแล้ว"),
          Map.entry("misprints", "misprint|คำที่น่าจะพิมพ์ผิด"),
          Map.entry("origin", "file that was read|เอกสารต้นฉบับ"),
          Map.entry("dated", "date|วันที่จัดทำ"));

  /** Where a paper states how many items there are. */
  private static final Map<String, String> COUNTED =
      Map.of(
          "preface", "in the preface|ในคำนำ",
          "table-introduction", "before the table|ก่อนตาราง",
          "subtotal", "in the subtotal|ในแถวรวม",
          "grand-total", "in the grand total|ในแถวรวมทั้งสิ้น");

  private Places() {}

  /** In both languages; a part that the tree does not hold is named as far as it can be. */
  public static Spot spot(JsonNode tree, String pointer) {
    Words words = new Words();
    JsonNode node = tree;
    List<String> parts =
        pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      node = node.isArray() ? node.path(index(part)) : node.path(part);
      words.add(part, node, i > 0 ? parts.get(i - 1) : "");
    }
    return words.spot(pointer);
  }

  private static int index(String part) {
    return part.matches("[0-9]{1,6}") ? Integer.parseInt(part) : -1;
  }

  /** The words collected on the way. */
  private static final class Words {
    private final List<String> english = new ArrayList<>();
    private final List<String> thai = new ArrayList<>();
    private @Nullable Integer dimension;
    private @Nullable Integer item;

    private void add(String part, JsonNode node, String within) {
      if (NAMES.containsKey(part)) {
        say(NAMES.getOrDefault(part, "|"));
      } else if (within.equals("itemCounts")) {
        say(COUNTED.getOrDefault(node.path("place").asString(""), "|"));
      } else if (within.equals("dimensions")) {
        dimension = number(node);
        say("dimension " + dimension, "มิติที่ " + dimension);
      } else if (within.equals("items")) {
        item = number(node);
        say("item " + item, "ลำดับที่ " + item);
      } else if (within.equals("processes")) {
        say("process " + number(node), "ขั้นตอนที่ " + number(node));
      } else if (within.equals("groups") || within.equals("subGroups")) {
        String number = node.path("number").asString("");
        say(number, number);
      } else if (part.matches("[0-9]{4}")) {
        say(part, "ปี " + part);
      } else if (part.matches("[0-9]{1,3}") && NAMES.containsKey(within)) {
        String nth = Integer.toString(index(part) + 1);
        say(nth, nth);
      }
    }

    private static int number(JsonNode node) {
      return node.path("number").asInt(0);
    }

    private void say(String both) {
      say(both.substring(0, both.indexOf('|')), both.substring(both.indexOf('|') + 1));
    }

    private void say(String en, String th) {
      english.add(en);
      thai.add(th);
    }

    private Spot spot(String pointer) {
      return english.isEmpty()
          ? new Spot(pointer, "whole plan", "ทั้งแผน", null, null)
          : new Spot(pointer, String.join(" ", english), String.join(" ", thai), dimension, item);
    }
  }
}
