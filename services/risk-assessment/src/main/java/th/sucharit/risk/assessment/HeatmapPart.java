package th.sucharit.risk.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import th.sucharit.documents.Block;
import th.sucharit.documents.Block.Alignment;
import th.sucharit.documents.Block.Cell;
import th.sucharit.documents.Block.Paragraph;
import th.sucharit.documents.Block.Row;
import th.sucharit.documents.Block.Table;
import th.sucharit.documents.Digits;
import th.sucharit.documents.Text;
import th.sucharit.risk.model.Criteria;
import th.sucharit.risk.model.Scale.Step;

/** Where the risks lie, as a table (แผนภูมิความเสี่ยงในรูปตาราง); the level stands in each cell. */
final class HeatmapPart {

  private final Criteria criteria;
  private final Heatmap map;

  private HeatmapPart(RiskAssessment assessment) {
    this.criteria = assessment.criteria().content();
    this.map = Heatmap.of(assessment);
  }

  static List<Block> of(RiskAssessment assessment) {
    HeatmapPart part = new HeatmapPart(assessment);
    List<Block> blocks = new ArrayList<>();
    blocks.add(part.table());
    if (part.map.givenAsWord() > 0) {
      blocks.add(
          Paragraph.of(
              "ประเด็นที่ให้ระดับเป็นคำโดยไม่มีคะแนน จำนวน "
                  + part.map.givenAsWord()
                  + " ประเด็น ไม่ปรากฏในแผนภูมิ"));
    }
    if (part.map.unrated() > 0) {
      blocks.add(Paragraph.of("ประเด็นที่ยังไม่ประเมิน จำนวน " + part.map.unrated() + " ประเด็น"));
    }
    return blocks;
  }

  private Table table() {
    List<Step> impacts = rising(criteria.impact().steps());
    return new Table(
        Stream.concat(Stream.of(3), impacts.stream().map(step -> 2)).toList(),
        List.of(
            Row.head(
                Stream.concat(
                        Stream.of("โอกาส \\ ผลกระทบ"), impacts.stream().map(HeatmapPart::label))
                    .toArray(String[]::new))),
        rising(criteria.likelihood().steps()).reversed().stream()
            .map(likelihood -> row(likelihood, impacts))
            .toList(),
        Digits.THAI);
  }

  private Row row(Step likelihood, List<Step> impacts) {
    return new Row(
        Stream.concat(
                Stream.of(Cell.of(label(likelihood))),
                impacts.stream().map(impact -> cell(likelihood.step(), impact.step())))
            .toList());
  }

  private Cell cell(int likelihood, int impact) {
    Heatmap.Cell found =
        map.cells().stream()
            .filter(one -> one.likelihood() == likelihood && one.impact() == impact)
            .findFirst()
            .orElseThrow();
    String level = criteria.level(found.level()).orElseThrow().label().th();
    List<Text> lines =
        found.risks() == 0
            ? List.of(Text.of(level))
            : List.of(Text.of(level), Text.bold(found.risks() + " ประเด็น"));
    return new Cell(lines, Alignment.CENTRE, 1, 1);
  }

  private static String label(Step step) {
    return step.step() + ". " + step.label().th();
  }

  private static List<Step> rising(List<Step> steps) {
    return steps.stream().sorted(Comparator.comparingInt(Step::step)).toList();
  }
}
