package th.sucharit.ita.assessment;

import java.util.Optional;
import th.sucharit.ita.model.Score;

/** Why a text is no score, for people (ข้อผิดพลาดของคะแนน). */
public record ScoreFlaw(String message, String messageTh) {

  public static Optional<ScoreFlaw> of(String text) {
    return Score.faultOf(text).map(ScoreFlaw::describe);
  }

  private static ScoreFlaw describe(Score.Fault fault) {
    return switch (fault) {
      case NOT_A_NUMBER ->
          new ScoreFlaw("must be a number such as \"82.50\"", "ต้องเป็นตัวเลข เช่น \"82.50\"");
      case OUT_OF_RANGE ->
          new ScoreFlaw("must be from 0.00 to 100.00", "ต้องอยู่ระหว่าง 0.00 ถึง 100.00");
      case TOO_MANY_DECIMALS ->
          new ScoreFlaw("must have at most two decimals", "ต้องมีทศนิยมไม่เกินสองตำแหน่ง");
    };
  }
}
