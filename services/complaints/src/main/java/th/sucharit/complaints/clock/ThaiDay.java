package th.sucharit.complaints.clock;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Locale;

/** A day as Thai letters write it, in Thai digits and the Buddhist era (วันที่ตามแบบไทย). */
public final class ThaiDay {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM y", Locale.of("th"))
          .withChronology(ThaiBuddhistChronology.INSTANCE)
          .withDecimalStyle(DecimalStyle.of(Locale.forLanguageTag("th-TH-u-nu-thai")));

  private ThaiDay() {}

  public static String of(LocalDate day) {
    return WRITTEN.format(day);
  }
}
