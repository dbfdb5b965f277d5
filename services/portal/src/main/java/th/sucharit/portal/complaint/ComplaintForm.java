package th.sucharit.portal.complaint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import th.sucharit.portal.complaint.Categories.Question;
import th.sucharit.portal.complaint.ComplaintIntake.NewComplaint;
import th.sucharit.portal.web.FieldProblem;
import th.sucharit.portal.web.Formats;
import th.sucharit.portal.web.TypedAmount;

/** What a citizen typed into the complaint form (แบบฟอร์มร้องเรียน). */
record ComplaintForm(Map<String, String> fields) {

  /** Before the code of a question; service and form name its answer alike. */
  static final String ANSWER = "answers-";

  private static final Map<String, Integer> LONGEST =
      Map.of("subject", 200, "details", 10_000, "place", 500, "contact", 500);
  private static final int BUDDHIST_ERA = 543;
  private static final char LINE_OF_WORD_PROCESSORS = '\u000B';

  static ComplaintForm blank(@Nullable String category) {
    return new ComplaintForm(category == null ? Map.of() : Map.of("category", category));
  }

  static ComplaintForm typed(MultiValueMap<String, String> sent) {
    return new ComplaintForm(sent.toSingleValueMap());
  }

  /** What stands in a field; nothing where nothing was typed. */
  public @Nullable String get(String field) {
    return fields.get(field);
  }

  /** Whether the page is to be drawn again with the questions of the category. */
  boolean asksForMore() {
    return fields.containsKey("more");
  }

  /** What must be put right before it can be sent; the services check again. */
  List<FieldProblem> problems(List<Question> questions) {
    var problems = new ArrayList<FieldProblem>();
    for (var question : questions) {
      if (question.required() && clean(question.field()).isEmpty()) {
        problems.add(FieldProblem.of(question.field(), "complaint.answer.missing"));
      }
    }
    if (clean("subject").isEmpty()) {
      problems.add(FieldProblem.of("subject", "complaint.subject.missing"));
    }
    if (clean("details").isEmpty()) {
      problems.add(FieldProblem.of("details", "complaint.details.missing"));
    }
    for (var field : List.of("subject", "details", "place", "contact")) {
      if (clean(field).length() > LONGEST.getOrDefault(field, 0)) {
        problems.add(FieldProblem.of(field, "form.too-long", LONGEST.getOrDefault(field, 0)));
      }
    }
    problems.addAll(position().problems());
    return problems;
  }

  /** Whether this field is among those to put right. */
  public boolean isWrong(String field, List<FieldProblem> problems) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  /** Whether the map and its numbers were used or have to be put right. */
  public boolean hasPosition(List<FieldProblem> problems) {
    return !clean("latitude").isEmpty()
        || !clean("longitude").isEmpty()
        || isWrong("latitude", problems)
        || isWrong("longitude", problems);
  }

  NewComplaint to(String localGovernment, List<Question> questions) {
    return new NewComplaint(
        localGovernment,
        "general",
        clean("subject"),
        clean("details"),
        orNothing("place"),
        orNothing("contact"),
        orNothing("category"),
        answers(questions),
        position().location().orElse(null));
  }

  /** One key for one filling-in, so that sending twice has the effect of once. */
  String key() {
    try {
      return UUID.fromString(clean("key")).toString();
    } catch (IllegalArgumentException missing) {
      return UUID.randomUUID().toString();
    }
  }

  /** The solved task that came along; scripts solve it while somebody types. */
  @Nullable String proof() {
    return proof(clean("proof"));
  }

  /** Nothing that could not be one reaches a header. */
  static @Nullable String proof(@Nullable String sent) {
    return Optional.ofNullable(sent).filter(one -> one.matches("[!-~]{1,400}")).orElse(null);
  }

  private @Nullable Map<String, String> answers(List<Question> questions) {
    var answers = new LinkedHashMap<String, String>();
    for (var question : questions) {
      var answer = clean(question.field());
      if (!answer.isEmpty()) {
        answers.put(
            question.code(),
            question.is("NUMBER") ? TypedAmount.plain(answer) : plainDay(question, answer));
      }
    }
    return answers.isEmpty() ? null : answers;
  }

  /** A day as the service reads it, also where the year was typed as it is said. */
  private static String plainDay(Question question, String answer) {
    if (!question.is("DATE")) {
      return answer;
    }
    var plain = Formats.plainDigits(answer);
    return plain.matches("2[4-9][0-9]{2}-.*")
        ? Integer.parseInt(plain.substring(0, 4)) - BUDDHIST_ERA + plain.substring(4)
        : plain;
  }

  private TypedPosition position() {
    return TypedPosition.of(fields.get("latitude"), fields.get("longitude"));
  }

  /** Browsers send line ends as CR LF, word processors break lines in their own way. */
  private String clean(String field) {
    return fields
        .getOrDefault(field, "")
        .replace("\r\n", "\n")
        .replace(LINE_OF_WORD_PROCESSORS, '\n')
        .strip();
  }

  private @Nullable String orNothing(String field) {
    return Optional.of(clean(field)).filter(text -> !text.isEmpty()).orElse(null);
  }
}
