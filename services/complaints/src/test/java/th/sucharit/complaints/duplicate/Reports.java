package th.sucharit.complaints.duplicate;

import java.math.BigDecimal;
import java.text.BreakIterator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Reports of made-up incidents, each told by one to three people in words of their own. The hard
 * ones are there: the same trouble in another village, another trouble in the same street.
 */
final class Reports {

  private static final Instant FIRST = Instant.parse("2026-10-01T02:00:00Z");

  /** A trouble as different people tell it; %s is where. */
  private record Trouble(String category, String root, List<String> told) {}

  private static final List<Trouble> TROUBLES =
      List.of(
          new Trouble(
              "lighting",
              "infrastructure",
              List.of(
                  "ไฟถนนดับ %s ดับมาสามคืนแล้ว มืดมาก กลัวอุบัติเหตุ",
                  "แจ้งไฟทางไม่ติด บริเวณ %s กลางคืนมืดอันตราย ขอให้มาซ่อม",
                  "หลอดไฟส่องสว่างเสีย %s เดินกลางคืนไม่ปลอดภัย",
                  "เสาไฟหน้าบ้าน %s ไฟไม่สว่างหลายวันแล้ว")),
          new Trouble(
              "roads",
              "infrastructure",
              List.of(
                  "ถนนเป็นหลุม %s หลุมใหญ่มาก รถจักรยานยนต์ล้มเมื่อวาน",
                  "หลุมบนถนน %s รถตกหลุมเสียหาย ขอให้ซ่อมด่วน",
                  "ผิวถนนชำรุดเป็นหลุมลึก บริเวณ %s",
                  "ถนน %s พังเป็นหลุมเป็นบ่อ รถวิ่งลำบาก")),
          new Trouble(
              "waste",
              "environment",
              List.of(
                  "ไม่มาเก็บขยะ %s ขยะล้นถัง ส่งกลิ่นเหม็น",
                  "ขยะตกค้าง %s รถขยะไม่มาสองสัปดาห์แล้ว เหม็นมาก",
                  "ถังขยะเต็ม %s สุนัขคุ้ยขยะกระจาย",
                  "ขอให้มาเก็บขยะ บริเวณ %s กองเต็มไปหมด")),
          new Trouble(
              "drainage",
              "infrastructure",
              List.of(
                  "น้ำท่วมขัง %s ฝนตกทีไรน้ำไม่ระบาย ท่อตัน",
                  "ท่อระบายน้ำอุดตัน %s น้ำเอ่อเข้าบ้าน",
                  "ฝนตกน้ำท่วม %s ขอให้ลอกท่อ",
                  "ท่อตันน้ำขังเน่าเหม็น บริเวณ %s")),
          new Trouble(
              "stray-animals",
              "environment",
              List.of(
                  "สุนัขจรจัดดุ %s ไล่กัดเด็ก",
                  "หมาจรจัดหลายตัว %s วิ่งไล่คนขี่จักรยาน กลัวโดนกัด",
                  "ฝูงสุนัขไม่มีเจ้าของ %s กัดคนแก่เมื่อเช้า",
                  "มีสุนัขจรจัด บริเวณ %s กัดคน ขอให้มาจับ")),
          new Trouble(
              "noise-smell",
              "environment",
              List.of(
                  "เสียงดังจากร้านคาราโอเกะ %s เปิดเพลงถึงตีสอง นอนไม่ได้",
                  "ร้านอาหารเปิดเพลงเสียงดัง %s รบกวนตอนกลางคืน",
                  "ร้องเรียนเสียงคาราโอเกะ %s ดึกแล้วยังเสียงดัง",
                  "เสียงเพลงดังรบกวน บริเวณ %s ทุกคืน")),
          new Trouble(
              "water-supply",
              "infrastructure",
              List.of(
                  "น้ำประปาไม่ไหล %s สองวันแล้ว เดือดร้อนทั้งซอย",
                  "ประปาหมู่บ้าน น้ำไม่ไหล %s ไม่มีน้ำใช้",
                  "น้ำประปาขุ่นและไม่ไหล บริเวณ %s",
                  "ไม่มีน้ำใช้ %s ท่อประปาแตก น้ำไม่ไหลเลย")),
          new Trouble(
              "noise-smell",
              "environment",
              List.of(
                  "เผาขยะควันเหม็น %s เข้าบ้านหายใจไม่ออก",
                  "เพื่อนบ้านเผาใบไม้ %s ควันเต็มบ้านทุกเย็น",
                  "มีคนเผาขยะกลางแจ้ง %s ฝุ่นควันมาก เด็กไอ",
                  "ควันไฟจากการเผา บริเวณ %s รบกวนทุกวัน")));

  private static final List<String> LANDMARKS =
      List.of(
          "วัดโพธิ์ชัย",
          "โรงเรียนบ้านหนองแวง",
          "ตลาดสด",
          "ศาลากลางบ้าน",
          "สถานีอนามัย",
          "ปั๊มน้ำมัน",
          "สะพานคลองใหญ่");

  /** A report and the incident that it is about. */
  record Report(int incident, Account account) {}

  private Reports() {}

  static Map<String, Report> make(long seed, int incidents, double withSpot) {
    Random random = new Random(seed);
    Map<String, Report> reports = new LinkedHashMap<>();
    for (int incident = 0; incident < incidents; incident++) {
      Trouble trouble = TROUBLES.get(random.nextInt(TROUBLES.size()));
      int village = 1 + random.nextInt(14);
      int lane = 1 + random.nextInt(20);
      String landmark = LANDMARKS.get(random.nextInt(LANDMARKS.size()));
      double north = 16.58 + random.nextInt(600) / 10_000.0;
      double east = 103.2 + random.nextInt(600) / 10_000.0;
      long day = random.nextInt(50);
      List<Integer> ways = new ArrayList<>(List.of(0, 1, 2, 3));
      java.util.Collections.shuffle(ways, random);
      int people = 1 + random.nextInt(3);
      for (int person = 0; person < people; person++) {
        String where =
            switch (random.nextInt(4)) {
              case 0 -> "หมู่ " + village + " ซอย " + lane;
              case 1 -> "ซอย " + lane + " หมู่ที่ " + village + " ใกล้" + landmark;
              case 2 -> "หน้า" + landmark + " หมู่ " + village;
              default -> "ซอย " + lane + " ใกล้" + landmark;
            };
        String text = String.format(Locale.ROOT, trouble.told().get(ways.get(person)), where);
        Spot spot =
            random.nextDouble() < withSpot
                ? new Spot(jittered(north, random), jittered(east, random))
                : null;
        Account.Sort category =
            random.nextInt(10) < 7 ? new Account.Sort(trouble.category(), trouble.root()) : null;
        reports.put(
            incident + "-" + person,
            new Report(
                incident,
                new Account(
                    words(text),
                    Address.in(text),
                    spot,
                    FIRST.plus(Duration.ofDays(day + random.nextInt(6))),
                    category)));
      }
    }
    return reports;
  }

  /** People point within some forty metres. */
  private static BigDecimal jittered(double degrees, Random random) {
    return BigDecimal.valueOf(degrees + random.nextGaussian() * 0.0003);
  }

  static Set<String> words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
    breaks.setText(text);
    Set<String> words = new LinkedHashSet<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String word = text.substring(start, end).strip();
      if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(word);
      }
    }
    return words;
  }
}
