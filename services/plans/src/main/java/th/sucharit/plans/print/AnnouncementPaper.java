package th.sucharit.plans.print;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.sucharit.documents.Block;
import th.sucharit.documents.Block.Heading;
import th.sucharit.documents.Block.Paragraph;
import th.sucharit.documents.Block.Signature;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.OfficialDocument.Orientation;
import th.sucharit.documents.OfficialDocument.Section;
import th.sucharit.documents.Text;
import th.sucharit.plans.document.Totals;

/** That a plan is to be used from now on (ประกาศใช้แผน), ready to be signed. */
final class AnnouncementPaper {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM 'พ.ศ.' y", Locale.forLanguageTag("th"))
          .withChronology(ThaiBuddhistChronology.INSTANCE);

  private AnnouncementPaper() {}

  static OfficialDocument of(PrintedPlan plan, AnnouncementForm form) {
    List<Block> blocks = new ArrayList<>(Words.part(plan, "ประกาศ" + form.agency()));
    Optional.ofNullable(form.number())
        .filter(number -> !number.isBlank())
        .ifPresent(number -> blocks.add(Paragraph.centred(Text.of("ที่ " + number)).withNext()));
    blocks.add(Heading.of(1, "เรื่อง ประกาศใช้" + plan.title()));
    blocks.add(Paragraph.centred(Text.of("_".repeat(24))));
    blocks.add(Paragraph.of(made(plan, form)));
    blocks.add(
        Paragraph.of(
            "จึงประกาศใช้"
                + plan.title()
                + " เพื่อเป็นกรอบในการดำเนินงานป้องกันการทุจริตของหน่วยงาน"
                + " ตั้งแต่วันที่ประกาศเป็นต้นไป"));
    blocks.add(Paragraph.of("จึงประกาศให้ทราบโดยทั่วกัน"));
    blocks.add(
        Paragraph.of(
                "ประกาศ ณ วันที่ "
                    + Optional.ofNullable(form.date())
                        .map((LocalDate date) -> DATE.format(date))
                        .orElse(".".repeat(40)))
            .withNext());
    blocks.add(new Signature(form.name(), form.position(), null));
    return new OfficialDocument(
        plan.particulars("ประกาศใช้" + plan.title() + " " + form.agency()),
        List.of(new Section(Orientation.PORTRAIT, blocks)));
  }

  private static String made(PrintedPlan plan, AnnouncementForm form) {
    Totals totals = plan.totals();
    return "ด้วย"
        + form.agency()
        + " ได้จัดทำ"
        + plan.title()
        + " ประกอบด้วย โครงการ/กิจกรรม/มาตรการ รวม"
        + Words.count(totals)
        + Optional.ofNullable(totals.total())
            .map(money -> " งบประมาณรวม " + Words.baht(money) + " บาท")
            .orElse(" โดยไม่ใช้งบประมาณ")
        + " เพื่อยกระดับคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงาน นั้น";
  }
}
