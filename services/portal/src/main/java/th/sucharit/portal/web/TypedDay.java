package th.sucharit.portal.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as it was typed (วันที่ที่กรอก): 2026-11-20 as browsers send it, or 20/11/2569. */
public final class TypedDay {

  private static final int BUDDHIST_ERA = 543;
  private static final int FIRST_BUDDHIST = 2400;
  private static final Pattern DAY =
      Pattern.compile("([0-9]{1,4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,4})");

  private TypedDay() {}

  public static Optional<LocalDate> of(@Nullable String text) {
    var typed = DAY.matcher(Formats.plainDigits(text == null ? "" : text.strip()));
    if (!typed.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(typed.group(1));
    int last = Integer.parseInt(typed.group(3));
    int year = Math.max(first, last);
    try {
      return Optional.of(
          LocalDate.of(
              year > FIRST_BUDDHIST ? year - BUDDHIST_ERA : year,
              Integer.parseInt(typed.group(2)),
              Math.min(first, last)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
