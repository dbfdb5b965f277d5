package th.sucharit.ita.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.sucharit.documents.Block;
import th.sucharit.documents.Block.Alignment;
import th.sucharit.documents.Block.Cell;
import th.sucharit.documents.Block.Heading;
import th.sucharit.documents.Block.Paragraph;
import th.sucharit.documents.Block.Row;
import th.sucharit.documents.Block.Table;
import th.sucharit.documents.Digits;
import th.sucharit.documents.Text;
import th.sucharit.ita.assessment.ScoredYear;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Change;
import th.sucharit.ita.model.Points;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.Structure;

/** What the scores say (ผลการวิเคราะห์ ITA), every label and sign computed. */
final class AnalysisPart {

  private final AssessedYear year;
  private final Optional<Change> change;

  private AnalysisPart(ScoredYear scores) {
    this.year = scores.year();
    this.change = scores.change();
  }

  static List<Block> of(ScoredYear scores) {
    AnalysisPart part = new AnalysisPart(scores);
    List<Block> blocks = new ArrayList<>(part.overall());
    blocks.add(part.againstPassMark());
    blocks.addAll(part.gaps());
    part.change.ifPresent(since -> blocks.addAll(part.since(since)));
    return blocks;
  }

  private List<Block> overall() {
    return List.of(
        Heading.of(3, "1) ผลการประเมินในภาพรวม"),
        Paragraph.of(
            "คะแนนภาพรวมของหน่วยงาน "
                + year.standing().overall()
                + " คะแนน ระดับผลการประเมิน “"
                + year.standing().grade().level().name().th()
                + "”"
                + (year.confirmed()
                    ? ""
                    : " (คำนวณจากคะแนนรายตัวชี้วัด ยังไม่ใช่ผลอย่างเป็นทางการ)")),
        Heading.of(3, "2) ผลการประเมินรายตัวชี้วัด"));
  }

  private Table againstPassMark() {
    return new Table(
        List.of(2, 6, 3, 4),
        List.of(
            Row.head(
                "ตัวชี้วัดที่",
                "รายละเอียดตัวชี้วัด",
                "คะแนนร้อยละ",
                "เปรียบเทียบกับเกณฑ์ (ร้อยละ " + passMark() + " ขึ้นไป)")),
        indicators()
            .map(one ->
                Row.of(
                    centred(String.valueOf(one.number())),
                    Cell.of(one.name().th()),
                    centred(score(one).toString()),
                    centred(below(one) ? "ต่ำกว่าเกณฑ์" : "ผ่านเกณฑ์")))
            .toList(),
        Digits.THAI);
  }

  private List<Block> gaps() {
    List<Text> below =
        indicators()
            .filter(this::below)
            .map(one ->
                Text.of(
                    "ตัวชี้วัดที่ "
                        + one.number()
                        + " "
                        + one.name().th()
                        + " ขาด "
                        + new Points(-year.gap(score(one)).hundredths())
                        + " คะแนน"))
            .toList();
    return below.isEmpty()
        ? List.of(Paragraph.of("ทุกตัวชี้วัดผ่านเกณฑ์ร้อยละ " + passMark()))
        : List.of(
            Paragraph.of(
                "ตัวชี้วัดที่ต่ำกว่าเกณฑ์ร้อยละ " + passMark() + " ซึ่งต้องกำหนดมาตรการปรับปรุง"),
            new Block.NumberedList(Block.Numbering.DASH, below));
  }

  private List<Block> since(Change since) {
    int now = year.framework().fiscalYear().year();
    List<Row> rows = new ArrayList<>();
    year.framework().structure().instruments().forEach(one -> rows.addAll(rows(one, since)));
    rows.add(
        Row.of(
            Cell.of(Text.bold("คะแนนภาพรวม"), Alignment.RIGHT).over(2, 1),
            centred(since.overallBefore().toString()),
            centred(now(since).toString()),
            centred(signed(since.overall())),
            centred(trend(since.overall()))));
    return List.of(
        Heading.of(3, "3) ผลการประเมินปีงบประมาณ พ.ศ. " + since.since().year() + " - " + now),
        new Table(
            List.of(3, 5, 2, 2, 3, 2),
            List.of(
                Row.head(
                    "เครื่องมือ",
                    "ตัวชี้วัด",
                    "พ.ศ. " + since.since().year(),
                    "พ.ศ. " + now,
                    "การเปลี่ยนแปลง",
                    "แนวโน้ม")),
            rows,
            Digits.THAI));
  }

  private List<Row> rows(Structure.Instrument instrument, Change since) {
    List<Row> rows = new ArrayList<>();
    List<Structure.Indicator> indicators =
        instrument.indicators().stream()
            .flatMap(number -> year.framework().structure().indicator(number).stream())
            .toList();
    for (Structure.Indicator one : indicators) {
      List<Cell> cells = new ArrayList<>();
      if (rows.isEmpty()) {
        cells.add(
            Cell.of(instrument.code() + " " + instrument.name().th()).over(1, indicators.size()));
      }
      Optional<Change.OfIndicator> moved = since.ofIndicator(one.number());
      cells.add(Cell.of(one.number() + ". " + one.name().th()));
      cells.add(centred(moved.map(was -> was.before().toString()).orElse("-")));
      cells.add(centred(score(one).toString()));
      cells.add(centred(moved.map(was -> signed(was.change())).orElse("-")));
      cells.add(centred(moved.map(was -> trend(was.change())).orElse("-")));
      rows.add(new Row(cells));
    }
    return rows;
  }

  /** The overall score that the change is counted to: official on both sides, or recomputed. */
  private Score now(Change since) {
    return (since.official() ? year.standing() : year.recomputed()).overall();
  }

  private Stream<Structure.Indicator> indicators() {
    return year.framework().structure().indicators().stream();
  }

  private Score score(Structure.Indicator one) {
    return year.sheet().score(one.number());
  }

  private boolean below(Structure.Indicator one) {
    return year.gap(score(one)).hundredths() < 0;
  }

  private String passMark() {
    return year.framework().levels().passMark().score().toString().replaceFirst("\\.00$", "");
  }

  private static String signed(Points points) {
    return points.hundredths() > 0 ? "+" + points : points.toString();
  }

  private static String trend(Points points) {
    return switch (Integer.signum(points.hundredths())) {
      case 1 -> "เพิ่มขึ้น";
      case -1 -> "ลดลง";
      default -> "คงเดิม";
    };
  }

  private static Cell centred(String text) {
    return Cell.of(Text.of(text), Alignment.CENTRE);
  }
}
