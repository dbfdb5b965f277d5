package th.sucharit.ita.survey;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import th.sucharit.ita.questionnaire.Questionnaire;

/**
 * Counts as bytes (ผลรวมคำตอบที่ผนึกไว้): always as many for one questionnaire, however many have
 * answered and whatever they said.
 */
final class SealedCounts {

  private static final int MOMENTS = Integer.BYTES + 2 * Long.BYTES;

  private final List<String> codes;
  private final Questionnaire.Questions questions;

  SealedCounts(List<String> codes, Questionnaire.Questions questions) {
    this.codes = codes;
    this.questions = questions;
  }

  byte[] bytes(Counts counts) {
    ByteBuffer all = ByteBuffer.allocate(length());
    all.putInt(counts.answers());
    for (String code : codes) {
      List<Integer> chosen = counts.choices().getOrDefault(code, List.of());
      for (int i = 0; i < places(code); i++) {
        all.putInt(chosen.isEmpty() ? 0 : chosen.get(i));
      }
    }
    for (String key : keys()) {
      Moments people = counts.scores().getOrDefault(key, Moments.NONE);
      all.putInt(people.answers()).putLong(people.sum()).putLong(people.squares());
    }
    return all.array();
  }

  Counts of(byte[] bytes) {
    ByteBuffer all = ByteBuffer.wrap(bytes);
    int answers = all.getInt();
    Map<String, List<Integer>> choices = new TreeMap<>();
    for (String code : codes) {
      List<Integer> chosen = new ArrayList<>();
      for (int i = 0; i < places(code); i++) {
        chosen.add(all.getInt());
      }
      choices.put(code, List.copyOf(chosen));
    }
    Map<String, Moments> scores = new TreeMap<>();
    for (String key : keys()) {
      Moments people = new Moments(all.getInt(), all.getLong(), all.getLong());
      if (people.answers() > 0) {
        scores.put(key, people);
      }
    }
    return new Counts(answers, Counts.parts(questions), choices, scores);
  }

  private int length() {
    int places = codes.stream().mapToInt(this::places).sum();
    return Integer.BYTES * (1 + places) + MOMENTS * keys().size();
  }

  private int places(String code) {
    return 1 + questions.scaleOf(questions.find(code).orElseThrow()).choices().size();
  }

  private List<String> keys() {
    return Stream.concat(
            questions.indicators().stream().map(String::valueOf), Stream.of(Counts.WHOLE))
        .toList();
  }
}
