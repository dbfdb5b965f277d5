package th.sucharit.ita.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.assessment.Arrival;
import th.sucharit.ita.assessment.Arriving;
import th.sucharit.ita.assessment.ResultIntake;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.starter.web.Problem;

/** Carries out rows of an import, as often as it takes, each with one effect (นำเข้าทีละแถว). */
@Component
class RowIntake {

  private static final String NO_IMPORT = "preview";

  private final LocalGovernmentDirectory directory;
  private final ResultIntake results;

  RowIntake(LocalGovernmentDirectory directory, ResultIntake results) {
    this.directory = directory;
    this.results = results;
  }

  /** How rows that may be taken are taken. */
  private interface Taking extends Function<List<Arriving>, List<Supplier<Arrival.Effect>>> {}

  ImportedRow carryOut(ScoreImport of, Reading reading) {
    return carryOut(of, List.of(reading)).getFirst().get();
  }

  /**
   * Carries out a portion of rows.
   *
   * @return in their order, what has become of each or has yet to; they may be asked at the same
   *     time
   */
  List<Supplier<ImportedRow>> carryOut(ScoreImport of, List<Reading> readings) {
    return outcomes(of.id(), of.order().reach(), readings, results::take);
  }

  /** What would become of a portion of rows, with nothing stored. */
  List<ImportedRow> preview(Reach reach, List<Reading> readings) {
    return outcomes(NO_IMPORT, reach, readings, results::preview).stream()
        .map(Supplier::get)
        .toList();
  }

  private List<Supplier<ImportedRow>> outcomes(
      String importId, Reach reach, List<Reading> readings, Taking taking) {
    List<Reading.Sound> sound =
        readings.stream()
            .filter(Reading.Sound.class::isInstance)
            .map(Reading.Sound.class::cast)
            .toList();
    Map<LocalGovernmentId, Jurisdiction> known =
        directory.find(sound.stream().map(Reading.Sound::localGovernment).toList());
    Map<Integer, CellFlaw> strangers = new HashMap<>();
    sound.forEach(
        row -> strange(row, known, reach).ifPresent(flaw -> strangers.put(row.row(), flaw)));
    List<Reading.Sound> ours =
        sound.stream().filter(row -> !strangers.containsKey(row.row())).toList();
    List<Supplier<Arrival.Effect>> effects =
        taking.apply(
            ours.stream().flatMap(row -> arriving(importId, row, known).stream()).toList());
    Map<Integer, Supplier<ImportedRow>> outcomes = new HashMap<>();
    for (int i = 0; i < ours.size(); i++) {
      Reading.Sound row = ours.get(i);
      Supplier<Arrival.Effect> effect = effects.get(i);
      outcomes.put(row.row(), () -> taken(origin(importId, row), row, effect));
    }
    return readings.stream()
        .map(row ->
            Optional.ofNullable(outcomes.get(row.row()))
                .orElseGet(() -> () -> refused(origin(importId, row), row, strangers)))
        .toList();
  }

  private static Optional<Arriving> arriving(
      String importId, Reading.Sound row, Map<LocalGovernmentId, Jurisdiction> known) {
    return Optional.ofNullable(known.get(row.localGovernment()))
        .map(under -> new Arriving(under, row.result(), origin(importId, row)));
  }

  private static Arrival.Origin origin(String importId, Reading reading) {
    return new Arrival.Origin(importId, reading.row());
  }

  private static ImportedRow taken(
      Arrival.Origin origin, Reading.Sound row, Supplier<Arrival.Effect> effect) {
    try {
      return ImportedRow.taken(origin, row, effect.get());
    } catch (Problem refused) {
      return ImportedRow.refused(origin, row, flaws(refused));
    }
  }

  private static ImportedRow refused(
      Arrival.Origin origin, Reading reading, Map<Integer, CellFlaw> strangers) {
    return switch (reading) {
      case Reading.Flawed flawed -> ImportedRow.refused(origin, flawed, flawed.flaws());
      case Reading.Sound sound ->
          ImportedRow.refused(
              origin, sound, Optional.ofNullable(strangers.get(sound.row())).stream().toList());
    };
  }

  private static Optional<CellFlaw> strange(
      Reading.Sound row, Map<LocalGovernmentId, Jurisdiction> known, Reach reach) {
    Jurisdiction under = known.get(row.localGovernment());
    if (under == null) {
      return Optional.of(
          new CellFlaw(
              ScoreColumn.CODE,
              "There is no local government with the code " + row.localGovernment() + ".",
              "ไม่พบองค์กรปกครองส่วนท้องถิ่นรหัส " + row.localGovernment()));
    }
    return reach.covers(under.province())
        ? Optional.empty()
        : Optional.of(
            new CellFlaw(
                ScoreColumn.CODE,
                "is of another province than the one you oversee",
                "อยู่นอกจังหวัดที่ท่านรับผิดชอบ"));
  }

  private static List<CellFlaw> flaws(Problem refused) {
    return refused.flaws().isEmpty()
        ? List.of(new CellFlaw(ScoreColumn.CODE, refused.detail(), refused.detailTh()))
        : refused.flaws().stream()
            .map(one -> new CellFlaw(one.pointer().substring(1), one.message(), one.messageTh()))
            .toList();
  }
}
