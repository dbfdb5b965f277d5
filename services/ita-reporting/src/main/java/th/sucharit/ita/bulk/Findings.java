package th.sucharit.ita.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.sucharit.ita.assessment.GivenResult;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Level;
import th.sucharit.ita.model.Outcome;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.ScoreSheet;
import th.sucharit.starter.text.ThaiText;

/** Holds what is printed against what the indicators give (เทียบผลที่พิมพ์กับผลที่คำนวณ). */
final class Findings {

  private final AssessedYear year;
  private final Outcome recomputed;

  private Findings(GivenResult result) {
    this.year = new AssessedYear(result.framework(), result.sheet(), false);
    this.recomputed = year.recomputed();
  }

  static List<Finding> of(Reading.Sound sound) {
    Findings findings = new Findings(sound.result());
    List<Finding> all = new ArrayList<>(findings.overall());
    all.addAll(findings.instruments());
    Optional.ofNullable(sound.level()).flatMap(findings::level).ifPresent(all::add);
    return all;
  }

  private List<Finding> overall() {
    return year.sheet().official().stream()
        .filter(given -> differs(given, recomputed.overall()))
        .map(
            given -> differing("overall-differs", ScoreColumn.OVERALL, given, recomputed.overall()))
        .toList();
  }

  private List<Finding> instruments() {
    return recomputed.instruments().stream()
        .flatMap(own ->
            year.sheet().official(own.instrument()).stream()
                .filter(given -> differs(given, own.score()))
                .map(given -> instrument(own, given)))
        .toList();
  }

  private static Finding instrument(ScoreSheet.OfInstrument own, Score given) {
    return differing(
        "instrument-differs", ScoreColumn.instrument(own.instrument()), given, own.score());
  }

  private boolean differs(Score given, Score own) {
    return !year.framework().scoring().tolerates(given.minus(own));
  }

  private static Finding differing(String code, String column, Score given, Score own) {
    String points = given.minus(own).toString();
    return new Finding(
        code,
        column,
        given.toString(),
        own.toString(),
        "differs by " + points + " from what the indicators give",
        "ต่างจากที่คำนวณจากตัวชี้วัด " + points + " คะแนน");
  }

  private Optional<Finding> level(String printed) {
    Level own = recomputed.grade().level();
    Optional<Level> meant =
        year.framework().levels().rows().stream().filter(one -> isCalled(one, printed)).findFirst();
    if (meant.filter(own::equals).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        meant.isEmpty()
            ? new Finding(
                "level-unknown",
                ScoreColumn.LEVEL,
                printed,
                own.name().th(),
                "is no level of this year's framework",
                "ไม่ใช่ระดับผลในกรอบการประเมินของปีนี้")
            : new Finding(
                "level-differs",
                ScoreColumn.LEVEL,
                printed,
                own.name().th(),
                "is not the level that the indicators give: " + own.name().en(),
                "ไม่ตรงกับระดับที่คำนวณจากตัวชี้วัด คือ " + own.name().th()));
  }

  private static boolean isCalled(Level level, String printed) {
    String folded = ThaiText.fold(printed);
    return Stream.of(level.code(), level.name().th(), level.name().en())
        .anyMatch(name -> ThaiText.fold(name).equals(folded));
  }
}
