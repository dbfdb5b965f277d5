package th.sucharit.ita.survey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import th.sucharit.ita.questionnaire.Questionnaire;

/**
 * What may be known of a closed survey (การเปิดเผยผล): nothing that few people are behind, nothing
 * that says what each of few has answered, and nothing from which such a thing could be computed.
 */
final class Disclosure {

  /** Nobody is recognised among so many; results of fewer are not shown. */
  static final int SMALLEST_GROUP = 5;

  /** Of fewer it is not shown that all say the same. */
  static final int SMALLEST_UNANIMOUS_GROUP = 10;

  private final Counts all;
  private final Questionnaire.Questions questions;
  private final Map<String, List<Integer>> choices = new TreeMap<>();
  private final Map<String, Moments> scores = new TreeMap<>();

  private Disclosure(Counts all, Questionnaire.Questions questions) {
    this.all = all;
    this.questions = questions;
  }

  /** The part of the counts that is kept when the survey is closed. */
  static Counts of(Counts all, Questionnaire.Questions questions) {
    if (all.answers() < SMALLEST_GROUP) {
      return Counts.NONE;
    }
    Disclosure shown = new Disclosure(all, questions);
    all.choices().entrySet().stream()
        .filter(one -> maySee(one.getValue()))
        .forEach(one -> shown.choices.put(one.getKey(), one.getValue()));
    questions.indicators().stream().map(String::valueOf).forEach(shown::indicator);
    shown.whole();
    return new Counts(all.answers(), all.unit(), shown.choices, shown.scores);
  }

  private void indicator(String number) {
    Moments people = all.scores().getOrDefault(number, Moments.NONE);
    if (maySee(people) && !tellsAHiddenQuestion(Integer.parseInt(number))) {
      scores.put(number, people);
    }
  }

  /** The mean of all indicators would tell the only one that is hidden. */
  private void whole() {
    Moments people = all.scores().getOrDefault(Counts.WHOLE, Moments.NONE);
    if (scores.size() == questions.indicators().size() && maySee(people)) {
      scores.put(Counts.WHOLE, people);
    }
  }

  /** One hidden question follows from the others and their mean; so do few answers to several. */
  private boolean tellsAHiddenQuestion(int indicator) {
    List<Integer> hidden =
        questions.list().stream()
            .filter(one -> one.indicator() == indicator)
            .map(Questionnaire.Question::code)
            .filter(Predicate.not(choices::containsKey))
            .map(code -> answers(all.choices().getOrDefault(code, List.of())))
            .filter(answers -> answers > 0)
            .toList();
    return hidden.size() == 1
        || (!hidden.isEmpty()
            && hidden.stream().mapToInt(Integer::intValue).sum() < SMALLEST_GROUP);
  }

  private static boolean maySee(List<Integer> chosen) {
    int answers = answers(chosen);
    return answers >= SMALLEST_GROUP
        && (answers >= SMALLEST_UNANIMOUS_GROUP
            || !chosen.subList(1, chosen.size()).contains(answers));
  }

  private static boolean maySee(Moments people) {
    return people.answers() >= SMALLEST_GROUP
        && (people.answers() >= SMALLEST_UNANIMOUS_GROUP || !people.alike());
  }

  /** Without those who left it open, who are counted first. */
  static int answers(List<Integer> chosen) {
    return chosen.stream().skip(1).mapToInt(Integer::intValue).sum();
  }
}
