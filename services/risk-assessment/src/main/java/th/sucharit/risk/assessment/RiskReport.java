package th.sucharit.risk.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.sucharit.documents.Block;
import th.sucharit.documents.Block.Heading;
import th.sucharit.documents.Block.NumberedList;
import th.sucharit.documents.Block.Numbering;
import th.sucharit.documents.Block.Paragraph;
import th.sucharit.documents.Digits;
import th.sucharit.documents.Letterhead;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.OfficialDocument.Orientation;
import th.sucharit.documents.OfficialDocument.Particulars;
import th.sucharit.documents.OfficialDocument.Section;
import th.sucharit.documents.Text;
import th.sucharit.risk.model.Level;

/** An assessment as an official document (รายงานการประเมินความเสี่ยงการทุจริต). */
final class RiskReport {

  private final RiskAssessment assessment;
  private final Optional<Letterhead> letterhead;

  private RiskReport(RiskAssessment assessment, Optional<Letterhead> letterhead) {
    this.assessment = assessment;
    this.letterhead = letterhead;
  }

  /**
   * The report.
   *
   * @param letterhead of the memo before it; without one there is no memo
   */
  static OfficialDocument of(
      RiskAssessment assessment, Optional<Letterhead> letterhead, Instant at) {
    RiskReport report = new RiskReport(assessment, letterhead);
    List<Section> sections = new ArrayList<>();
    letterhead.ifPresent(
        head -> sections.add(new Section(Orientation.PORTRAIT, report.memo(head))));
    sections.add(new Section(Orientation.LANDSCAPE, report.tables()));
    return new OfficialDocument(
        new Particulars(
            report.title() + " " + report.agency() + (report.isDraft() ? " (ฉบับร่าง)" : ""),
            report.agency(),
            at,
            Digits.THAI),
        sections);
  }

  private String title() {
    return "รายงานการประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. " + assessment.fiscalYear();
  }

  /** As the memo names it; by its code where nobody does. */
  private String agency() {
    return letterhead
        .map(Letterhead::agency)
        .orElseGet(
            () -> "องค์กรปกครองส่วนท้องถิ่น รหัส " + assessment.jurisdiction().localGovernment());
  }

  /** Until the executive has agreed to it. */
  private boolean isDraft() {
    return switch (assessment.state()) {
      case AssessmentState.Draft draft -> true;
      case AssessmentState.Submitted submitted -> true;
      case AssessmentState.Approved approved -> false;
      case AssessmentState.Published published -> false;
    };
  }

  private List<Block> memo(Letterhead head) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(head.memo(title()));
    blocks.add(Heading.of(2, "เรื่องเดิม"));
    blocks.add(
        Paragraph.of(
            head.agency()
                + " ได้ประเมินความเสี่ยงการทุจริตในการปฏิบัติงาน ประจำปีงบประมาณ พ.ศ. "
                + assessment.fiscalYear()
                + " ตาม"
                + assessment.criteria().content().title().th()));
    blocks.add(Heading.of(2, "ข้อเท็จจริง"));
    blocks.add(
        Paragraph.of(
            "พบประเด็นความเสี่ยงการทุจริต จำนวน "
                + assessment.risks().size()
                + " ประเด็น จำแนกตามระดับความเสี่ยง ดังนี้"));
    blocks.add(new NumberedList(Numbering.DASH, levels()));
    blocks.add(Heading.of(2, "ข้อพิจารณา/ข้อเสนอแนะ"));
    blocks.add(
        Paragraph.of(
            "เห็นควรเสนอผลการประเมินและมาตรการควบคุมความเสี่ยงตามเอกสารแนบท้ายเพื่อโปรดพิจารณา"
                + " และมอบหมายหน่วยงานที่เกี่ยวข้องดำเนินการ"));
    blocks.add(Paragraph.of("จึงเรียนมาเพื่อโปรดพิจารณา"));
    blocks.addAll(head.signatures());
    return blocks;
  }

  private List<Text> levels() {
    return LevelCount.of(assessment.criteria().content(), assessment.risks()).reversed().stream()
        .map(count ->
            Text.of(
                assessment
                        .criteria()
                        .content()
                        .level(count.level())
                        .map(Level::label)
                        .orElseThrow()
                        .th()
                    + " จำนวน "
                    + count.risks()
                    + " ประเด็น"))
        .toList();
  }

  private List<Block> tables() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.of(1, title()));
    blocks.add(Paragraph.centred(Text.bold(agency())));
    if (isDraft()) {
      blocks.add(Paragraph.centred(Text.bold("(ฉบับร่าง)")));
    }
    blocks.add(Heading.of(2, "1. ประเด็นความเสี่ยงและมาตรการควบคุม"));
    blocks.add(
        assessment.risks().isEmpty()
            ? Paragraph.of("ยังไม่มีการระบุประเด็นความเสี่ยง")
            : RiskRows.table(assessment));
    blocks.add(Heading.of(2, "2. แผนภูมิความเสี่ยง"));
    blocks.addAll(HeatmapPart.of(assessment));
    blocks.add(Heading.of(2, "3. จำนวนประเด็นความเสี่ยงตามระดับ"));
    blocks.add(new NumberedList(Numbering.DASH, levels()));
    return blocks;
  }
}
