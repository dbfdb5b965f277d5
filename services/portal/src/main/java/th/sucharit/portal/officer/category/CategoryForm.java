package th.sucharit.portal.officer.category;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.web.FieldProblem;

/**
 * A category as an officer types it (แบบแก้ไขประเภทเรื่อง). Officers name things, codes are given
 * by the portal: they stay what they were once somebody has answered.
 */
record CategoryForm(String th, String en, String parent, String unit, List<Row> rows, String code) {

  private static final int MOST_QUESTIONS = 20;

  /**
   * A question as typed.
   *
   * @param choices one on each line, the English name behind a stroke
   */
  record Row(String code, String th, String en, String kind, boolean required, String choices) {

    static final Row EMPTY = new Row("", "", "", "TEXT", false, "");

    boolean isEmpty() {
      return th.isBlank() && en.isBlank() && choices.isBlank();
    }

    static Row of(Question question) {
      return new Row(
          question.code(),
          question.th(),
          question.en().equals(question.th()) ? "" : question.en(),
          question.kind(),
          question.required(),
          String.join(
              "\n",
              question.choices().stream()
                  .map(one -> one.en().equals(one.th()) ? one.th() : one.th() + " | " + one.en())
                  .toList()));
    }
  }

  static CategoryForm of(Category category) {
    return new CategoryForm(
            category.th(),
            category.en().equals(category.th()) ? "" : category.en(),
            orEmpty(category.parent()),
            orEmpty(category.unit()),
            category.questions().stream().map(Row::of).toList(),
            category.code())
        .withEmptyRow();
  }

  static CategoryForm below(String parent) {
    return new CategoryForm("", "", parent, "", List.of(), "").withEmptyRow();
  }

  static CategoryForm typed(String code, Map<String, String> fields) {
    var rows =
        IntStream.range(0, MOST_QUESTIONS)
            .filter(i -> fields.containsKey("questions-" + i + "-th"))
            .mapToObj(i -> row(fields, "questions-" + i + "-"))
            .toList();
    return new CategoryForm(
        text(fields, "th"),
        text(fields, "en"),
        text(fields, "parent"),
        text(fields, "unit"),
        rows,
        code);
  }

  private static Row row(Map<String, String> fields, String name) {
    var kind = text(fields, name + "kind");
    return new Row(
        text(fields, name + "code"),
        text(fields, name + "th"),
        text(fields, name + "en"),
        Question.KINDS.contains(kind) ? kind : Question.KINDS.getFirst(),
        fields.containsKey(name + "required"),
        text(fields, name + "choices"));
  }

  CategoryForm withEmptyRow() {
    if (rows.size() >= MOST_QUESTIONS || (!rows.isEmpty() && rows.getLast().isEmpty())) {
      return this;
    }
    var more = new ArrayList<>(rows);
    more.add(Row.EMPTY);
    return new CategoryForm(th, en, parent, unit, more, code);
  }

  List<FieldProblem> problems() {
    var problems = new ArrayList<FieldProblem>();
    if (th.isEmpty()) {
      problems.add(FieldProblem.of("th", "category.name.missing"));
    }
    for (int i : filled()) {
      if (rows.get(i).th().isEmpty()) {
        problems.add(FieldProblem.of("questions-" + i + "-th", "category.question.missing"));
      }
    }
    return problems;
  }

  /** What it would be, with a code that nobody else has. */
  Category category(Set<String> taken) {
    var own = code.isEmpty() ? free("own-", taken) : code;
    var codes = new HashMap<String, Boolean>();
    var questions = new ArrayList<Question>();
    for (int i : filled()) {
      rows.get(i).code().lines().forEach(one -> codes.put(one, true));
    }
    for (int i : filled()) {
      var row = rows.get(i);
      var given = row.code().isEmpty() ? free("q-", codes.keySet()) : row.code();
      codes.put(given, true);
      questions.add(
          new Question(
              given,
              row.th(),
              orThai(row.en(), row.th()),
              row.kind(),
              row.required(),
              choices(row)));
    }
    return new Category(
        own, orNothing(parent), th, orThai(en, th), orNothing(unit), List.copyOf(questions));
  }

  private static List<Term> choices(Row row) {
    var lines = row.choices().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return IntStream.range(0, lines.size())
        .mapToObj(i -> {
          var names = lines.get(i).split("\\|", 2);
          var thai = names[0].strip();
          return new Term(
              "c-" + (i + 1), thai, orThai(names.length > 1 ? names[1].strip() : "", thai));
        })
        .toList();
  }

  private static String free(String beginning, Set<String> taken) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> beginning + n)
        .filter(one -> !taken.contains(one))
        .findFirst()
        .orElseThrow();
  }

  /** What the service refused of the category at this place, at the field it is about. */
  List<FieldProblem> in(GatewayRefusal refusal, int place, Locale locale) {
    var own = "/categories/" + place + "/";
    return refusal.fieldErrors().stream()
        .map(error ->
            new FieldProblem(
                error.pointer().startsWith(own)
                    ? field(error.pointer().substring(own.length()))
                    : "th",
                null,
                null,
                error.text(locale)))
        .toList();
  }

  private String field(String pointer) {
    var parts = pointer.split("/", -1);
    if (parts.length < 3 || !parts[1].matches("[0-9]{1,3}")) {
      return parts[0].equals("questions") || parts[0].equals("code") ? "th" : parts[0];
    }
    int sent = Integer.parseInt(parts[1]);
    var what = parts[2].equals("code") ? "th" : parts[2];
    return sent < filled().size() ? "questions-" + filled().get(sent) + "-" + what : "th";
  }

  private List<Integer> filled() {
    return IntStream.range(0, rows.size()).filter(i -> !rows.get(i).isEmpty()).boxed().toList();
  }

  private static String text(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "").replace("\r\n", "\n").strip();
  }

  private static String orThai(String english, String thai) {
    return english.isEmpty() ? thai : english;
  }

  private static String orEmpty(@Nullable String text) {
    return Optional.ofNullable(text).orElse("");
  }

  private static @Nullable String orNothing(String text) {
    return text.isEmpty() ? null : text;
  }
}
