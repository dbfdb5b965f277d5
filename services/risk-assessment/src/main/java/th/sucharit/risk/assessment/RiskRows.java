package th.sucharit.risk.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.sucharit.documents.Block.Alignment;
import th.sucharit.documents.Block.Cell;
import th.sucharit.documents.Block.Row;
import th.sucharit.documents.Block.Table;
import th.sucharit.documents.Digits;
import th.sucharit.documents.Text;
import th.sucharit.risk.model.Criteria;

/** The risks, how grave they are and what is done (ตารางประเด็นความเสี่ยง). */
final class RiskRows {

  private static final String NONE = "-";

  private RiskRows() {}

  static Table table(RiskAssessment assessment) {
    Criteria criteria = assessment.criteria().content();
    return new Table(
        List.of(2, 5, 8, 2, 3, 3, 8, 4),
        List.of(
            Row.head(
                "ลำดับที่",
                "ขั้นตอนการดำเนินงาน",
                "ประเด็นความเสี่ยงการทุจริต",
                "โอกาส",
                "ผลกระทบ",
                "ระดับความเสี่ยง",
                "มาตรการควบคุมความเสี่ยง",
                "หมายเหตุ")),
        assessment.risks().stream().map(risk -> row(risk, criteria)).toList(),
        Digits.THAI);
  }

  private static Row row(Risk risk, Criteria criteria) {
    Risk.Matter matter = risk.matter();
    Optional<Rating.Scored> scored =
        Optional.ofNullable(risk.rating())
            .filter(Rating.Scored.class::isInstance)
            .map(Rating.Scored.class::cast);
    return Row.of(
        centred(String.valueOf(risk.number())),
        Cell.of(matter.process()),
        Cell.lines(
            Stream.concat(
                    Stream.of(matter.issue()),
                    Stream.ofNullable(matter.briberyArea())
                        .map(area -> "(ความเสี่ยงการรับสินบน: " + name(area) + ")"))
                .toList()),
        centred(scored.map(one -> String.valueOf(one.likelihood())).orElse(NONE)),
        centred(scored.map(one -> String.valueOf(one.impact())).orElse(NONE)),
        centred(
            Optional.ofNullable(risk.rating())
                .flatMap(rating -> criteria.level(rating.level()))
                .map(level -> level.label().th())
                .orElse("ยังไม่ประเมิน")),
        Cell.lines(measures(risk.measures())),
        Cell.of(Optional.ofNullable(matter.remark()).orElse("")));
  }

  private static List<String> measures(List<Measure> measures) {
    return IntStream.range(0, measures.size())
        .mapToObj(i -> (measures.size() > 1 ? i + 1 + ". " : "") + text(measures.get(i)))
        .toList();
  }

  private static String text(Measure measure) {
    return measure.text()
        + Optional.ofNullable(measure.planItem())
            .map(item -> " (แผนปฏิบัติการฯ ลำดับที่ " + item + ")")
            .orElse("");
  }

  private static String name(BriberyArea area) {
    return switch (area) {
      case PERMITS -> "การอนุมัติ อนุญาต";
      case AUTHORITY -> "การใช้อำนาจและตำแหน่งหน้าที่";
      case PROCUREMENT -> "การจัดซื้อจัดจ้างและการใช้จ่ายงบประมาณ";
      case PERSONNEL -> "การบริหารงานบุคคล";
    };
  }

  private static Cell centred(String text) {
    return Cell.of(Text.of(text), Alignment.CENTRE);
  }
}
