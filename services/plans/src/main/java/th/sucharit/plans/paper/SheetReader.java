package th.sucharit.plans.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.paper.Outline.Entry;
import th.sucharit.plans.paper.Outline.Part;
import th.sucharit.plans.text.ThaiText;

/** Reads headings and detail sheets outside the tables (หัวข้อและรายละเอียดนอกตาราง). */
final class SheetReader {

  private static final Pattern SHEET = Pattern.compile("^ลำดับ\\s*ที่\\s*([0-9]{1,3})\\s*[.:]?$");
  private static final Pattern DIMENSION =
      Pattern.compile("^มิติ\\s*ที่\\s*([0-9]{1,2})\\s*[.:]?\\s*(\\S.*)$");
  private static final Pattern CHAPTER =
      Pattern.compile("^(ส่วนที่\\s*[0-9]+|ภาคผนวก)(\\s.{0,60})?$");
  private static final Pattern HEADING =
      Pattern.compile("^([0-9]{1,2}(?:\\.[0-9]{1,2}){1,2})\\.?\\s+([^0-9\\s)].*)$");
  private static final Pattern FIELD =
      Pattern.compile(
          "^(?:([0-9]{1,2})\\s*[.)]\\s*)?"
              + "(ชื่อ\\s?(?:โครงการ|มาตรการ|กิจกรรม)\\S*|หลักการ\\s?และ\\s?เหตุผล\\S*|วัตถุประสงค์\\S*"
              + "|กลุ่ม\\s?เป้าหมาย\\S*|(?:เป้าหมาย|สถานที่)\\S*|วิธี(?:การ)?\\s?ดำเนิน\\S*|ระยะ\\s?เวลา\\S*"
              + "|งบประมาณ\\S*|(?:ผู้|หน่วยงาน(?:ที่)?)รับผิดชอบ\\S*|ผลผลิต\\s?/\\s?ผลลัพธ์\\S*|ตัวชี้วัด\\S*)"
              + "\\s*(?::\\s*(.*))?$");

  private static final int LONGEST_COUNTED = 200;
  private static final int LONGEST_LABEL = 60;

  private final Outline outline;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<Integer, String> homes = new HashMap<>();
  private @Nullable String heading;
  private @Nullable SheetDraft sheet;
  private @Nullable String dimension;

  SheetReader(Outline outline) {
    this.outline = outline;
  }

  /** Reads a line; true when it belongs to a sheet. */
  boolean read(Row row) {
    String text = row.text().replace("**", "");
    Matcher begins = SHEET.matcher(text);
    Matcher ofDimension = DIMENSION.matcher(text);
    Matcher below = HEADING.matcher(text);
    if (begins.matches()) {
      begin(Integer.parseInt(begins.group(1)), row.line());
      return true;
    }
    if (ofDimension.matches() && text.length() < LONGEST_COUNTED && !text.contains("จำนวน")) {
      sheet = null;
      dimension = ofDimension.group(1);
      titles.put(ofDimension.group(1), ofDimension.group(2));
      return false;
    }
    if (below.matches() && below.group(1).split("\\.", 2)[0].equals(dimension)) {
      sheet = null;
      heading = below.group(1);
      titles.put(below.group(1), below.group(2));
      return false;
    }
    if (CHAPTER.matcher(text).matches()) {
      sheet = null;
    }
    return sheet != null && inSheet(sheet, row, text);
  }

  private void begin(int number, int line) {
    SheetDraft draft = new SheetDraft(line);
    sheet = draft;
    Entry item =
        outline.items.computeIfAbsent(
            number,
            unknown -> {
              Entry added = new Entry(unknown, "");
              added.inTable = false;
              return added;
            });
    if (item.sheet == null) {
      item.sheet = draft;
    }
    if (heading != null) {
      homes.put(number, heading);
    }
  }

  private static boolean inSheet(SheetDraft sheet, Row row, String text) {
    Matcher field = FIELD.matcher(text);
    if (field.matches() && isField(sheet, field)) {
      sheet.field(
          field.group(1),
          ThaiText.tidy(field.group(2)),
          Optional.ofNullable(field.group(3)).orElse(""),
          row.line());
      return true;
    }
    return sheet.line(row.text(), row.line());
  }

  private static boolean isField(SheetDraft sheet, Matcher field) {
    String label = field.group(2);
    boolean known = sheet.has(label.substring(0, Math.min(6, label.length())));
    return label.length() < LONGEST_LABEL && !known;
  }

  /** Puts items below the headings under which their sheets stand. */
  void settle(Doubts doubts) {
    outline
        .items
        .values()
        .forEach(item -> {
          String home = homes.get(item.number);
          if (home != null) {
            settle(item, home);
          } else if (!item.inTable) {
            Part of = Outline.part(outline.dimensions, "1", titles.getOrDefault("1", "มิติที่ 1"));
            Outline.part(of.parts, "1.1", of.title).items.add(item);
          }
          if (!item.inTable) {
            doubts.notUnderstood(
                0,
                0,
                "ลำดับที่ " + item.number,
                "Item " + item.number + " has a sheet but no row in a budget table.",
                "ลำดับที่ " + item.number + " มีรายละเอียดแต่ไม่มีแถวในตารางงบประมาณ");
          }
        });
  }

  private void settle(Entry item, String home) {
    String[] numbers = home.split("\\.", -1);
    String groupNumber = numbers[0] + "." + numbers[1];
    Part of =
        Outline.part(
            outline.dimensions,
            numbers[0],
            titles.getOrDefault(numbers[0], "มิติที่ " + numbers[0]));
    Part group = Outline.part(of.parts, groupNumber, titles.getOrDefault(groupNumber, of.title));
    if (numbers.length > 2) {
      group = Outline.part(group.parts, home, titles.getOrDefault(home, home));
    }
    outline.dimensions.forEach(every -> every.parts.forEach(some -> some.items.remove(item)));
    group.items.add(item);
  }
}
