package th.sucharit.ita.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import th.sucharit.ita.questionnaire.Questionnaire;
import th.sucharit.starter.web.Problem;

/** Reads what one person answered (ใบคำตอบ): every question, or said that it is left open. */
final class AnswerSheet {

  private final Questionnaire.Questions questions;

  AnswerSheet(Questionnaire.Questions questions) {
    this.questions = questions;
  }

  /** One question and the code of what was chosen, or {@code none}. */
  record Line(@NotBlank @Size(max = 10) String question, @NotBlank @Size(max = 30) String choice) {}

  /**
   * The row of these answers, in the order of the codes.
   *
   * @throws Problem 400 with every question that has no valid answer, or more than one
   */
  byte[] row(List<String> codes, List<Line> answers) {
    byte[] row = new byte[codes.size()];
    Problem wrong = null;
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      List<Line> given = answers.stream().filter(one -> one.question().equals(code)).toList();
      int place = given.size() == 1 ? place(code, given.getFirst().choice()) : -1;
      if (place < 0) {
        wrong =
            (wrong == null ? Refused.incomplete() : wrong)
                .with("/answers/" + code, "choose one answer", "กรุณาเลือกหนึ่งคำตอบ");
      }
      row[i] = (byte) place;
    }
    if (wrong == null && answers.size() > codes.size()) {
      wrong =
          Refused.incomplete()
              .with("/answers", "names an unknown question", "มีข้อคำถามที่ไม่รู้จัก");
    }
    if (wrong != null) {
      throw wrong;
    }
    return row;
  }

  private int place(String code, String choice) {
    if (choice.equals(Questionnaire.NO_ANSWER)) {
      return 0;
    }
    List<Questionnaire.Choice> choices =
        questions.scaleOf(questions.find(code).orElseThrow()).choices();
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).code().equals(choice)) {
        return i + 1;
      }
    }
    return -1;
  }
}
