package th.sucharit.ita.report;

import java.util.ArrayList;
import java.util.List;
import th.sucharit.documents.Block;
import th.sucharit.documents.Block.Heading;
import th.sucharit.documents.Block.NumberedList;
import th.sucharit.documents.Block.Numbering;
import th.sucharit.documents.Block.Paragraph;
import th.sucharit.documents.Letterhead;
import th.sucharit.documents.Text;
import th.sucharit.ita.model.Structure;

/** The memo around the report (บันทึกข้อความนำส่งรายงาน). */
final class MemoPart {

  private MemoPart() {}

  static List<Block> opening(ReportSubject subject) {
    Letterhead head = subject.letterhead();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        head.memo(
            "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ของ"
                + head.agency()
                + " ประจำปีงบประมาณ พ.ศ. "
                + subject.year()));
    blocks.add(Heading.of(2, "เรื่องเดิม"));
    blocks.add(
        Paragraph.of(
            "ตามที่สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (สำนักงาน ป.ป.ช.)"
                + " ได้ดำเนินการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ"
                + " (Integrity and Transparency Assessment: ITA) ประจำปีงบประมาณ พ.ศ. "
                + subject.year()
                + " ประกอบด้วยแบบวัด ดังนี้"));
    subject
        .framework()
        .structure()
        .instruments()
        .forEach(one -> blocks.addAll(instrument(subject.framework().structure(), one)));
    blocks.add(Heading.of(2, "ข้อเท็จจริง"));
    blocks.add(
        Paragraph.of(
            head.agency()
                + " ได้ดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"
                + " ประจำปีงบประมาณ พ.ศ. "
                + subject.year()
                + " จำนวน "
                + subject.measures().size()
                + " มาตรการ รายงานผลแล้ว "
                + subject.measures().stream().filter(one -> one.result().isPresent()).count()
                + " มาตรการ รายละเอียดตามเอกสารแนบท้าย"));
    return blocks;
  }

  static List<Block> closing(ReportSubject subject) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.of(2, "ข้อพิจารณา/ข้อเสนอแนะ"));
    blocks.add(
        Paragraph.of(
            "เห็นควรรายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานเพื่อโปรดทราบ"
                + " และใช้ประกอบการปรับปรุงการปฏิบัติงานในปีงบประมาณถัดไป"));
    blocks.add(Paragraph.of("จึงเรียนมาเพื่อโปรดทราบ"));
    blocks.addAll(subject.letterhead().signatures());
    return blocks;
  }

  private static List<Block> instrument(Structure structure, Structure.Instrument instrument) {
    List<Text> indicators =
        instrument.indicators().stream()
            .flatMap(number -> structure.indicator(number).stream())
            .map(one -> Text.of("ตัวชี้วัดที่ " + one.number() + " " + one.name().th()))
            .toList();
    return List.of(
        Paragraph.of(
            instrument.name().th()
                + " ("
                + instrument.name().en()
                + ") หรือแบบวัด "
                + instrument.code()),
        new NumberedList(Numbering.DASH, indicators));
  }
}
