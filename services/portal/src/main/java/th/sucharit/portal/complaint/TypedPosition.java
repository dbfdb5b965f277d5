package th.sucharit.portal.complaint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.complaint.ComplaintIntake.Location;
import th.sucharit.portal.web.FieldProblem;
import th.sucharit.portal.web.Formats;

/** Where on the map, as it was typed (พิกัดที่พิมพ์): both in the first field is fine too. */
record TypedPosition(String latitude, String longitude) {

  private static final String DEGREES = "[0-9]{1,3}(\\.[0-9]{1,15})?";

  static TypedPosition of(@Nullable String latitude, @Nullable String longitude) {
    var first = plain(latitude);
    var second = plain(longitude);
    var both = first.split("[,\\s]+", 2);
    return second.isEmpty() && both.length == 2
        ? new TypedPosition(both[0], both[1])
        : new TypedPosition(first, second);
  }

  List<FieldProblem> problems() {
    var problems = new ArrayList<FieldProblem>();
    if (!isEmpty()) {
      check(problems, "latitude", latitude, "complaint.latitude.wrong");
      check(problems, "longitude", longitude, "complaint.longitude.wrong");
    }
    return problems;
  }

  private static void check(List<FieldProblem> problems, String field, String typed, String wrong) {
    if (!typed.matches(DEGREES)) {
      problems.add(FieldProblem.of(field, wrong));
    }
  }

  Optional<Location> location() {
    return isEmpty() || !problems().isEmpty()
        ? Optional.empty()
        : Optional.of(new Location(new BigDecimal(latitude), new BigDecimal(longitude)));
  }

  private boolean isEmpty() {
    return latitude.isEmpty() && longitude.isEmpty();
  }

  /** 16.6 N and 16.6° are 16.6. */
  private static String plain(@Nullable String typed) {
    return typed == null ? "" : Formats.plainDigits(typed).replaceAll("[°NEne]", "").strip();
  }
}
