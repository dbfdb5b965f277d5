package th.sucharit.portal.plan.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.web.FieldProblem;
import th.sucharit.portal.web.TypedAmount;

/** A report as an officer types it (แบบรายงานความก้าวหน้า). */
record ReportForm(
    String state, String spent, List<Row> rows, Report.Remarks remarks, List<Kept> files) {

  private static final int MOST_ROWS = 20;

  /** An output as typed. */
  record Row(String text, String indicator, String value) {
    boolean isEmpty() {
      return text.isBlank() && value.isBlank();
    }
  }

  /** A file that is there already; it stays while its box is ticked. */
  record Kept(String id, String name, boolean ticked) {}

  static ReportForm of(@Nullable Report report) {
    var words = report == null ? Report.Texts.NONE : report.words();
    var rows =
        words.allOutputs().stream()
            .map(one ->
                new Row(
                    one.text(),
                    one.indicator() == null ? "" : one.indicator().toString(),
                    Optional.ofNullable(one.value()).orElse("")))
            .toList();
    return new ReportForm(
        report == null ? "" : report.state(),
        report == null ? "" : Optional.ofNullable(report.spent()).orElse(""),
        withEmptyRow(rows),
        words.said(),
        words.allEvidence().stream().map(file -> new Kept(file.id(), file.name(), true)).toList());
  }

  static ReportForm typed(MultiValueMap<String, String> fields) {
    var rows =
        IntStream.range(0, MOST_ROWS)
            .filter(i -> fields.containsKey("outputs-" + i + "-text"))
            .mapToObj(i ->
                new Row(
                    text(fields, "outputs-" + i + "-text"),
                    text(fields, "outputs-" + i + "-indicator"),
                    text(fields, "outputs-" + i + "-value")))
            .toList();
    var ticked = fields.getOrDefault("evidence", List.of());
    var files =
        fields.getOrDefault("known", List.of()).stream()
            .map(known -> known.split(" ", 2))
            .map(known -> new Kept(known[0], known[known.length - 1], ticked.contains(known[0])))
            .toList();
    return new ReportForm(
        text(fields, "state"),
        text(fields, "spent"),
        rows,
        new Report.Remarks(
            text(fields, "reason"), text(fields, "problems"), text(fields, "suggestions")),
        files);
  }

  private static String text(MultiValueMap<String, String> fields, String name) {
    return Optional.ofNullable(fields.getFirst(name)).orElse("").replace("\r\n", "\n").strip();
  }

  private static List<Row> withEmptyRow(List<Row> rows) {
    var more = new ArrayList<>(rows);
    if (more.size() < MOST_ROWS) {
      more.add(new Row("", "", ""));
    }
    return more;
  }

  ReportForm withEmptyRow() {
    return new ReportForm(state, spent, withEmptyRow(rows), remarks, files);
  }

  /** The same with files that were uploaded just now. */
  ReportForm with(List<Report.Evidence> uploaded) {
    var more = new ArrayList<>(files);
    uploaded.forEach(file -> {
      more.removeIf(kept -> kept.id().equals(file.id()));
      more.add(new Kept(file.id(), file.name(), true));
    });
    return new ReportForm(state, spent, rows, remarks, more);
  }

  List<FieldProblem> problems() {
    var problems = new ArrayList<FieldProblem>();
    if (state.isEmpty()) {
      problems.add(FieldProblem.of("state", "progress.state.missing"));
    }
    if (!spent.isEmpty() && TypedAmount.baht(spent).isEmpty()) {
      problems.add(FieldProblem.of("spent", "progress.spent.wrong"));
    }
    if (state.equals("cancelled") && isBlank(remarks.reason())) {
      problems.add(FieldProblem.of("reason", "progress.reason.missing"));
    }
    for (int i : filled()) {
      if (rows.get(i).text().isBlank()) {
        problems.add(FieldProblem.of("outputs-" + i + "-text", "edit.missing"));
      }
    }
    return problems;
  }

  Reporting.Sent sent() {
    return new Reporting.Sent(
        state,
        TypedAmount.baht(spent).orElse(null),
        filled().stream().map(i -> output(rows.get(i))).toList(),
        new Report.Remarks(
            state.equals("cancelled") ? orNothing(remarks.reason()) : null,
            orNothing(remarks.problems()),
            orNothing(remarks.suggestions())),
        files.stream().filter(Kept::ticked).map(Kept::id).toList());
  }

  private static Report.Output output(Row row) {
    return new Report.Output(
        row.text(),
        row.indicator().matches("[0-9]{1,3}") ? Integer.valueOf(row.indicator()) : null,
        orNothing(TypedAmount.plain(row.value())));
  }

  /** What the service refused, at the field it is about. */
  List<FieldProblem> in(GatewayRefusal refusal, Locale locale) {
    return refusal.fieldErrors().stream()
        .map(error -> new FieldProblem(field(error.pointer()), null, null, error.text(locale)))
        .toList();
  }

  private String field(String pointer) {
    var parts = pointer.split("/", -1);
    if (pointer.matches("/outputs/[0-9]{1,2}/(text|indicator|value)")) {
      int sent = Integer.parseInt(parts[2]);
      return sent < filled().size() ? "outputs-" + filled().get(sent) + "-" + parts[3] : "state";
    }
    return pointer.startsWith("/evidence") ? "files" : parts[parts.length - 1];
  }

  private List<Integer> filled() {
    return IntStream.range(0, rows.size()).filter(i -> !rows.get(i).isEmpty()).boxed().toList();
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static @Nullable String orNothing(@Nullable String text) {
    return isBlank(text) ? null : text;
  }
}
