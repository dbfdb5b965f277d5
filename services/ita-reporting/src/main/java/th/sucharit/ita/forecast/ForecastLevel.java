package th.sucharit.ita.forecast;

import th.sucharit.ita.model.Grade;
import th.sucharit.ita.model.Level;
import th.sucharit.ita.model.LevelReason;
import th.sucharit.ita.model.Names;

/**
 * The level to be expected (ระดับผลที่คาดการณ์) and those at the ends of the intervals. No
 * probability is given: too little is known for one.
 */
record ForecastLevel(Shown expected, LevelReason reason, Shown lowest, Shown highest, Says says) {

  /** A level in both languages. */
  record Shown(String code, Names name, boolean passed) {

    static Shown of(Grade grade) {
      Level level = grade.level();
      return new Shown(level.code(), level.name(), level.passed());
    }
  }

  /** A sentence in both languages. */
  record Says(String th, String en) {}

  static ForecastLevel of(Forecast forecast) {
    Grade grade = forecast.expectedGrade();
    Shown expected = Shown.of(grade);
    Shown lowest = Shown.of(forecast.lowestGrade());
    Shown highest = Shown.of(forecast.highestGrade());
    return new ForecastLevel(
        expected,
        grade.reason(),
        lowest,
        highest,
        says(forecast.bare(), expected, lowest, highest));
  }

  private static Says says(boolean bare, Shown expected, Shown lowest, Shown highest) {
    String th =
        (bare ? "หากไม่มีการเพิ่มหลักฐาน " : "")
            + "คาดว่าผลจะอยู่ในระดับ “"
            + expected.name().th()
            + "”";
    String en =
        (bare ? "If no evidence is added, the result" : "The result")
            + " is expected to be “"
            + expected.name().en()
            + "”";
    return lowest.code().equals(highest.code())
        ? new Says(
            th + " ทั้งที่ปลายต่ำและปลายสูงของช่วงคะแนน",
            en + ", at the lower and at the upper end of the interval alike.")
        : new Says(
            th
                + " ภายในช่วงคะแนนอาจเป็นได้ตั้งแต่ “"
                + lowest.name().th()
                + "” ถึง “"
                + highest.name().th()
                + "”",
            en
                + "; within the interval it may be anything from “"
                + lowest.name().en()
                + "” to “"
                + highest.name().en()
                + "”.");
  }
}
