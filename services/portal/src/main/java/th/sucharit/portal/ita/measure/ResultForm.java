package th.sucharit.portal.ita.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.web.FieldProblem;

/** What came of a measure as an officer types it (แบบรายงานผลตามมาตรการ), one thing a line. */
record ResultForm(String results, String outcomes, String evidence) {

  static ResultForm of(Measure.@Nullable Result result) {
    return result == null
        ? new ResultForm("", "", "")
        : new ResultForm(
            String.join("\n", result.results()),
            String.join("\n", result.outcomes()),
            String.join("\n", result.evidence()));
  }

  List<FieldProblem> problems() {
    var problems = new ArrayList<FieldProblem>();
    if (MeasureForm.lines(results).isEmpty()) {
      problems.add(FieldProblem.of("results", "ita.measure.results.missing"));
    }
    var lines = MeasureForm.lines(evidence);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).matches("https?://\\S+")) {
        problems.add(FieldProblem.of("evidence", "ita.measure.evidence.wrong", i + 1));
      }
    }
    return problems;
  }

  ItaMeasures.Reported toSend() {
    return new ItaMeasures.Reported(
        MeasureForm.lines(results), MeasureForm.lines(outcomes), MeasureForm.lines(evidence));
  }

  /** What the service refused: {@code /results/2} is about the field of that name. */
  List<FieldProblem> refused(GatewayRefusal refusal, Locale locale) {
    return refusal.fieldErrors().stream()
        .map(error -> new FieldProblem(field(error.pointer()), null, null, error.text(locale)))
        .toList();
  }

  private static String field(String pointer) {
    return List.of("outcomes", "evidence").stream()
        .filter(name -> pointer.startsWith("/" + name))
        .findFirst()
        .orElse("results");
  }
}
