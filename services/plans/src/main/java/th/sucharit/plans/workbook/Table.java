package th.sucharit.plans.workbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet of the workbook (แผ่นงาน).
 *
 * @param labelHead head of the column that tells the kinds apart; nothing with one kind only
 */
record Table(String name, Subject subject, String labelHead, List<Kind> kinds) {

  /** What the rows of a sheet are about. */
  enum Subject {
    /** The plan; one field in each row instead of each column. */
    FORM(""),
    /** The plan. */
    PLAN(""),
    /** One dimension, or the whole plan where none is named. */
    DIMENSION("มิติที่"),
    /** One item. */
    ITEM("ลำดับที่");

    private final String head;

    Subject(String head) {
      this.head = head;
    }

    /** Head of the column that names it; nothing for the plan. */
    String head() {
      return head;
    }
  }

  static Table form(String name, Field... fields) {
    return new Table(name, Subject.FORM, "", List.of(Kind.row("", "", fields)));
  }

  static Table of(String name, Subject subject, Kind kind) {
    return new Table(name, subject, "", List.of(kind));
  }

  static Table of(String name, Subject subject, String labelHead, Kind... kinds) {
    return new Table(name, subject, labelHead, List.of(kinds));
  }

  /** Heads of the columns from left to right. */
  List<String> heads(List<String> years) {
    Set<String> heads = new LinkedHashSet<>();
    if (!labelHead.isEmpty()) {
      heads.add(labelHead);
    }
    if (!subject.head().isEmpty()) {
      heads.add(subject.head());
    }
    fields().forEach(field -> heads.addAll(heads(field, years)));
    return List.copyOf(heads);
  }

  private static List<String> heads(Field field, List<String> years) {
    return switch (field.type()) {
      case WORDING -> List.of(field.head(), field.head() + Field.CORRECTED);
      case FIGURES -> years.stream().map(field::of).toList();
      case BUDGETS ->
          years.stream()
              .flatMap(year -> List.of(field.of(year), field.of(year) + Field.PRINTED).stream())
              .toList();
      default -> List.of(field.head());
    };
  }

  List<Field> fields() {
    return kinds.stream().flatMap(kind -> kind.fields().stream()).toList();
  }

  Optional<Kind> kind(String label) {
    return kinds.stream().filter(kind -> kind.label().equals(label)).findFirst();
  }

  List<Kind> topKinds() {
    return kinds.stream().filter(Kind::top).toList();
  }

  List<Kind> below(Kind parent) {
    return kinds.stream().filter(kind -> kind.parents().contains(parent.label())).toList();
  }
}
