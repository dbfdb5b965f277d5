package th.sucharit.disclosure.itas;

import java.time.Instant;
import java.time.chrono.ThaiBuddhistDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.disclosure.framework.Framework;
import th.sucharit.disclosure.framework.ItasLimits;

/** What lies beside the tables (คำชี้แจงประกอบชุดข้อมูล), so that nobody takes them for more. */
record ReadMe(Framework framework, ItasLimits limits, Instant at) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  String ofOne(ItasSheet sheet) {
    List<String> lines = head();
    lines.add("รหัสองค์กรปกครองส่วนท้องถิ่น " + sheet.localGovernment());
    if (!sheet.read().opened()) {
      lines.add("ยังไม่ได้เปิดรายการตรวจของปีนี้ จึงไม่มีข้อมูลของข้อใด");
    }
    lines.add("จำนวนข้อทั้งหมด " + sheet.read().items().size());
    lines.add(count("ข้อที่ยังไม่มีที่อยู่", sheet.withoutAddress()));
    lines.add(count("ข้อที่ใช้หน้าของระบบสุจริต", sheet.onThePlatform()));
    lines.add(count("ข้อที่ยังไม่มีคำอธิบาย", sheet.withoutExplanation()));
    lines.add(count("ข้อที่ข้อความยาวเกินกำหนด", sheet.tooLong()));
    return text(lines);
  }

  String ofProvince(String province, int localGovernments) {
    List<String> lines = head();
    lines.add("รหัสจังหวัด " + province);
    lines.add("จำนวนองค์กรปกครองส่วนท้องถิ่น " + localGovernments);
    lines.add("แต่ละแห่งมีตารางของตน แม้ยังไม่ได้เปิดรายการตรวจ");
    lines.add("summary.csv สรุปจำนวนข้อที่ยังขาดของทุกแห่ง");
    return text(lines);
  }

  private List<String> head() {
    return new ArrayList<>(
        List.of(
            "ชุดข้อมูลสำหรับกรอกในระบบ ITAS ปีงบประมาณ พ.ศ. " + framework.fiscalYear(),
            "จัดทำเมื่อ "
                + DAY.format(ThaiBuddhistDate.from(at.atZone(FiscalYear.BANGKOK)))
                + " เวลา "
                + TIME.format(at.atZone(FiscalYear.BANGKOK))
                + " น."));
  }

  private String text(List<String> lines) {
    lines.addAll(
        List.of(
            "",
            "วิธีใช้",
            "- เปิดแฟ้ม CSV ด้วยโปรแกรมตารางคำนวณ แต่ละแถวคือหนึ่งข้อ เรียงตามกรอบของปี",
            "- คัดลอกที่อยู่และคำอธิบายไปกรอกในระบบ ITAS ข้อที่มีหลายที่อยู่จะขึ้นบรรทัดใหม่ในช่องเดียวกัน",
            "- ข้อความที่ขึ้นต้นเหมือนสูตร เช่น - + = @ มีเครื่องหมาย ' เติมไว้ข้างหน้า ให้ลบออกเมื่อคัดลอกไปกรอก",
            "- ข้อที่ยังไม่มีที่อยู่ปรากฏเป็นแถวที่ว่างไว้ ไม่มีข้อใดถูกตัดออก",
            "- ที่อยู่ควรเป็นหน้าบนเว็บไซต์ของหน่วยงานเอง ข้อที่ใช้หน้าของระบบสุจริตมีข้อสังเกตกำกับ",
            "",
            "ข้อควรทราบ",
            "- รายการข้อรวบรวมจากแหล่งสาธารณะ โปรดเทียบกับคู่มือของ สำนักงาน ป.ป.ช. ก่อนใช้",
            "- ความยาวสูงสุดของคำอธิบาย %d ตัวอักษร และของที่อยู่ %d ตัวอักษร เป็นค่าที่ระบบสุจริตกำหนดเอง"
                .formatted(limits.explanation().most(), limits.address().most())));
    return String.join("\r\n", lines) + "\r\n";
  }

  private static String count(String what, List<String> codes) {
    return what + " " + codes.size() + (codes.isEmpty() ? "" : ": " + String.join(" ", codes));
  }
}
