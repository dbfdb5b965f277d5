package th.sucharit.ita.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.ScoreSheet;
import th.sucharit.ita.model.Structure;
import th.sucharit.starter.web.Problem;

/** Makes a sheet of what was sent in, or names everything that keeps it from being one. */
final class ScoreFormReader {

  private final Structure structure;
  private final Flaws flaws;

  private ScoreFormReader(Structure structure, Flaws flaws) {
    this.structure = structure;
    this.flaws = flaws;
  }

  /**
   * The sheet, in the framework's order.
   *
   * @param present what stands now, of which a form keeps the lists that it leaves out
   * @throws Problem naming each score that has to be mended
   */
  static ScoreSheet read(Framework framework, ScoreForm form, Optional<ScoreSheet> present) {
    Flaws flaws = new Flaws();
    Structure structure = framework.structure();
    ScoreFormReader reader = new ScoreFormReader(structure, flaws);
    Map<Integer, Score> indicators = reader.indicators(form);
    Optional<Score> overall = flaws.score("/officialOverall", form.officialOverall());
    PrintedFigures printed = new PrintedFigures(structure, flaws);
    ScoreSheet before = present.orElse(new ScoreSheet(List.of(), null, List.of()));
    ScoreSheet sheet =
        new ScoreSheet(
            structure.indicators().stream()
                .flatMap(one ->
                    Optional.ofNullable(indicators.get(one.number()))
                        .map(score -> new ScoreSheet.OfIndicator(one.number(), score))
                        .stream())
                .toList(),
            overall.orElse(null),
            printed.instruments(form).orElse(before.officialInstruments()),
            printed.parts(form).orElse(before.parts()),
            printed.changes(form).orElse(before.printedChanges()));
    flaws.refuse();
    return sheet;
  }

  private Map<Integer, Score> indicators(ScoreForm form) {
    Map<Integer, Score> scores = new TreeMap<>();
    List<Integer> named = new ArrayList<>();
    List<ScoreForm.@Nullable OfIndicator> lines =
        Optional.ofNullable(form.indicators()).orElse(List.of());
    for (int i = 0; i < lines.size(); i++) {
      String at = "/indicators/" + i;
      ScoreForm.OfIndicator line =
          Optional.ofNullable(lines.get(i)).orElse(new ScoreForm.OfIndicator(null, null));
      int number = Optional.ofNullable(line.indicator()).orElse(0);
      if (structure.indicator(number).isEmpty()) {
        flaws.add(
            at + "/indicator",
            "is no indicator of this year's framework",
            "ไม่ใช่ตัวชี้วัดในกรอบการประเมินของปีนี้");
      } else if (named.contains(number)) {
        flaws.add(
            at + "/indicator",
            "names indicator " + number + " a second time",
            "ระบุตัวชี้วัดที่ " + number + " ซ้ำ");
      } else {
        named.add(number);
        flaws
            .neededScore(at + "/score", line.score())
            .ifPresent(score -> scores.put(number, score));
      }
    }
    structure.indicators().stream()
        .filter(one -> !named.contains(one.number()))
        .forEach(one ->
            flaws.add(
                "/indicators",
                "lacks indicator " + one.number() + ", " + one.name().en(),
                "ขาดตัวชี้วัดที่ " + one.number() + " " + one.name().th()));
    return scores;
  }
}
