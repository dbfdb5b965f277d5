package th.sucharit.ita.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
   * @throws Problem 400 with every answer that is none, and every question that has none
   */
  byte[] row(List<String> codes, List<Line> answers) {
    byte[] row = new byte[codes.size()];
    Set<String> missing = new LinkedHashSet<>(codes);
    List<Wrong> wrong = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      Line line = answers.get(i);
      if (!codes.contains(line.question())) {
        wrong.add(
            new Wrong(i + "/question", "names an unknown question", "มีข้อคำถามที่ไม่รู้จัก"));
      } else if (!missing.remove(line.question())) {
        wrong.add(new Wrong(i + "/question", "was answered before", "ข้อนี้ตอบซ้ำ"));
      } else {
        int place = place(line.question(), line.choice());
        if (place < 0) {
          wrong.add(new Wrong(i + "/choice", "choose one answer", "กรุณาเลือกหนึ่งคำตอบ"));
        }
        row[codes.indexOf(line.question())] = (byte) place;
      }
    }
    if (wrong.isEmpty() && missing.isEmpty()) {
      return row;
    }
    Problem refused = Refused.incomplete();
    for (Wrong one : wrong) {
      refused = refused.with("/answers/" + one.where(), one.message(), one.messageTh());
    }
    for (String code : missing) {
      refused = refused.with("/answers", code + " has no answer", "ยังไม่ได้ตอบข้อ " + code);
    }
    throw refused;
  }

  /** What is wrong with an answer, below the list of them. */
  private record Wrong(String where, String message, String messageTh) {}

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
