package th.sucharit.portal.officer.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.officer.casework.Cases.Decision;
import th.sucharit.portal.web.FieldProblem;
import th.sucharit.portal.web.TypedDay;

/**
 * What an officer typed into the form of a step (แบบดำเนินการของเจ้าหน้าที่): the version it was
 * based on, a key against doubling, and the words.
 *
 * @param name by which another local government is looked for
 * @param into the case with which it is merged
 * @param until the new day that the complainant is given
 */
record CaseForm(
    @Nullable String version,
    @Nullable String key,
    @Nullable String text,
    @Nullable String why,
    @Nullable String outcome,
    @Nullable String reason,
    @Nullable String unit,
    @Nullable String person,
    @Nullable String to,
    @Nullable String localGovernment,
    @Nullable String name,
    @Nullable String into,
    @Nullable String until) {

  static final CaseForm NONE = joining(null);

  private static final String PROVINCE = "province";
  private static final String ELSEWHERE = "local-government";

  /** As it is shown to who comes from a suggestion to merge with that case. */
  static CaseForm joining(@Nullable String into) {
    return new CaseForm(
        null, null, null, null, null, null, null, null, null, null, null, into, null);
  }

  boolean isBased() {
    return !blank(version) && !blank(key);
  }

  String versionSent() {
    return Optional.ofNullable(version).orElse("");
  }

  String keySent() {
    return Optional.ofNullable(key).orElse("");
  }

  /** What is asked for in this step and not there. */
  List<FieldProblem> missing(String step) {
    var missing = new ArrayList<FieldProblem>();
    switch (step) {
      case "assign" ->
          require(missing, blank(unit) ? person : unit, "assign-unit", "case.to.missing");
      case "opinion", "ask", "reply" -> words(missing, step);
      case "explain" -> {
        words(missing, step);
        if (TypedDay.of(until).isEmpty()) {
          missing.add(FieldProblem.of("explain-until", "case.until.missing"));
        }
      }
      case "resolve" -> {
        require(missing, outcome, "outcome-acted", "case.outcome.missing");
        words(missing, step);
      }
      case "dismiss" -> {
        require(missing, reason, "dismiss-reason", "case.reason.missing");
        words(missing, step);
      }
      case "forward" -> {
        require(missing, to, "to-local-government", "case.forward.missing");
        why(missing, step);
      }
      case "merge" -> {
        require(missing, into, "merge-into", "case.merge.missing");
        why(missing, step);
      }
      case "reopen", "hold", "release", "separate" -> why(missing, step);
      default -> {}
    }
    return missing;
  }

  private void words(List<FieldProblem> missing, String step) {
    require(missing, text, step + "-text", "case.text.missing");
  }

  private void why(List<FieldProblem> missing, String step) {
    require(missing, why, step + "-why", "case.why.missing");
  }

  private static void require(
      List<FieldProblem> missing, @Nullable String typed, String field, String key) {
    if (blank(typed)) {
      missing.add(FieldProblem.of(field, key));
    }
  }

  /** Whether the local government it goes to has still to be found. */
  boolean looksForAnother() {
    return ELSEWHERE.equals(to) && blank(localGovernment);
  }

  Decision decision() {
    return new Decision(
        orNothing(outcome),
        orNothing(text),
        orNothing(why),
        orNothing(reason),
        orNothing(unit),
        orNothing(person),
        orNothing(to),
        PROVINCE.equals(to) ? null : orNothing(localGovernment),
        Optional.ofNullable(orNothing(into)).map(CaseForm::number).orElse(null),
        TypedDay.of(until).map(LocalDate::toString).orElse(null));
  }

  /** The number of a case, also where its address was pasted. */
  private static String number(String typed) {
    return typed.replaceFirst("[?#].*$", "").replaceFirst("^.*/", "");
  }

  private static boolean blank(@Nullable String typed) {
    return typed == null || typed.isBlank();
  }

  /** Browsers send line ends as CR LF; the rest stays as typed. */
  private static @Nullable String orNothing(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.replace("\r\n", "\n").strip();
  }
}
