package th.sucharit.ita.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.sucharit.ita.assessment.Finding;
import th.sucharit.ita.assessment.PrintedCheck;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Level;
import th.sucharit.starter.text.ThaiText;

/** Holds what a row prints against what its indicators give (เทียบผลที่พิมพ์กับผลที่คำนวณ). */
final class Findings {

  private Findings() {}

  static List<Finding> of(Reading.Sound sound) {
    AssessedYear year = new AssessedYear(sound.result().framework(), sound.result().sheet(), false);
    List<Finding> all = new ArrayList<>(PrintedCheck.of(year, Optional.empty()));
    Optional.ofNullable(sound.level()).flatMap(printed -> level(year, printed)).ifPresent(all::add);
    return all;
  }

  private static Optional<Finding> level(AssessedYear year, String printed) {
    Level own = year.recomputed().grade().level();
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
