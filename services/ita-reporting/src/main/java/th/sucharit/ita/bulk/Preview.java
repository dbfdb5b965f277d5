package th.sucharit.ita.bulk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;

/** Says what an import would do, row by row, and stores nothing (ตรวจสอบก่อนนำเข้า). */
@Component
class Preview {

  private static final int AT_A_TIME = 500;
  private static final int MOST_SHOWN = 500;

  private final ScoreTable tables;
  private final RowIntake intake;

  Preview(ScoreTable tables, RowIntake intake) {
    this.tables = tables;
    this.intake = intake;
  }

  /**
   * What would become of a table.
   *
   * @param items the rows that have to be mended or that have findings, as far as they are shown
   * @param total how many such rows there are
   */
  record Answer(
      @Nullable FiscalYear fiscalYear,
      ScoreImport.Progress progress,
      List<ImportAnswer.OfRow> items,
      int total) {}

  Answer of(String contentType, byte[] file, @Nullable FiscalYear year, Reach reach) {
    List<Reading> readings = tables.read(contentType, file, year);
    ScoreImport.Progress progress = ScoreImport.Progress.of(readings.size());
    List<ImportedRow> remarkable = new ArrayList<>();
    for (int from = 0; from < readings.size(); from += AT_A_TIME) {
      List<ImportedRow> rows =
          intake.preview(
              reach, readings.subList(from, Math.min(from + AT_A_TIME, readings.size())));
      progress = progress.and(rows);
      rows.stream().filter(ImportedRow::remarkable).forEach(remarkable::add);
    }
    return new Answer(
        year,
        progress,
        remarkable.stream().limit(MOST_SHOWN).map(ImportAnswer.OfRow::of).toList(),
        remarkable.size());
  }
}
