package th.sucharit.plans.findings;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Types of local governments and the words that belong to each (ประเภทขององค์กรปกครองส่วนท้องถิ่น).
 */
enum BodyType {
  /** เทศบาล. */
  MUNICIPALITY(
      "เทศบาล",
      "เทศบัญญัติ",
      "นายกเทศมนตรี",
      "องค์การบริหารส่วน(?:ตำบล|จังหวัด)|พนักงานส่วนตำบล|(?<![ก-๎])อบต\\.",
      "ข้อบัญญัติ",
      "นายกเทศบาล|นายกองค์กรปกครองส่วนท้องถิ่น|นายกองค์การบริหารส่วน(?:ตำบล|จังหวัด)"),
  /** องค์การบริหารส่วนตำบล. */
  SUBDISTRICT(
      "องค์การบริหารส่วนตำบล",
      "ข้อบัญญัติ",
      "นายกองค์การบริหารส่วนตำบล",
      "เทศบาล(?:ตำบล|เมือง|นคร)|พนักงานเทศบาล|ปลัดเทศบาล|สภาเทศบาล|องค์การบริหารส่วนจังหวัด",
      "เทศบัญญัติ",
      "นายกเทศมนตรี|นายกองค์กรปกครองส่วนท้องถิ่น"),
  /** องค์การบริหารส่วนจังหวัด. */
  PROVINCIAL(
      "องค์การบริหารส่วนจังหวัด",
      "ข้อบัญญัติ",
      "นายกองค์การบริหารส่วนจังหวัด",
      "เทศบาล(?:ตำบล|เมือง|นคร)|พนักงานเทศบาล|ปลัดเทศบาล|สภาเทศบาล|องค์การบริหารส่วนตำบล|พนักงานส่วนตำบล",
      "เทศบัญญัติ",
      "นายกเทศมนตรี|นายกองค์กรปกครองส่วนท้องถิ่น");

  /** Words that may follow a type without being a name. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "^$|^[^ก-ฮเ-ไ].*|^(และ|หรือ|ใน|ของ|ที่|มี|ได้|จึง|เป็น|ต้อง|เรื่อง|ทุก|นี้|กำหนด|เพื่อ|โดย|ให้|จะ|กับ|แล้ว|ต่อ|จัด|ดำเนิน|ว่า|อย่าง|ตาม|ไม่|ซึ่ง|ด้วย|จาก|แห่ง|สามารถ|ควร|ประกาศ|เห็น|เล็ง|ตระหนัก|ลด|จำนวน|ผู้|พนักงาน|สมาชิก|สภา).*",
          Pattern.DOTALL);

  private static final int NAME_SHOWN = 30;

  private final String thai;
  private final String ordinance;
  private final String head;
  private final Pattern foreignWords;
  private final Pattern foreignOrdinance;
  private final Pattern otherHeads;

  BodyType(
      String thai,
      String ordinance,
      String head,
      String foreignWords,
      String foreignOrdinance,
      String otherHeads) {
    this.thai = thai;
    this.ordinance = ordinance;
    this.head = head;
    this.foreignWords = Pattern.compile(foreignWords);
    this.foreignOrdinance = Pattern.compile(foreignOrdinance);
    this.otherHeads = Pattern.compile(otherHeads);
  }

  /** The type that a name begins with. */
  static Optional<BodyType> of(String name) {
    return Arrays.stream(values()).filter(type -> name.strip().startsWith(type.thai)).findFirst();
  }

  /** Names of this type in a text without spaces that are not the one on the cover. */
  Stream<String> foreignNames(String text, String own) {
    Pattern named = Pattern.compile(this == MUNICIPALITY ? "เทศบาล(?:ตำบล|เมือง|นคร)" : thai);
    return named
        .matcher(text)
        .results()
        .map(found -> text.substring(found.start()))
        .filter(rest -> !rest.startsWith(own))
        .filter(rest -> !NO_NAME.matcher(named.matcher(rest).replaceFirst("")).matches())
        .map(rest -> rest.substring(0, Math.min(rest.length(), NAME_SHOWN)));
  }

  String thai() {
    return thai;
  }

  String ordinance() {
    return ordinance;
  }

  String head() {
    return head;
  }

  Pattern foreignWords() {
    return foreignWords;
  }

  Pattern foreignOrdinance() {
    return foreignOrdinance;
  }

  Pattern otherHeads() {
    return otherHeads;
  }
}
