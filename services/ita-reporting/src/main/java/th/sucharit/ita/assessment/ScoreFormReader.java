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
  private final List<Problem.Flaw> flaws = new ArrayList<>();

  private ScoreFormReader(Structure structure) {
    this.structure = structure;
  }

  /**
   * The sheet, in the framework's order.
   *
   * @throws Problem naming each score that has to be mended
   */
  static ScoreSheet read(Framework framework, ScoreForm form) {
    ScoreFormReader reader = new ScoreFormReader(framework.structure());
    Map<Integer, Score> indicators = reader.indicators(form);
    Optional<Score> overall = reader.score("/officialOverall", form.officialOverall());
    List<ScoreSheet.OfInstrument> instruments = reader.instruments(form);
    if (!reader.flaws.isEmpty()) {
      Problem problem = Refused.invalidScores();
      for (Problem.Flaw flaw : reader.flaws) {
        problem = problem.with(flaw.pointer(), flaw.message(), flaw.messageTh());
      }
      throw problem;
    }
    return new ScoreSheet(
        framework.structure().indicators().stream()
            .flatMap(one ->
                Optional.ofNullable(indicators.get(one.number()))
                    .map(score -> new ScoreSheet.OfIndicator(one.number(), score))
                    .stream())
            .toList(),
        overall.orElse(null),
        instruments);
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
        flaw(
            at + "/indicator",
            "is no indicator of this year's framework",
            "ไม่ใช่ตัวชี้วัดในกรอบการประเมินของปีนี้");
      } else if (named.contains(number)) {
        flaw(
            at + "/indicator",
            "names indicator " + number + " a second time",
            "ระบุตัวชี้วัดที่ " + number + " ซ้ำ");
      } else {
        named.add(number);
        score(at + "/score", Optional.ofNullable(line.score()).orElse(""))
            .ifPresent(score -> scores.put(number, score));
      }
    }
    structure.indicators().stream()
        .filter(one -> !named.contains(one.number()))
        .forEach(one ->
            flaw(
                "/indicators",
                "lacks indicator " + one.number() + ", " + one.name().en(),
                "ขาดตัวชี้วัดที่ " + one.number() + " " + one.name().th()));
    return scores;
  }

  private List<ScoreSheet.OfInstrument> instruments(ScoreForm form) {
    Map<String, Score> scores = new TreeMap<>();
    List<ScoreForm.@Nullable OfInstrument> lines =
        Optional.ofNullable(form.officialInstruments()).orElse(List.of());
    for (int i = 0; i < lines.size(); i++) {
      String at = "/officialInstruments/" + i;
      ScoreForm.OfInstrument line =
          Optional.ofNullable(lines.get(i)).orElse(new ScoreForm.OfInstrument(null, null));
      String code = Optional.ofNullable(line.instrument()).orElse("");
      if (structure.instrument(code).isEmpty()) {
        flaw(
            at + "/instrument",
            "is no instrument of this year's framework",
            "ไม่ใช่แบบวัดในกรอบการประเมินของปีนี้");
      } else {
        Optional<Score> score = score(at + "/score", Optional.ofNullable(line.score()).orElse(""));
        if (score.isPresent() && scores.put(code, score.get()) != null) {
          flaw(at + "/instrument", "names " + code + " a second time", "ระบุ " + code + " ซ้ำ");
        }
      }
    }
    return structure.instruments().stream()
        .flatMap(one ->
            Optional.ofNullable(scores.get(one.code()))
                .map(score -> new ScoreSheet.OfInstrument(one.code(), score))
                .stream())
        .toList();
  }

  private Optional<Score> score(String pointer, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    Optional<ScoreFlaw> fault = ScoreFlaw.of(text);
    fault.ifPresent(one -> flaw(pointer, one.message(), one.messageTh()));
    return fault.isPresent() ? Optional.empty() : Optional.of(Score.of(text));
  }

  private void flaw(String pointer, String message, String messageTh) {
    flaws.add(new Problem.Flaw(pointer, message, messageTh));
  }
}
