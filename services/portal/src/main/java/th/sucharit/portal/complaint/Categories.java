package th.sucharit.portal.complaint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.web.Languages;

/** What one can complain about at a local government (ประเภทเรื่อง), a tree of any depth. */
public record Categories(int version, List<Category> categories) {

  /** What is put before the name for each level below the top. */
  private static final String INDENT = "\u2003";

  /** One category. */
  public record Category(
      String code,
      @Nullable String parent,
      String th,
      String en,
      @Nullable List<Question> questions) {

    public String name(Locale locale) {
      return choose(locale, th, en);
    }

    public List<Question> asked() {
      return questions == null ? List.of() : questions;
    }
  }

  /** What whoever complains about it is asked. */
  public record Question(
      String code,
      String th,
      String en,
      String kind,
      boolean required,
      @Nullable List<Choice> choices) {

    public String text(Locale locale) {
      return choose(locale, th, en);
    }

    /** The name of its field, and of its answer in what the service refuses. */
    public String field() {
      return ComplaintForm.ANSWER + code;
    }

    public boolean is(String other) {
      return kind.equals(other);
    }
  }

  /** One answer to choose. */
  public record Choice(String code, String th, String en) {

    public String text(Locale locale) {
      return choose(locale, th, en);
    }
  }

  /** A category in a list, further in the deeper it lies. */
  public record Line(String code, String label) {}

  /** All of them, each below the one it belongs to. */
  public List<Line> lines(Locale locale) {
    var lines = new ArrayList<Line>();
    below(null, 0, locale, lines, new HashSet<>());
    return lines;
  }

  private void below(
      @Nullable String parent, int depth, Locale locale, List<Line> lines, Set<String> seen) {
    for (var one : categories) {
      if (Objects.equals(one.parent(), parent) && seen.add(one.code())) {
        lines.add(new Line(one.code(), INDENT.repeat(depth) + one.name(locale)));
        below(one.code(), depth + 1, locale, lines, seen);
      }
    }
  }

  public Optional<Category> find(@Nullable String code) {
    return categories.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** What is asked about a category; nothing where none was chosen. */
  public List<Question> questions(@Nullable String code) {
    return find(code).map(Category::asked).orElse(List.of());
  }

  /** The name of a category; its code where it is no more. */
  public String name(String code, Locale locale) {
    return find(code).map(one -> one.name(locale)).orElse(code);
  }

  private static String choose(Locale locale, String th, String en) {
    return Languages.isThai(locale) || en.isBlank() ? th : en;
  }
}
