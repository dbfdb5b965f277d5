package th.sucharit.portal.survey;

import java.util.List;
import th.sucharit.portal.ita.Names;

/** What a survey asks (แบบวัด), as far as pages show it. */
record Questionnaire(
    String localGovernment,
    int fiscalYear,
    String instrument,
    Wording wording,
    Questions questions) {

  /** What stands at its head. */
  record Wording(Names title, Names introduction) {}

  /** The questions and the scales they are answered by. */
  record Questions(List<Scale> scales, List<Question> list) {}

  /** How a question is answered. */
  record Scale(String key, List<Choice> choices) {}

  /** One answer. */
  record Choice(String code, Names name) {}

  /** One question. */
  record Question(String code, String scale, Names text) {}

  public List<Choice> choices(Question question) {
    return questions.scales().stream()
        .filter(one -> one.key().equals(question.scale()))
        .findFirst()
        .orElseThrow()
        .choices();
  }

  /** Whether that can be chosen; every question can be left open. */
  boolean offers(Question question, String choice) {
    return choice.equals("none")
        || choices(question).stream().anyMatch(one -> one.code().equals(choice));
  }
}
