package th.sucharit.ita.bulk;

import java.util.List;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.ita.assessment.Arrival;
import th.sucharit.ita.assessment.ResultIntake;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.starter.web.Problem;

/** Carries out one row of an import, as often as it takes, with one effect (นำเข้าทีละแถว). */
@Component
class RowIntake {

  private final LocalGovernmentDirectory directory;
  private final ResultIntake results;

  RowIntake(LocalGovernmentDirectory directory, ResultIntake results) {
    this.directory = directory;
    this.results = results;
  }

  ImportedRow carryOut(ScoreImport of, Reading reading) {
    Arrival.Origin origin = new Arrival.Origin(of.id(), reading.row());
    return switch (reading) {
      case Reading.Flawed flawed -> ImportedRow.refused(origin, flawed, flawed.flaws());
      case Reading.Sound sound -> take(of, origin, sound);
    };
  }

  private ImportedRow take(ScoreImport of, Arrival.Origin origin, Reading.Sound sound) {
    try {
      Jurisdiction under = directory.require(sound.localGovernment());
      return of.order().reach().covers(under.province())
          ? ImportedRow.taken(origin, sound, results.take(under, sound.result(), origin))
          : ImportedRow.refused(origin, sound, List.of(elsewhere()));
    } catch (Problem refused) {
      return ImportedRow.refused(origin, sound, flaws(refused));
    }
  }

  private static CellFlaw elsewhere() {
    return new CellFlaw(
        ScoreColumn.CODE,
        "is of another province than the one you oversee",
        "อยู่นอกจังหวัดที่ท่านรับผิดชอบ");
  }

  private static List<CellFlaw> flaws(Problem refused) {
    return refused.flaws().isEmpty()
        ? List.of(new CellFlaw(ScoreColumn.CODE, refused.detail(), refused.detailTh()))
        : refused.flaws().stream()
            .map(one -> new CellFlaw(one.pointer().substring(1), one.message(), one.messageTh()))
            .toList();
  }
}
