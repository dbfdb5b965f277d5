package th.sucharit.plans.format;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of the format in Thai (คำที่เลือกได้). A test compares them with the schema. */
public final class Vocabulary {

  private static final Map<String, String> THAI =
      Map.ofEntries(
          Map.entry("project", "โครงการ"),
          Map.entry("measure", "มาตรการ"),
          Map.entry("activity", "กิจกรรม"),
          Map.entry("unspecified", "ไม่ระบุประเภท"),
          Map.entry("output", "ผลผลิต"),
          Map.entry("outcome", "ผลลัพธ์"),
          Map.entry("increase", "เพิ่มขึ้น"),
          Map.entry("decrease", "ลดลง"),
          Map.entry("reach", "บรรลุ"),
          Map.entry("at-least", "ไม่น้อยกว่า"),
          Map.entry("at-most", "ไม่เกิน"),
          Map.entry("equal", "เท่ากับ"),
          Map.entry("exists", "มี"),
          Map.entry("qualitative", "เชิงคุณภาพ"),
          Map.entry("track", "ติดตาม"),
          Map.entry("preface", "คำนำ"),
          Map.entry("table-introduction", "ข้อความก่อนตาราง"),
          Map.entry("subtotal", "แถวรวมของมิติ"),
          Map.entry("grand-total", "แถวรวมทั้งสิ้น"),
          Map.entry("same", "ตรงกัน"),
          Map.entry("partial", "ตรงกันบางส่วน"),
          Map.entry("none", "ไม่ตรงกัน"),
          Map.entry("info", "เพื่อทราบ"),
          Map.entry("warning", "ควรตรวจสอบ"),
          Map.entry("error", "ขัดแย้งกัน"),
          Map.entry("likelihoodScale", "เกณฑ์โอกาสเกิด"),
          Map.entry("impactScale", "เกณฑ์ผลกระทบ"),
          Map.entry("matrix", "ตารางระดับความเสี่ยง"),
          Map.entry("numericScores", "คะแนนเป็นตัวเลข"),
          Map.entry("residualLevels", "ระดับความเสี่ยงคงเหลือ"),
          Map.entry("owners", "ผู้รับผิดชอบความเสี่ยง"),
          Map.entry("dates", "วันที่"),
          Map.entry("itemNumbers", "ลำดับที่ของรายการ"));

  private static final Map<String, String> VALUES =
      THAI.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private Vocabulary() {}

  public static String thai(String value) {
    return THAI.getOrDefault(value, value);
  }

  /** The format's word for a Thai one. */
  public static Optional<String> value(String thai) {
    return Optional.ofNullable(VALUES.get(thai));
  }
}
