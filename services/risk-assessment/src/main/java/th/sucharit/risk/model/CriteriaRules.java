package th.sucharit.risk.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What criteria must be before anybody rates by them (ข้อกำหนดของเกณฑ์). */
public final class CriteriaRules {

  /** Fewer than two grades tell nothing apart; nobody can use more than ten. */
  static final int FEWEST = 2;

  static final int MOST = 10;

  /** What other services may hear of a level. */
  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

  private static final int LONGEST_CODE = 40;

  private CriteriaRules() {}

  /** Everything that is wrong; nothing when the criteria can be used. */
  public static List<Fault> faultsOf(Criteria criteria) {
    Faults faults = new Faults();
    ScaleRules.check("/likelihood", criteria.likelihood(), faults);
    ScaleRules.check("/impact", criteria.impact(), faults);
    checkLevels(criteria.levels(), faults);
    MatrixRules.check(criteria, faults);
    return faults.found();
  }

  private static void checkLevels(List<Level> levels, Faults faults) {
    checkSize("/levels", levels.size(), faults);
    Numbering ranks = new Numbering(levels.size());
    Set<String> codes = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (int i = 0; i < levels.size(); i++) {
      String pointer = "/levels/" + i;
      Level level = levels.get(i);
      ranks.check(pointer + "/rank", level.rank(), faults);
      if (level.code().length() > LONGEST_CODE || !CODE.matcher(level.code()).matches()) {
        faults.add(
            pointer + "/code",
            "must be small Latin letters, words joined by hyphens",
            "ต้องเป็นอักษรละตินตัวเล็ก คั่นคำด้วยยัติภังค์");
      }
      if (!codes.add(level.code())) {
        faults.add(pointer + "/code", "is used by another level", "ซ้ำกับระดับอื่น");
      }
      if (!labels.add(level.label().th().strip())) {
        faults.add(pointer + "/label/th", "is used by another level", "ซ้ำกับระดับอื่น");
      }
    }
  }

  static void checkSize(String pointer, int size, Faults faults) {
    if (size < FEWEST || size > MOST) {
      faults.add(
          pointer,
          "must have " + FEWEST + " to " + MOST + " entries",
          "ต้องมี " + FEWEST + " ถึง " + MOST + " รายการ");
    }
  }
}
