package th.sucharit.portal.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.web.FieldProblem;

/**
 * Where an item can be read, as an officer types it (แบบฟอร์มระบุหลักฐาน): rows of address and
 * title, of which empty ones count for nothing.
 */
record EvidenceForm(List<Row> rows, String explanation) {

  private static final int MOST_ROWS = 20;
  private static final int EMPTY_ROWS = 2;

  /** One address as typed. */
  record Row(String url, String title) {
    boolean isEmpty() {
      return url.isBlank() && title.isBlank();
    }
  }

  static EvidenceForm of(Checklist.@Nullable Entered entered) {
    List<Row> rows =
        entered == null
            ? List.of()
            : entered.addresses().stream().map(one -> new Row(one.url(), one.title())).toList();
    var explanation = entered == null ? null : entered.explanation();
    return new EvidenceForm(rows, explanation == null ? "" : explanation).withEmptyRows();
  }

  static EvidenceForm typed(Map<String, String> fields) {
    var last =
        IntStream.range(0, MOST_ROWS)
            .filter(i -> fields.containsKey("url-" + i) || fields.containsKey("title-" + i))
            .max()
            .orElse(0);
    var rows =
        IntStream.rangeClosed(0, last)
            .mapToObj(i ->
                new Row(
                    fields.getOrDefault("url-" + i, "").strip(),
                    fields.getOrDefault("title-" + i, "").strip()))
            .toList();
    return new EvidenceForm(rows, fields.getOrDefault("explanation", "").strip());
  }

  private EvidenceForm withEmptyRows() {
    var more = new ArrayList<>(rows);
    for (int i = 0; i < EMPTY_ROWS && more.size() < MOST_ROWS; i++) {
      more.add(new Row("", ""));
    }
    return new EvidenceForm(more, explanation);
  }

  List<FieldProblem> problems() {
    var problems = new ArrayList<FieldProblem>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      if (!row.isEmpty() && row.url().isEmpty()) {
        problems.add(FieldProblem.of("url-" + i, "evidence.url.missing"));
      }
      if (!row.isEmpty() && row.title().isEmpty()) {
        problems.add(FieldProblem.of("title-" + i, "evidence.link.missing"));
      }
    }
    if (filled().isEmpty() && !explanation.isEmpty()) {
      problems.add(FieldProblem.of("url-0", "evidence.url.missing"));
    }
    return problems;
  }

  Disclosure.Evidence evidence() {
    return new Disclosure.Evidence(
        filled().stream()
            .map(i -> new Checklist.Address(rows.get(i).url(), rows.get(i).title()))
            .toList(),
        explanation.isEmpty() ? null : explanation.replace("\r\n", "\n"));
  }

  /** What the service refused, at the row it is about. */
  List<FieldProblem> in(GatewayRefusal refusal, Locale locale) {
    return refusal.fieldErrors().stream()
        .map(error ->
            new FieldProblem(field(error.pointer(), error.field()), null, null, error.text(locale)))
        .toList();
  }

  private String field(String pointer, String name) {
    var parts = pointer.split("/", -1);
    if (parts.length == 4 && parts[2].matches("[0-9]{1,2}")) {
      var sent = Integer.parseInt(parts[2]);
      return sent < filled().size() ? name + "-" + filled().get(sent) : "url-0";
    }
    return name.equals("explanation") ? name : "url-0";
  }

  private List<Integer> filled() {
    return IntStream.range(0, rows.size()).filter(i -> !rows.get(i).isEmpty()).boxed().toList();
  }
}
