package th.sucharit.portal.ita.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.web.FieldProblem;

/**
 * What an officer chooses for a report (ตัวเลือกของรายงาน); positions are written one a line.
 *
 * @param layout how the measures are laid out
 */
record Letterhead(
    @Nullable String layout,
    @Nullable String agency,
    @Nullable String office,
    @Nullable String number,
    @Nullable String date,
    @Nullable Addressed addressed) {

  static final List<String> LAYOUTS = List.of("per-indicator", "three-columns", "per-issue");

  private static final int LONG = 200;
  private static final int NUMBER = 60;
  private static final int POSITIONS = 6;
  private static final String MUNICIPALITY = "เทศบาล";

  /** To whom it goes, and who signs on the way. */
  record Addressed(@Nullable String addressee, @Nullable String signatories) {}

  /** As such a memo usually begins. */
  static Letterhead usual(String agency) {
    var head = "นายก" + agency.replaceFirst("^" + MUNICIPALITY, "เทศมนตรี");
    return new Letterhead(
        LAYOUTS.getFirst(),
        agency,
        "",
        "",
        "",
        new Addressed(head, String.join("\n", "หัวหน้าสำนักปลัด", "ปลัด" + agency, head)));
  }

  public String shown(String field) {
    return switch (field) {
      case "agency" -> text(agency);
      case "office" -> text(office);
      case "number" -> text(number);
      case "date" -> text(date);
      case "addressee" -> text(addressed == null ? null : addressed.addressee());
      default -> text(addressed == null ? null : addressed.signatories());
    };
  }

  public String layoutOrUsual() {
    return layout != null && LAYOUTS.contains(layout) ? layout : LAYOUTS.getFirst();
  }

  public List<String> positions() {
    return Arrays.stream(shown("signatories").split("\\R"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** The day on the memo; nothing when it is left open. */
  public Optional<LocalDate> day() {
    try {
      return Optional.of(shown("date")).filter(typed -> !typed.isEmpty()).map(LocalDate::parse);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  List<FieldProblem> problems() {
    var problems = new ArrayList<FieldProblem>();
    if (shown("agency").isEmpty()) {
      problems.add(FieldProblem.of("agency", "ita.report.agency.missing"));
    }
    if (shown("addressee").isEmpty()) {
      problems.add(FieldProblem.of("addressee", "ita.report.addressee.missing"));
    }
    for (var field : List.of("agency", "office", "addressee", "number")) {
      int most = field.equals("number") ? NUMBER : LONG;
      if (shown(field).length() > most) {
        problems.add(FieldProblem.of(field, "form.too-long", most));
      }
    }
    if (!shown("date").isEmpty() && day().isEmpty()) {
      problems.add(FieldProblem.of("date", "ita.measure.day.wrong"));
    }
    if (positions().size() > POSITIONS) {
      problems.add(FieldProblem.of("signatories", "ita.report.signatories.many", POSITIONS));
    }
    if (positions().stream().anyMatch(line -> line.length() > LONG)) {
      problems.add(FieldProblem.of("signatories", "form.too-long", LONG));
    }
    return problems;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
