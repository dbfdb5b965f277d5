package th.sucharit.portal.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.complaint.ComplaintIntake.NewComplaint;
import th.sucharit.portal.web.FieldProblem;

/** What a citizen typed into the complaint form (แบบฟอร์มร้องเรียน). */
record ComplaintForm(
    @Nullable String subject,
    @Nullable String details,
    @Nullable String place,
    @Nullable String contact,
    @Nullable String key) {

  static final int LONGEST_SUBJECT = 200;
  static final int LONGEST_DETAILS = 10_000;
  static final int LONGEST_PLACE = 500;
  static final int LONGEST_CONTACT = 500;

  static ComplaintForm blank() {
    return new ComplaintForm(null, null, null, null, null);
  }

  /** What must be put right before it can be sent; the services check again. */
  List<FieldProblem> problems() {
    var problems = new ArrayList<FieldProblem>();
    if (clean(subject).isEmpty()) {
      problems.add(FieldProblem.of("subject", "complaint.subject.missing"));
    }
    if (clean(details).isEmpty()) {
      problems.add(FieldProblem.of("details", "complaint.details.missing"));
    }
    tooLong(problems, "subject", subject, LONGEST_SUBJECT);
    tooLong(problems, "details", details, LONGEST_DETAILS);
    tooLong(problems, "place", place, LONGEST_PLACE);
    tooLong(problems, "contact", contact, LONGEST_CONTACT);
    return problems;
  }

  private static void tooLong(
      List<FieldProblem> problems, String field, @Nullable String value, int longest) {
    if (clean(value).length() > longest) {
      problems.add(FieldProblem.of(field, "form.too-long", longest));
    }
  }

  /** Whether this field is among those to put right. */
  public boolean isWrong(String field, List<FieldProblem> problems) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  NewComplaint to(String localGovernment) {
    return new NewComplaint(
        localGovernment,
        "general",
        clean(subject),
        clean(details),
        orNothing(place),
        orNothing(contact));
  }

  /** Browsers send line ends as CR LF; the rest stays as typed. */
  private static String clean(@Nullable String value) {
    return value == null ? "" : value.replace("\r\n", "\n").strip();
  }

  private static @Nullable String orNothing(@Nullable String value) {
    return Optional.of(clean(value)).filter(text -> !text.isEmpty()).orElse(null);
  }
}
