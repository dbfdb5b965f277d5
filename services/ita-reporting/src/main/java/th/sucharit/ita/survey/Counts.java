package th.sucharit.ita.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import th.sucharit.ita.questionnaire.Questionnaire;

/**
 * What all answers say together (ผลรวมคำตอบ); what one person said is not in it.
 *
 * @param answers how many people
 * @param unit into so many parts a point is divided, so that every mean of a person is a whole
 *     number of parts
 * @param choices for each question how often it was not answered, and how often each choice was
 *     taken
 * @param scores of the people, for each indicator by its number; and the sum over all indicators of
 *     those who answered something of each
 */
record Counts(
    int answers, long unit, Map<String, List<Integer>> choices, Map<String, Moments> scores) {

  static final Counts NONE = new Counts(0, 1, Map.of(), Map.of());

  /** Key of the sum over all indicators. */
  static final String WHOLE = "whole";

  /**
   * One more person.
   *
   * @param row one byte for each question: 0 where it was not answered, else the place of the
   *     choice
   */
  Counts plus(byte[] row, List<String> codes, Questionnaire.Questions questions) {
    Map<String, List<Integer>> chosen = new TreeMap<>(choices);
    Map<Integer, List<Integer>> points = new TreeMap<>();
    for (int i = 0; i < codes.size(); i++) {
      Questionnaire.Question question = questions.find(codes.get(i)).orElseThrow();
      List<Questionnaire.Choice> scale = questions.scaleOf(question).choices();
      chosen.put(question.code(), oneMore(chosen.get(question.code()), scale.size(), row[i]));
      if (row[i] > 0) {
        points
            .computeIfAbsent(question.indicator(), number -> new ArrayList<>())
            .add(scale.get(row[i] - 1).points());
      }
    }
    long parts = parts(questions);
    Map<String, Moments> sums = new TreeMap<>(scores);
    long whole = 0;
    for (Map.Entry<Integer, List<Integer>> indicator : points.entrySet()) {
      List<Integer> each = indicator.getValue();
      long own = each.stream().mapToLong(Integer::longValue).sum() * (parts / each.size());
      sums.merge(indicator.getKey().toString(), Moments.NONE.plus(own), Moments::plus);
      whole += own;
    }
    if (points.size() == questions.indicators().size()) {
      sums.merge(WHOLE, Moments.NONE.plus(whole), Moments::plus);
    }
    return new Counts(answers + 1, parts, chosen, sums);
  }

  /** The smallest number that every possible number of answers to an indicator divides. */
  static long parts(Questionnaire.Questions questions) {
    return LongStream.rangeClosed(1, questions.mostOfOneIndicator())
        .reduce(1, (all, next) -> all / gcd(all, next) * next);
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private static List<Integer> oneMore(@Nullable List<Integer> before, int choices, int chosen) {
    List<Integer> after =
        new ArrayList<>(before == null ? Collections.nCopies(choices + 1, 0) : before);
    after.set(chosen, after.get(chosen) + 1);
    return List.copyOf(after);
  }
}
