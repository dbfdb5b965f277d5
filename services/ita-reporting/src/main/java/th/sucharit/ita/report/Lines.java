package th.sucharit.ita.report;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.sucharit.ita.measure.MeasureResult;
import th.sucharit.ita.measure.ReportedMeasure;

/** What stands in the cells of a measure (ข้อความในช่องตาราง). */
final class Lines {

  private static final String NOT_YET = "อยู่ระหว่างดำเนินการ";

  /** Years in full: two digits are read in more than one way. */
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM y", Locale.forLanguageTag("th"))
          .withChronology(ThaiBuddhistChronology.INSTANCE);

  private Lines() {}

  static List<String> steps(ReportedMeasure measure) {
    return numbered(measure.plan().steps());
  }

  static List<String> units(ReportedMeasure measure) {
    return numbered(measure.plan().effort().units());
  }

  static String period(ReportedMeasure measure) {
    return Stream.of(measure.plan().effort().from(), measure.plan().effort().to())
        .flatMap(day -> Optional.ofNullable(day).stream())
        .map((LocalDate day) -> MONTH.format(day))
        .distinct()
        .collect(Collectors.joining(" ถึง "));
  }

  static List<String> results(ReportedMeasure measure) {
    List<String> lines =
        new ArrayList<>(
            numbered(measure.result().map(MeasureResult::results).orElse(List.of(NOT_YET))));
    measure.result().map(MeasureResult::evidence).orElse(List.of()).stream()
        .map(address -> "หลักฐาน: " + address)
        .forEach(lines::add);
    return lines;
  }

  static List<String> outcomes(ReportedMeasure measure) {
    return numbered(measure.result().map(MeasureResult::outcomes).orElse(List.of()));
  }

  private static List<String> numbered(List<String> texts) {
    return texts.size() < 2
        ? texts
        : IntStream.range(0, texts.size()).mapToObj(i -> i + 1 + ". " + texts.get(i)).toList();
  }
}
