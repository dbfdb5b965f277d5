package th.sucharit.portal.officer.category;

import java.util.List;
import java.util.Locale;
import th.sucharit.portal.web.Languages;

/** What whoever complains about this is asked (คำถามเฉพาะประเภท). */
public record Question(
    String code, String th, String en, String kind, boolean required, List<Term> choices) {

  /** How it can be answered. */
  static final List<String> KINDS = List.of("TEXT", "NUMBER", "CHOICE", "DATE");

  public String name(Locale locale) {
    return Languages.isThai(locale) ? th : en;
  }

  public String text(Locale locale) {
    return name(locale);
  }

  /** The name of its field, and of its answer in what the service refuses. */
  public String field() {
    return "answers-" + code;
  }

  public boolean is(String other) {
    return kind.equals(other);
  }

  /** An answer as people read it: the name of what was chosen. */
  public String shown(String answer, Locale locale) {
    return choices.stream()
        .filter(choice -> choice.code().equals(answer))
        .findFirst()
        .map(choice -> choice.name(locale))
        .orElse(answer);
  }
}
