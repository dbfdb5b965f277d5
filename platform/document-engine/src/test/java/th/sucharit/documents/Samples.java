package th.sucharit.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.sucharit.documents.Block.Alignment;
import th.sucharit.documents.Block.Cell;
import th.sucharit.documents.Block.Heading;
import th.sucharit.documents.Block.Indent;
import th.sucharit.documents.Block.MemoHead;
import th.sucharit.documents.Block.NumberedList;
import th.sucharit.documents.Block.Numbering;
import th.sucharit.documents.Block.PageBreak;
import th.sucharit.documents.Block.Paragraph;
import th.sucharit.documents.Block.Row;
import th.sucharit.documents.Block.Signature;
import th.sucharit.documents.Block.Table;
import th.sucharit.documents.OfficialDocument.Orientation;
import th.sucharit.documents.OfficialDocument.Particulars;
import th.sucharit.documents.OfficialDocument.Section;

/** Documents to try the writers on. */
public final class Samples {

  public static final String SENTENCE =
      "การส่งเสริมให้บุคลากรในหน่วยงานมีส่วนร่วมในการจัดทำและติดตามงบประมาณให้เป็นไปตามวัตถุประสงค์"
          + " ถูกต้องตามระเบียบและกฎหมาย ผู้ที่รับผิดชอบต้องชี้แจงข้อซักถามของประชาชนภายใน 15 วัน";

  private Samples() {}

  public static OfficialDocument of(Orientation orientation, Digits digits, Block... blocks) {
    return new OfficialDocument(
        new Particulars(
            "รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. 2567",
            "เทศบาลตำบลท่าแพ",
            Instant.parse("2024-10-22T03:00:00Z"),
            digits),
        List.of(new Section(orientation, List.of(blocks))));
  }

  public static OfficialDocument of(Block... blocks) {
    return of(Orientation.PORTRAIT, Digits.THAI, blocks);
  }

  public static MemoHead memoHead() {
    return new MemoHead(
        "สำนักปลัดเทศบาล เทศบาลตำบลท่าแพ โทร 0-7576-5267-8 ต่อ 11",
        "นศ 53301/653",
        LocalDate.of(2024, 10, 22),
        "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ของเทศบาลตำบลท่าแพ",
        "นายกเทศมนตรีตำบลท่าแพ");
  }

  /** Six columns, each row some lines high. */
  public static Table table(int rows) {
    return new Table(
        List.of(3, 4, 2, 2, 3, 3),
        List.of(
            Row.head(
                "มาตรการ/โครงการหรือกิจกรรม",
                "ขั้นตอนหรือวิธีการปฏิบัติ",
                "ระยะเวลา",
                "ผู้รับผิดชอบ",
                "ผลการดำเนินการ",
                "ผลลัพธ์หรือความสำเร็จ")),
        IntStream.rangeClosed(1, rows)
            .mapToObj(number ->
                Row.of(
                    Cell.of(number + ". ปรับปรุงขั้นตอนการให้บริการ"),
                    Cell.lines(List.of("1. " + SENTENCE, "2. เผยแพร่ให้ประชาชนทราบ")),
                    Cell.of("ต.ค. 2566 ถึง ก.ย. 2567"),
                    Cell.of("สำนักปลัด"),
                    Cell.of("จัดทำคู่มือแล้ว เผยแพร่ที่ https://example.go.th/2567/manual"),
                    Cell.of("ประชาชนมีความพึงพอใจ")))
            .toList(),
        Digits.THAI);
  }

  /** The three pages of an ordinary report. */
  public static OfficialDocument report() {
    return of(
        Stream.of(
                Stream.of(memoHead(), Heading.of(2, "เรื่องเดิม")),
                IntStream.range(0, 6).mapToObj(i -> Paragraph.of(SENTENCE + " " + SENTENCE)),
                Stream.of(table(8)),
                Stream.of(
                    Paragraph.of("จึงเรียนมาเพื่อโปรดทราบ"),
                    new Signature(null, "นักจัดการงานทั่วไปชำนาญการ", null)))
            .flatMap(part -> part)
            .toArray(Block[]::new));
  }

  /** One of each thing, in twenty documents. */
  public static List<OfficialDocument> templates() {
    Table merged =
        new Table(
            List.of(1, 2, 1, 1),
            List.of(
                Row.of(
                    Cell.of(Text.bold("ตัวชี้วัด"), Alignment.CENTRE).over(2, 2),
                    Cell.of(Text.bold("คะแนน"), Alignment.CENTRE).over(2, 1)),
                Row.head("พ.ศ. 2566", "พ.ศ. 2567")),
            List.of(
                Row.of(
                    Cell.of("IIT").over(1, 2),
                    Cell.of("1. การปฏิบัติหน้าที่"),
                    Cell.of(Text.of("87.29"), Alignment.RIGHT),
                    Cell.of(Text.of("82.50"), Alignment.RIGHT)),
                Row.of(Cell.of("2. การใช้งบประมาณ"), Cell.of("72.46"), Cell.of("83.06"))),
            Digits.THAI);
    Table money =
        new Table(
            List.of(3, 1),
            List.of(Row.head("โครงการ", "งบประมาณ (บาท)")),
            List.of(
                Row.of(Cell.of("อบรมจริยธรรม"), Cell.of(Text.of("12,345.50"), Alignment.RIGHT))),
            Digits.AS_WRITTEN);
    NumberedList list =
        NumberedList.of(
            Numbering.BRACKETS,
            "มาตรการหรือกิจกรรม",
            "สรุปผลการดำเนินการ",
            "ผลลัพธ์หรือความสำเร็จ");
    NumberedList dashes = NumberedList.of(Numbering.DASH, "ข้อมูลพื้นฐาน", "การจัดซื้อจัดจ้าง");
    Signature signature =
        new Signature("ชื่อสมมติ ผู้ทดสอบ", "ปลัดเทศบาลตำบลท่าแพ", LocalDate.of(2024, 10, 22));
    Paragraph address =
        Paragraph.of("ดูที่ https://example.go.th/ita/2567 หรือ saraban@example.go.th");
    return List.of(
        of(),
        of(Paragraph.of("")),
        of(memoHead()),
        of(new MemoHead("สำนักปลัด", null, null, "ขอความเห็นชอบ", "นายก อบต.")),
        of(Paragraph.of(SENTENCE)),
        of(Orientation.PORTRAIT, Digits.AS_WRITTEN, Paragraph.of(SENTENCE), money),
        of(Heading.of(1, "ส่วนที่ 1"), Heading.of(2, "บทนำ"), Heading.of(3, "ความเป็นมา"), address),
        of(list, dashes),
        of(NumberedList.of(Numbering.PLAIN, SENTENCE, SENTENCE), signature),
        of(merged),
        of(money, address),
        of(Orientation.LANDSCAPE, Digits.THAI, table(1)),
        of(Orientation.LANDSCAPE, Digits.THAI, table(12)),
        of(signature, signature, signature),
        of(Paragraph.of("หน้าแรก"), new PageBreak(), Paragraph.of("หน้าสอง")),
        of(new Paragraph(Text.of(SENTENCE), Alignment.RIGHT, Indent.NONE, false)),
        of(Paragraph.centred(Text.bold("ประกาศ").then(Text.of(" เรื่อง นโยบายไม่รับของขวัญ")))),
        of(Paragraph.of("บรรทัดหนึ่ง\nบรรทัดสอง"), Paragraph.of("Integrity (ITA) ปี 2567")),
        report(),
        new OfficialDocument(
            of().particulars(),
            List.of(
                new Section(Orientation.PORTRAIT, List.of(memoHead(), address)),
                new Section(Orientation.LANDSCAPE, List.of(table(3))),
                new Section(Orientation.PORTRAIT, List.of(signature)))));
  }
}
