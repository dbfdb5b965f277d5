package th.sucharit.ita.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Change;
import th.sucharit.ita.model.CombinedParts;
import th.sucharit.ita.model.Points;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.ScoreSheet;
import th.sucharit.ita.model.Structure;

/** Holds every printed figure against what the indicators give (เทียบผลที่พิมพ์กับผลที่คำนวณ). */
public final class PrintedCheck {

  private final AssessedYear year;

  private PrintedCheck(AssessedYear year) {
    this.year = year;
  }

  /** The figures that differ by more than the framework tolerates. */
  public static List<Finding> of(AssessedYear year, Optional<Change> change) {
    PrintedCheck check = new PrintedCheck(year);
    return Stream.of(
            check.overall(),
            check.instruments(),
            check.parts(),
            change.stream().flatMap(check::changes))
        .flatMap(some -> some)
        .toList();
  }

  private Stream<Finding> overall() {
    Score own = year.recomputed().overall();
    return year.sheet().official().stream()
        .filter(given -> differ(given.minus(own)))
        .map(given -> differing("overall-differs", Figures.OVERALL, given, own));
  }

  private Stream<Finding> instruments() {
    return year.recomputed().instruments().stream()
        .flatMap(own ->
            year.sheet().official(own.instrument()).stream()
                .filter(given -> differ(given.minus(own.score())))
                .map(given -> instrument(own, given)));
  }

  private static Finding instrument(ScoreSheet.OfInstrument own, Score given) {
    return differing(
        "instrument-differs", Figures.instrument(own.instrument()), given, own.score());
  }

  private Stream<Finding> parts() {
    return year.framework().structure().instruments().stream()
        .flatMap(one ->
            year.combined(one).stream()
                .filter(combined -> differ(combined.difference()))
                .map(combined -> parts(one, combined)));
  }

  private static Finding parts(Structure.Instrument instrument, CombinedParts combined) {
    Score whole = new Score(combined.score().hundredths() + combined.difference().hundredths());
    return new Finding(
        "parts-differ",
        Figures.parts(instrument.code()),
        combined.score().toString(),
        whole.toString(),
        "the parts of " + instrument.code() + " give another score than the instrument has",
        "คะแนนรวมจากส่วนต่าง ๆ ของ " + instrument.code() + " ไม่ตรงกับคะแนนของแบบวัด");
  }

  private Stream<Finding> changes(Change change) {
    return change.indicators().stream()
        .flatMap(own ->
            year.sheet().printedChange(own.indicator()).stream()
                .filter(given -> differ(given.plus(own.change().negated())))
                .map(given -> change(own, given)));
  }

  private Finding change(Change.OfIndicator own, Points given) {
    boolean sign = !differ(given.plus(own.change()));
    return new Finding(
        sign ? "change-sign-differs" : "change-differs",
        Figures.change(own.indicator()),
        given.toString(),
        own.change().toString(),
        sign
            ? "the printed change of indicator " + own.indicator() + " has the wrong sign"
            : "the printed change of indicator " + own.indicator() + " is not the difference",
        sign
            ? "ผลต่างที่พิมพ์ของตัวชี้วัดที่ " + own.indicator() + " มีเครื่องหมายผิด"
            : "ผลต่างที่พิมพ์ของตัวชี้วัดที่ " + own.indicator() + " ไม่ตรงกับผลต่างของคะแนน");
  }

  private boolean differ(Points difference) {
    return !year.framework().scoring().tolerates(difference);
  }

  private static Finding differing(String code, String column, Score given, Score own) {
    String points = given.minus(own).toString();
    return new Finding(
        code,
        column,
        given.toString(),
        own.toString(),
        "differs by " + points + " from what the indicators give",
        "ต่างจากที่คำนวณจากตัวชี้วัด " + points + " คะแนน");
  }
}
