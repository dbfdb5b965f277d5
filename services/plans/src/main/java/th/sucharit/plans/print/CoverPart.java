package th.sucharit.plans.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.sucharit.documents.Block;
import th.sucharit.documents.Block.Alignment;
import th.sucharit.documents.Block.Heading;
import th.sucharit.documents.Block.Indent;
import th.sucharit.documents.Block.PageBreak;
import th.sucharit.documents.Block.Paragraph;
import th.sucharit.documents.Text;
import th.sucharit.plans.document.Programme.Dimension;
import th.sucharit.plans.document.Totals;

/** Cover and preface (ปกและคำนำ). */
final class CoverPart {

  private static final int LINES_ABOVE = 8;

  private CoverPart() {}

  static List<Block> of(PrintedPlan plan) {
    List<Block> blocks = new ArrayList<>();
    for (int line = 0; line < LINES_ABOVE; line++) {
      blocks.add(Paragraph.of(""));
    }
    List<String> title = new ArrayList<>(plan.titleLines());
    title.add("ของ" + plan.agency());
    blocks.addAll(Words.part(plan, title));
    if (!plan.place().isEmpty()) {
      blocks.add(Paragraph.centred(Text.bold(plan.place())));
    }
    blocks.add(new PageBreak());
    blocks.addAll(preface(plan));
    return blocks;
  }

  private static List<Block> preface(PrintedPlan plan) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.of(1, "คำนำ"));
    blocks.add(
        Paragraph.of(
            plan.agency()
                + " ได้จัดทำ"
                + plan.title()
                + " เพื่อเพิ่มประสิทธิภาพในการป้องกันการทุจริต"
                + " และยกระดับคุณธรรมและความโปร่งใสของหน่วยงาน แผนฉบับนี้ประกอบด้วย"));
    blocks.addAll(
        Words.listed(
            List.of(
                "ส่วนที่ 1 บทนำ",
                "ส่วนที่ 2 โครงการ/กิจกรรม/มาตรการ และงบประมาณรายปี",
                "ส่วนที่ 3 รายละเอียดโครงการ/กิจกรรม/มาตรการ",
                "ส่วนที่ 4 การติดตามและรายงานผล")));
    blocks.add(
        Paragraph.of(
            "โครงการ/กิจกรรม/มาตรการตามแผน แยกตาม "
                + plan.content().programme().dimensions().size()
                + " มิติ รวมทั้งสิ้น"
                + Words.count(plan.totals())
                + " ดังนี้"));
    plan.content().programme().dimensions().stream()
        .map(one -> Paragraph.of(counted(plan, one)))
        .forEach(blocks::add);
    blocks.add(Paragraph.of(""));
    blocks.add(right(plan.agency()));
    Optional.ofNullable(plan.cover().dated()).map(CoverPart::right).ifPresent(blocks::add);
    return blocks;
  }

  private static String counted(PrintedPlan plan, Dimension one) {
    return "มิติที่ "
        + one.number()
        + " "
        + one.title().reading()
        + " "
        + Words.count(Totals.of(plan.cover().period(), one::items));
  }

  private static Block right(String text) {
    return new Paragraph(Text.of(text), Alignment.RIGHT, Indent.NONE, false);
  }
}
