package th.sucharit.portal.officer.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.officer.category.Question;
import th.sucharit.portal.web.FieldProblem;
import th.sucharit.portal.web.Formats;
import th.sucharit.portal.web.TypedDay;

/** What an officer typed at the desk (แบบรับเรื่องที่โต๊ะ). */
record DeskForm(Map<String, String> fields) {

  static final List<String> CHANNELS = List.of("desk", "phone", "letter", "box");

  private static final Map<String, Integer> LONGEST =
      Map.of("subject", 200, "details", 10_000, "place", 500, "contact", 500);

  public String get(String name) {
    return fields.getOrDefault(name, "").replace("\r\n", "\n").strip();
  }

  public boolean isWrong(String field, List<FieldProblem> problems) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  /** What must be put right before it can be entered; the service checks again. */
  List<FieldProblem> problems(LocalDate today) {
    var problems = new ArrayList<FieldProblem>();
    if (!CHANNELS.contains(get("channel"))) {
      problems.add(FieldProblem.of("channel-desk", "intake.channel.missing"));
    }
    var day = day();
    if (day.isEmpty() || day.get().isAfter(today)) {
      problems.add(FieldProblem.of("receivedOn", "intake.day.wrong"));
    }
    for (var field : List.of("subject", "details")) {
      if (get(field).isEmpty()) {
        problems.add(FieldProblem.of(field, "complaint." + field + ".missing"));
      }
    }
    LONGEST.forEach((field, longest) -> {
      if (get(field).length() > longest) {
        problems.add(FieldProblem.of(field, "form.too-long", longest));
      }
    });
    return problems;
  }

  Optional<LocalDate> day() {
    return TypedDay.of(get("receivedOn"));
  }

  DeskIntake.Entry entry(List<Question> asked) {
    var answers = new LinkedHashMap<String, String>();
    for (var question : asked) {
      var typed = get(question.field());
      if (!typed.isEmpty()) {
        answers.put(question.code(), question.is("TEXT") ? typed : Formats.plainDigits(typed));
      }
    }
    return new DeskIntake.Entry(
        get("channel"),
        day().map(LocalDate::toString).orElse(""),
        get("subject"),
        get("details"),
        orNothing("place"),
        orNothing("contact"),
        orNothing("category"),
        answers);
  }

  private @Nullable String orNothing(String name) {
    return get(name).isEmpty() ? null : get(name);
  }

  /** What the service refused, at the field it is about. */
  static List<FieldProblem> in(GatewayRefusal refusal, Locale locale) {
    return refusal.fieldErrors().stream()
        .map(error ->
            new FieldProblem(
                error.pointer().replaceFirst("^/", "").replace('/', '-'),
                null,
                null,
                error.text(locale)))
        .toList();
  }
}
