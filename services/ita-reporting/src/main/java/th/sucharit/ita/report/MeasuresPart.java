package th.sucharit.ita.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import th.sucharit.documents.Block;
import th.sucharit.documents.Block.Alignment;
import th.sucharit.documents.Block.Cell;
import th.sucharit.documents.Block.Heading;
import th.sucharit.documents.Block.Paragraph;
import th.sucharit.documents.Block.Row;
import th.sucharit.documents.Block.Table;
import th.sucharit.documents.Digits;
import th.sucharit.documents.Text;
import th.sucharit.ita.measure.Concern;
import th.sucharit.ita.measure.ReportedMeasure;

/** The measures and what came of them (ตารางมาตรการและผลการดำเนินการ), in one of three layouts. */
final class MeasuresPart {

  private static final int LAST = Integer.MAX_VALUE;

  private MeasuresPart() {}

  static List<Block> of(ReportSubject subject) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.of(1, subject.title()));
    blocks.add(Paragraph.centred(Text.bold(subject.letterhead().agency())));
    if (subject.measures().isEmpty()) {
      blocks.add(Paragraph.of("ยังไม่มีการกำหนดมาตรการในปีงบประมาณนี้"));
      return blocks;
    }
    blocks.add(
        Paragraph.of(
            "จากการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน นำมาสู่การกำหนดมาตรการ"
                + "ส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานของ"
                + subject.letterhead().agency()
                + " ดังนี้"));
    switch (subject.layout()) {
      case THREE_COLUMNS -> blocks.add(threeColumns(subject.measures()));
      case PER_INDICATOR -> blocks.addAll(perIndicator(subject));
      case PER_ISSUE -> blocks.add(perIssue(subject.measures()));
    }
    return blocks;
  }

  private static Table threeColumns(List<ReportedMeasure> measures) {
    List<Row> rows = new ArrayList<>();
    for (ReportedMeasure one : measures) {
      rows.add(
          Row.of(
              Cell.of(rows.size() + 1 + ". " + one.plan().title()),
              Cell.lines(Lines.results(one)),
              Cell.lines(Lines.outcomes(one))));
    }
    return new Table(
        List.of(3, 4, 4),
        List.of(
            Row.head(
                "มาตรการ / กิจกรรม",
                "สรุปผลการดำเนินการตามมาตรการ / กิจกรรม",
                "ผลลัพธ์ / ความสำเร็จของการดำเนินการ")),
        rows,
        Digits.THAI);
  }

  private static List<Block> perIndicator(ReportSubject subject) {
    TreeMap<Integer, List<ReportedMeasure>> grouped =
        subject.measures().stream()
            .collect(
                Collectors.groupingBy(
                    one -> Optional.ofNullable(one.plan().concern().indicator()).orElse(LAST),
                    TreeMap::new,
                    Collectors.toList()));
    List<Block> blocks = new ArrayList<>();
    grouped.forEach((number, measures) -> {
      blocks.add(
          Heading.of(
              2,
              subject
                  .framework()
                  .structure()
                  .indicator(number)
                  .map(one -> "ตัวชี้วัดที่ " + one.number() + " " + one.name().th())
                  .orElse("มาตรการอื่น")));
      blocks.add(sixColumns(measures));
    });
    return blocks;
  }

  private static Table sixColumns(List<ReportedMeasure> measures) {
    return new Table(
        List.of(3, 5, 2, 2, 4, 4),
        List.of(
            Row.head(
                "มาตรการ/โครงการหรือกิจกรรม",
                "ขั้นตอนหรือวิธีการปฏิบัติ",
                "ระยะเวลาในการดำเนินการ",
                "ผู้รับผิดชอบ",
                "ผลการดำเนินการตามมาตรการ",
                "ผลลัพธ์หรือความสำเร็จของการดำเนินการ")),
        measures.stream()
            .map(one ->
                Row.of(
                    Cell.of(one.plan().title()),
                    Cell.lines(Lines.steps(one)),
                    Cell.of(Text.of(Lines.period(one)), Alignment.CENTRE),
                    Cell.lines(Lines.units(one)),
                    Cell.lines(Lines.results(one)),
                    Cell.lines(Lines.outcomes(one))))
            .toList(),
        Digits.THAI);
  }

  private static Table perIssue(List<ReportedMeasure> measures) {
    Comparator<ReportedMeasure> byIssue = Comparator.comparingInt(MeasuresPart::issue);
    List<Row> rows = new ArrayList<>();
    int before = 0;
    int number = 0;
    for (ReportedMeasure one : measures.stream().sorted(byIssue).toList()) {
      if (issue(one) != before) {
        before = issue(one);
        number = 0;
        rows.add(Row.of(Cell.of(Text.bold(issueTitle(one)), Alignment.LEFT).over(5, 1)));
      }
      number++;
      rows.add(
          Row.of(
              Cell.of(number + ". " + one.plan().title()),
              Cell.lines(Lines.units(one)),
              Cell.lines(Lines.steps(one)),
              Cell.lines(Lines.results(one)),
              Cell.lines(Lines.outcomes(one))));
    }
    return new Table(
        List.of(4, 3, 5, 4, 4),
        List.of(
            Row.head(
                "มาตรการ/โครงการ/กิจกรรม",
                "หน่วยงานที่รับผิดชอบ",
                "ขั้นตอน/วิธีการปฏิบัติ",
                "สรุปผลการดำเนินการตามมาตรการ/กิจกรรม",
                "ผลลัพธ์หรือความสำเร็จของการดำเนินการ")),
        rows,
        Digits.THAI);
  }

  private static int issue(ReportedMeasure one) {
    return Optional.ofNullable(one.plan().concern().issue())
        .map(Concern.Issue::number)
        .orElse(LAST);
  }

  private static String issueTitle(ReportedMeasure one) {
    return Optional.ofNullable(one.plan().concern().issue())
        .map(issue -> "ประเด็นที่ " + issue.number() + " " + issue.title())
        .orElse("มาตรการอื่น");
  }
}
