package th.sucharit.portal.ita;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.web.FieldProblem;
import th.sucharit.portal.web.Formats;

/**
 * The form in which officers type scores (แบบบันทึกคะแนน ITA).
 *
 * @param scores what was typed, by number of the indicator
 */
record ScoreForm(
    Map<Integer, String> scores,
    String official,
    String reason,
    @Nullable String version,
    @Nullable String key) {

  private static final String SCORE = "score-";

  /** As it was sent; Thai digits are as good as others. */
  static ScoreForm sent(Framework framework, Map<String, String> fields) {
    Map<Integer, String> scores = new TreeMap<>();
    for (var indicator : framework.indicators()) {
      scores.put(indicator.number(), typed(fields.get(SCORE + indicator.number())));
    }
    return new ScoreForm(
        scores,
        typed(fields.get("official")),
        Optional.ofNullable(fields.get("reason")).orElse("").strip(),
        Optional.ofNullable(fields.get("version")).filter(v -> !v.isEmpty()).orElse(null),
        fields.get("key"));
  }

  /** Filled in with what is known. */
  static ScoreForm of(@Nullable ItaResult result, @Nullable String version) {
    Map<Integer, String> scores = new TreeMap<>();
    if (result == null) {
      return new ScoreForm(scores, "", "", null, null);
    }
    result.indicators().forEach(one -> scores.put(one.indicator(), one.score()));
    var official = result.official();
    return new ScoreForm(scores, official == null ? "" : official.overall(), "", version, null);
  }

  private static String typed(@Nullable String text) {
    return Formats.plainDigits(Optional.ofNullable(text).orElse("")).strip();
  }

  public String score(int indicator) {
    return scores.getOrDefault(indicator, "");
  }

  public boolean isWrong(String field, List<FieldProblem> problems) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  /** What is missing; whether a number is a score is for the service to say. */
  List<FieldProblem> problems() {
    List<FieldProblem> missing = new ArrayList<>();
    scores.forEach((indicator, text) -> {
      if (text.isEmpty()) {
        missing.add(FieldProblem.of(SCORE + indicator, "ita.score.missing", indicator));
      }
    });
    return missing;
  }

  /** What the service refused, at the fields it belongs to. */
  List<FieldProblem> refused(GatewayRefusal refusal, Locale locale) {
    return refusal.fieldErrors().stream()
        .map(error -> new FieldProblem(field(error.pointer()), null, null, error.text(locale)))
        .toList();
  }

  /** {@code /indicators/2/score} is the third that was sent. */
  private String field(String pointer) {
    String[] parts = pointer.split("/", -1);
    if (parts.length > 2 && parts[1].equals("indicators")) {
      return SCORE + List.copyOf(scores.keySet()).get(Integer.parseInt(parts[2]));
    }
    return pointer.equals("/reason") ? "reason" : "official";
  }

  ItaReporting.Scores toSend() {
    return new ItaReporting.Scores(
        scores.entrySet().stream()
            .map(line -> new ItaReporting.Score(line.getKey(), line.getValue()))
            .toList(),
        official.isEmpty() ? null : official,
        reason.isEmpty() ? null : reason);
  }

  String safeKey() {
    return Optional.ofNullable(key)
        .filter(text -> text.matches("[0-9a-f-]{36}"))
        .orElseGet(() -> UUID.randomUUID().toString());
  }
}
