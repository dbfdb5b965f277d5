package th.sucharit.portal.ita;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
 * @param given what was typed as given by the assessor, by instrument and part
 */
record ScoreForm(
    Map<Integer, String> scores,
    Map<Given, String> given,
    String official,
    String reason,
    @Nullable String version,
    @Nullable String key) {

  private static final String SCORE = "score-";

  /**
   * What an assessor gives besides the overall score.
   *
   * @param part nothing for the instrument as a whole
   */
  record Given(String instrument, @Nullable Integer part) {

    String field() {
      return part == null ? "official-" + instrument : "part-" + instrument + "-" + part;
    }

    /** All that a framework knows. */
    static List<Given> of(Framework framework) {
      List<Given> all = new ArrayList<>();
      for (var one : framework.instruments()) {
        all.add(new Given(one.code(), null));
        one.allParts().forEach(part -> all.add(new Given(one.code(), part.number())));
      }
      return all;
    }
  }

  /** As it was sent; Thai digits are as good as others. */
  static ScoreForm sent(Framework framework, Map<String, String> fields) {
    Map<Integer, String> scores = new TreeMap<>();
    for (var indicator : framework.indicators()) {
      scores.put(indicator.number(), typed(fields.get(SCORE + indicator.number())));
    }
    Map<Given, String> given = new LinkedHashMap<>();
    Given.of(framework).forEach(one -> given.put(one, typed(fields.get(one.field()))));
    return new ScoreForm(
        scores,
        given,
        typed(fields.get("official")),
        Optional.ofNullable(fields.get("reason")).orElse("").strip(),
        Optional.ofNullable(fields.get("version")).filter(v -> !v.isEmpty()).orElse(null),
        fields.get("key"));
  }

  /** Filled in with what is known. */
  static ScoreForm of(Framework framework, @Nullable ItaResult result, @Nullable String version) {
    Map<Integer, String> scores = new TreeMap<>();
    Map<Given, String> given = new LinkedHashMap<>();
    Given.of(framework).forEach(one -> given.put(one, ""));
    if (result == null) {
      return new ScoreForm(scores, given, "", "", null, null);
    }
    result.indicators().forEach(one -> scores.put(one.indicator(), one.score()));
    for (var one : result.instruments()) {
      put(given, new Given(one.instrument(), null), one.official());
      one.allParts()
          .forEach(part -> put(given, new Given(one.instrument(), part.part()), part.score()));
    }
    var official = result.official();
    return new ScoreForm(
        scores, given, official == null ? "" : official.overall(), "", version, null);
  }

  private static void put(Map<Given, String> given, Given of, @Nullable String score) {
    if (score != null) {
      given.put(of, score);
    }
  }

  private static String typed(@Nullable String text) {
    return Formats.plainDigits(Optional.ofNullable(text).orElse("")).strip();
  }

  public String score(int indicator) {
    return scores.getOrDefault(indicator, "");
  }

  public String instrument(String code) {
    return given.getOrDefault(new Given(code, null), "");
  }

  public String part(String code, int part) {
    return given.getOrDefault(new Given(code, part), "");
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
    if (parts.length > 2 && parts[1].equals("officialInstruments")) {
      return filled(false).get(Integer.parseInt(parts[2])).getKey().field();
    }
    if (parts.length > 2 && parts[1].equals("parts")) {
      return filled(true).get(Integer.parseInt(parts[2])).getKey().field();
    }
    return pointer.equals("/reason") ? "reason" : "official";
  }

  ItaReporting.Scores toSend() {
    return new ItaReporting.Scores(
        scores.entrySet().stream()
            .map(line -> new ItaReporting.Score(line.getKey(), line.getValue()))
            .toList(),
        official.isEmpty() ? null : official,
        filled(false).stream()
            .map(line ->
                new ItaReporting.InstrumentScore(line.getKey().instrument(), line.getValue()))
            .toList(),
        filled(true).stream()
            .map(line ->
                new ItaReporting.PartScore(
                    line.getKey().instrument(), line.getKey().part(), line.getValue()))
            .toList(),
        reason.isEmpty() ? null : reason);
  }

  private List<Map.Entry<Given, String>> filled(boolean ofParts) {
    return given.entrySet().stream()
        .filter(line -> !line.getValue().isEmpty() && (line.getKey().part() != null) == ofParts)
        .toList();
  }

  String safeKey() {
    return Optional.ofNullable(key)
        .filter(text -> text.matches("[0-9a-f-]{36}"))
        .orElseGet(() -> UUID.randomUUID().toString());
  }
}
