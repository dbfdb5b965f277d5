package th.sucharit.ita.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one year as they were entered (แบบบันทึกคะแนน).
 *
 * @param indicators one score for each indicator of the framework, in its order
 * @param officialOverall the overall score as the assessor printed it
 * @param officialInstruments the instruments as the assessor printed them; often nobody does
 * @param parts parts of instruments as the assessor printed them; often nobody does
 * @param printedChanges what a report prints as the change since the year before
 */
public record ScoreSheet(
    List<OfIndicator> indicators,
    @Nullable Score officialOverall,
    List<OfInstrument> officialInstruments,
    List<OfPart> parts,
    List<PrintedChange> printedChanges) {

  /** Sheets that were stored before there were parts have none. */
  public ScoreSheet {
    indicators = List.copyOf(indicators);
    officialInstruments = List.copyOf(officialInstruments);
    parts = parts == null ? List.of() : List.copyOf(parts);
    printedChanges = printedChanges == null ? List.of() : List.copyOf(printedChanges);
  }

  public ScoreSheet(
      List<OfIndicator> indicators,
      @Nullable Score officialOverall,
      List<OfInstrument> officialInstruments) {
    this(indicators, officialOverall, officialInstruments, List.of(), List.of());
  }

  /** Score of an indicator (คะแนนตัวชี้วัด). */
  public record OfIndicator(int indicator, Score score) {}

  /** Score of an instrument (คะแนนแบบวัด). */
  public record OfInstrument(String instrument, Score score) {}

  /** Score of a part of an instrument (คะแนนส่วนของแบบวัด). */
  public record OfPart(String instrument, int part, Score score) {

    private String key() {
      return instrument + " " + part;
    }
  }

  /** The change of an indicator as it is printed (ผลต่างตามที่พิมพ์), right or wrong. */
  public record PrintedChange(int indicator, Points change) {}

  public Score score(int indicator) {
    return indicators.stream()
        .filter(one -> one.indicator() == indicator)
        .findFirst()
        .map(OfIndicator::score)
        .orElseThrow(() -> new IllegalArgumentException("no score of indicator " + indicator));
  }

  public Optional<Score> official() {
    return Optional.ofNullable(officialOverall);
  }

  /** Whether all that the other one gives stands in this one as well. */
  public boolean confirms(ScoreSheet other) {
    return indicators.equals(other.indicators)
        && other.official().stream().allMatch(given -> given.equals(officialOverall))
        && officialInstruments.containsAll(other.officialInstruments)
        && parts.containsAll(other.parts)
        && printedChanges.containsAll(other.printedChanges);
  }

  /**
   * This with what only the earlier one says; other scores of the indicators are another result, of
   * which the earlier one says nothing.
   */
  public ScoreSheet completedBy(ScoreSheet earlier) {
    return indicators.equals(earlier.indicators)
        ? new ScoreSheet(
            indicators,
            official().or(earlier::official).orElse(null),
            joined(officialInstruments, earlier.officialInstruments, OfInstrument::instrument),
            joined(parts, earlier.parts, OfPart::key),
            joined(printedChanges, earlier.printedChanges, PrintedChange::indicator))
        : this;
  }

  private static <T> List<T> joined(List<T> own, List<T> others, Function<T, Object> key) {
    List<Object> known = own.stream().map(key).toList();
    return Stream.concat(
            own.stream(), others.stream().filter(other -> !known.contains(key.apply(other))))
        .toList();
  }

  public Optional<Score> official(String instrument) {
    return officialInstruments.stream()
        .filter(one -> one.instrument().equals(instrument))
        .findFirst()
        .map(OfInstrument::score);
  }

  public Optional<Score> part(String instrument, int part) {
    return parts.stream()
        .filter(one -> one.instrument().equals(instrument) && one.part() == part)
        .findFirst()
        .map(OfPart::score);
  }

  public Optional<Points> printedChange(int indicator) {
    return printedChanges.stream()
        .filter(one -> one.indicator() == indicator)
        .findFirst()
        .map(PrintedChange::change);
  }
}
