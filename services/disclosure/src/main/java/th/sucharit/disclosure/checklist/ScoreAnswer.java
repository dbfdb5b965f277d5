package th.sucharit.disclosure.checklist;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.disclosure.framework.Prediction;
import th.sucharit.disclosure.official.OfficialScore;

/**
 * How far a checklist has come and what that may be worth, as the API shows it.
 *
 * @param predictedOit of 100
 * @param official as the assessors gave it; null when not known
 */
record ScoreAnswer(
    int evidenced,
    int items,
    String predictedOit,
    TwoTexts caveat,
    List<OfIndicator> indicators,
    @Nullable OfficialScore official) {

  private static final TwoTexts CAVEAT =
      new TwoTexts(
          "คะแนนนี้เป็นการคาดการณ์ หากผู้ประเมินรับหลักฐานทั้งหมดที่แสดงไว้และไม่มีการเพิ่มเติม",
          "A prediction: if the assessors accept everything shown here and nothing is added.");

  /** The same in Thai and English. */
  record TwoTexts(String th, String en) {}

  /**
   * An indicator.
   *
   * @param meanOf {@code sub-indicators}, or {@code items} where the year's sub-indicators are not
   *     known
   */
  record OfIndicator(
      int number,
      TwoTexts name,
      String predicted,
      String meanOf,
      List<OfSubIndicator> subIndicators) {}

  /** A sub-indicator. */
  record OfSubIndicator(String code, TwoTexts name, String predicted, int evidenced, int items) {}

  static ScoreAnswer of(Prediction prediction, @Nullable OfficialScore official) {
    return new ScoreAnswer(
        prediction.evidenced(),
        prediction.items(),
        text(prediction.score()),
        CAVEAT,
        prediction.indicators().stream().map(ScoreAnswer::of).toList(),
        official);
  }

  private static OfIndicator of(Prediction.OfIndicator one) {
    return new OfIndicator(
        one.indicator().number(),
        new TwoTexts(one.indicator().nameTh(), one.indicator().nameEn()),
        text(one.score()),
        one.parts().isEmpty() ? "items" : "sub-indicators",
        one.parts().stream().map(ScoreAnswer::of).toList());
  }

  private static OfSubIndicator of(Prediction.OfSubIndicator one) {
    return new OfSubIndicator(
        one.subIndicator().code(),
        new TwoTexts(one.subIndicator().nameTh(), one.subIndicator().nameEn()),
        text(one.score()),
        one.evidenced(),
        one.items());
  }

  private static String text(BigDecimal score) {
    return score.toPlainString();
  }
}
