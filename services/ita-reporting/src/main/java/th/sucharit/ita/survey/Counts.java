package th.sucharit.ita.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import th.sucharit.ita.questionnaire.Questionnaire;

/**
 * What all counted answers say together (ผลรวมคำตอบ); what one person said is not in it.
 *
 * @param answers how many people
 * @param choices for each question how often it was not answered, and how often each choice was
 *     taken
 * @param scores of the people, for each indicator by its number and as a whole
 */
record Counts(int answers, Map<String, List<Integer>> choices, Map<String, Moments> scores) {

  static final Counts NONE = new Counts(0, Map.of(), Map.of());

  /** Key of the score over all indicators. */
  static final String WHOLE = "whole";

  private static final int HUNDREDTHS = 100;

  Counts plus(List<byte[]> rows, List<String> codes, Questionnaire.Questions questions) {
    Map<String, List<Integer>> chosen = new TreeMap<>(choices);
    Map<String, Moments> sums = new TreeMap<>(scores);
    for (byte[] row : rows) {
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
      addScores(points, sums);
    }
    return new Counts(answers + rows.size(), chosen, sums);
  }

  /** The sums of a score that enough people are behind. */
  Optional<Moments> shown(String key) {
    return Optional.ofNullable(scores.get(key))
        .filter(people -> people.answers() >= AnswerPool.SMALLEST_GROUP);
  }

  /** A person's score of an indicator is the mean of the questions answered, as a whole theirs. */
  private static void addScores(Map<Integer, List<Integer>> points, Map<String, Moments> sums) {
    Map<String, Long> own = new HashMap<>();
    points.forEach((indicator, each) ->
        mean(each.stream().mapToLong(one -> (long) one * HUNDREDTHS))
            .ifPresent(score -> own.put(indicator.toString(), score)));
    mean(own.values().stream().mapToLong(Long::longValue))
        .ifPresent(score -> own.put(WHOLE, score));
    own.forEach((key, score) -> sums.put(key, sums.getOrDefault(key, Moments.NONE).plus(score)));
  }

  /** Rounded half up to a hundredth of a point. */
  private static OptionalLong mean(LongStream hundredths) {
    long[] all = hundredths.toArray();
    return all.length == 0
        ? OptionalLong.empty()
        : OptionalLong.of((2 * LongStream.of(all).sum() + all.length) / (2L * all.length));
  }

  private static List<Integer> oneMore(@Nullable List<Integer> before, int choices, int chosen) {
    List<Integer> after =
        new ArrayList<>(before == null ? Collections.nCopies(choices + 1, 0) : before);
    after.set(chosen, after.get(chosen) + 1);
    return after;
  }
}
